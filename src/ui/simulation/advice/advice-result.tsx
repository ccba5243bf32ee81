import { useDeferredValue, useMemo } from 'react'
import { isRefusal } from '../../../commands'
import type { Advised } from '../../../simulation/advice/advise'
import { amountsOf, type Amounts } from '../../../simulation/advice/burden'
import { effectOf } from '../../../rules/effect-of'
import { severities } from '../../../rules/finding'
import { asShown } from '../../../store/derived'
import { edit } from '../../actions/edits'
import { Icon } from '../../kit/icon'
import { points } from '../../kit/numbers'
import { countOf, SeverityMark } from '../../kit/severity-mark'
import { useJob } from '../use-job'
import { AdviceMoves } from './advice-moves'
import { longSeconds, participantsOf, type Request } from './advice-store'
import { proofInWords, shortfallInWords } from './advice-words'
import { useShowing, type Subject, type useAdvice } from './use-advice'
import '../../findings/finding-fixes.css'

interface Props {
  readonly subject: Subject
  readonly asked: ReturnType<typeof useAdvice>
  readonly advice: Advised
  readonly request: Request
}

/** What was found: how good it is, what it changes, and the moves to take. */
export function AdviceResult({ subject, asked, advice, request }: Props) {
  const { moves, taken, open, isOutdated, find } = asked
  const { isShown, show, commands } = useShowing(open)
  const shortfall = shortfallInWords(advice)
  const stale = isOutdated ? 'The chart has changed since this was worked out.' : isAskedOtherwise(subject, asked, request) ? 'You have changed what the search goes by since.' : null
  return (
    <>
      <section data-row="answer">
        <div role="status">
          {shortfall !== null && <p>{shortfall}</p>}
          <p>{proofInWords(advice)}</p>
          {stale !== null && <p className="advice-stale">{stale} <button type="button" className="side-panel-link" onClick={() => find()}>Find again</button></p>}
        </div>
        {isOpen(advice) && stale === null && <button type="button" className="side-panel-link" onClick={() => find(longSeconds)}>Search for longer: {longSeconds} seconds</button>}
        <Totals request={request} advice={advice} leftOut={asked.stored.leftOut} />
      </section>
      {moves.length > 0 && !isOutdated && (
        <section data-row="moves">
          <h3>{moves.length === 1 ? '1 move' : `${moves.length} moves`}</h3>
          <EffectOnFindings subject={subject} commands={commands} />
          <label className="check">
            <input type="checkbox" checked={isShown} disabled={open.length === 0 && !isShown} onChange={(event) => show(event.target.checked)} />
            Show on the chart
          </label>
          <button type="button" className="button button-primary" aria-disabled={open.length === 0}
            onClick={() => { if (open.length > 0) edit(commands, { label: open.length === moves.length ? 'Take the advised allocation' : `Take ${open.length === 1 ? '1 advised move' : `${open.length} advised moves`}` }) }}>
            {open.length === 0 ? taken?.size === moves.length ? 'All taken' : 'None chosen' : open.length === moves.length ? `Take ${moves.length === 1 ? 'it' : `all ${moves.length}`}` : `Take these ${open.length}`}
          </button>
          <AdviceMoves subject={subject} moves={moves} after={advice.after} taken={taken ?? new Set()} leftOut={asked.stored.leftOut} />
        </section>
      )}
    </>
  )
}

/** Whether a longer search might find something better, or fewer moves. */
function isOpen({ proof: { gap, isFewest }, moves }: Advised): boolean {
  return gap > 0 || !isFewest && moves.length > 0
}

/** Whether the same question would be put differently now. */
function isAskedOtherwise({ organisation, pinned }: Subject, { stored }: ReturnType<typeof useAdvice>, { input }: Request): boolean {
  const participants = participantsOf(stored, organisation)
  return stored.weights !== input.weights || stored.isWithinCapacity !== input.isWithinCapacity || !isSameChoice(pinned, input.pinned)
    || stored.participantIds !== null && !isSameChoice(participants, input.participantIds)
}

function isSameChoice(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(b)
  return a.length === b.length && a.every((id) => known.has(id))
}

const parts = [
  { name: 'Over capacity', unit: 'points', of: ({ overload }: Amounts) => overload },
  { name: 'Left undone', unit: 'points', of: ({ neglect }: Amounts) => neglect },
  { name: 'With both hats, as a fault', unit: 'heads', of: ({ conflict }: Amounts) => conflict },
  { name: 'Misplaced', unit: 'responsibilities', of: ({ misplacement }: Amounts) => misplacement },
] as const

/** Each part before and after; where moves are left out, after what is left. */
function Totals({ request, advice, leftOut }: { readonly request: Request, readonly advice: Advised, readonly leftOut: ReadonlySet<string> }) {
  const input = useMemo(() => leftOut.size === 0 ? null : {
    organisation: request.input.organisation,
    instead: new Map(advice.moves.filter(({ responsibilityId }) => !leftOut.has(responsibilityId)).map(({ responsibilityId, to }) => [responsibilityId, to])),
  }, [request, advice, leftOut])
  const { state } = useJob('burdenOfAllocation', input)
  const before = amountsOf(advice.before)
  const after = amountsOf(input === null ? advice.after : state.result ?? advice.after)
  return (
    <table className="advice-totals">
      <thead><tr><th scope="col"><span className="visually-hidden">What</span></th><th scope="col">Now</th><th scope="col">Then</th><th scope="col"><span className="visually-hidden">Unit</span></th></tr></thead>
      <tbody>
        {parts.map(({ name, unit, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{points(of(before))}</td>
            <td className={of(after) < of(before) - 0.05 ? 'advice-better' : of(after) > of(before) + 0.05 ? 'advice-worse' : ''}>{points(of(after))}</td>
            <td className="muted">{unit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the rules say of it, which look at more than the search does. */
function EffectOnFindings({ subject, commands }: { readonly subject: Subject, readonly commands: ReturnType<typeof useShowing>['commands'] }) {
  const { document, organisation: { scenarioId } } = subject
  const wanted = useMemo(() => ({ document, scenarioId, commands }), [document, scenarioId, commands])
  const deferred = useDeferredValue(wanted, null)
  const effect = useMemo(() => deferred && effectOf(deferred.document, deferred.scenarioId, deferred.commands, asShown), [deferred])
  if (!effect || isRefusal(effect) || commands.length === 0) return null
  const worse = [...effect.raised, ...effect.worsened.map(({ after }) => after)]
  return (
    <p className="finding-fix-effect">
      {effect.resolved.length > 0 && <span className="finding-fix-good"><Icon name="check" size={12} />Resolves {effect.resolved.length}</span>}
      {effect.eased.length > 0 && <span className="finding-fix-good"><Icon name="check" size={12} />Eases {effect.eased.length}</span>}
      {severities.map((severity) => ({ severity, count: worse.filter((one) => one.severity === severity).length })).filter(({ count }) => count > 0).map(({ severity, count }) => (
        <span key={severity} className={`finding-fix-${severity}`}><SeverityMark severity={severity} size={12} />Raises {countOf(severity, count)}</span>
      ))}
    </p>
  )
}
