import type { Burden } from '../../../simulation/advice/burden'
import type { Move } from '../../../simulation/advice/moves'
import { edit } from '../../actions/edits'
import { Icon } from '../../kit/icon'
import { toggleLeftOut } from './advice-store'
import { holdersInWords, lossesInWords, nameOf } from './advice-words'
import type { Subject } from './use-advice'

interface Props {
  readonly subject: Subject
  readonly moves: readonly Move[]
  /** With all moves. */
  readonly after: Burden
  readonly taken: ReadonlySet<string>
  readonly leftOut: ReadonlySet<string>
}

/** The moves, the weightiest first: which shall be taken, what each is good for, and a way to take it alone or to rule it out. */
export function AdviceMoves({ subject, moves, after, taken, leftOut }: Props) {
  return (
    <ul className="advice-moves">
      {moves.map((move) => (
        <MoveRow key={move.responsibilityId} subject={subject} move={move} after={after} isTaken={taken.has(move.responsibilityId)} isLeftOut={leftOut.has(move.responsibilityId)} />
      ))}
    </ul>
  )
}

interface RowProps extends Pick<Props, 'subject' | 'after'> {
  readonly move: Move
  readonly isTaken: boolean
  readonly isLeftOut: boolean
}

function MoveRow({ subject: { organisation, pinned }, move, after, isTaken, isLeftOut }: RowProps) {
  const { responsibilityId, from, to, commands } = move
  const name = nameOf(organisation, responsibilityId)
  const isPinned = pinned.includes(responsibilityId)
  const losses = lossesInWords(organisation, move.without, after)
  return (
    <li className={isLeftOut ? 'advice-left-out' : ''}>
      <label className="check advice-move-name">
        <input type="checkbox" checked={isTaken || !isLeftOut} disabled={isTaken} onChange={() => toggleLeftOut(responsibilityId)} />
        {name}
      </label>
      <div className="advice-move-acts">
        <button type="button" className="icon-button" aria-label={`Leave ${name} as it is`} title={isPinned ? 'Stays as it is in the next search' : 'Leave it as it is in the next search'} aria-pressed={isPinned}
          onClick={() => edit({ type: 'pin-responsibility', scenarioId: organisation.scenarioId, responsibilityId, isPinned: !isPinned })}>
          <Icon name="pin" />
        </button>
        <button type="button" className="button finding-fix-second" aria-label={isTaken ? `Taken: ${name}` : `Take: ${name}`} aria-disabled={isTaken}
          onClick={() => { if (!isTaken) edit(commands, { label: `Move ${name} as advised` }) }}>
          {isTaken ? 'Taken' : 'Take'}
        </button>
      </div>
      <p className="advice-move-words">
        {holdersInWords(organisation, from)} → {holdersInWords(organisation, to)}
      </p>
      <p className="advice-move-words muted small">
        {losses.length > 0 ? `Without it: ${losses.slice(0, 3).join('; ')}${losses.length > 3 ? `; ${losses.length - 3} more` : ''}.` : 'Without it nothing that is counted here gets worse.'}
        {losses.length > 0 && move.alone.length === 0 && ' It helps only together with others.'}
      </p>
    </li>
  )
}
