import type { ChipColumn } from '../../layout/card'
import type { Position } from '../../model/organisation'
import { toggleExpanded } from '../../store/session-store'
import { points } from '../kit/numbers'
import { useSession } from '../kit/use-store'
import { ChipButton } from './chip-button'

interface Props {
  readonly column: ChipColumn
  readonly position: Position
  readonly load: { readonly inward: number, readonly outward: number, readonly total: number }
  /** The responsibility that is being carried away from this card. */
  readonly carriedId: string | null
  /** The ids of what is new here while something is tried out, a line each. */
  readonly tried: string | null
  /** Only its colour: from far away nothing more could be read. */
  readonly isBare: boolean
}

/** The responsibilities on a card: all of them in one column, or each orientation in its own where both hats are worn. */
export function ChipColumnView({ column, position, load, carriedId, tried, isBare }: Props) {
  const { isExpanded, isOnTheWay } = useSession((session) => ({
    isExpanded: session.expanded.has(position.id), isOnTheWay: session.chartFocusId === position.id,
  }))
  const { orientation, rows, hidden, count } = column
  const tone = orientation === null ? '' : orientation === 'inward' ? ' card-column-in' : ' card-column-out'
  if (isBare) return <div className={`card-column${tone}`} />
  const fresh = tried?.split('\n')
  const carried = orientation === 'outward' ? load.outward : load.total - load.outward
  return (
    <div className={`card-column${tone}`}>
      {orientation !== null && (
        <p className="card-column-heading">{orientation === 'inward' ? 'Inward' : 'Outward'} <em>{count} · {points(Math.round(carried))} pts</em></p>
      )}
      {rows.map((row, at) => (
        <div className="card-chips" key={row[0]?.responsibility.id ?? at}>
          {row.map((chip) => (
            <ChipButton key={chip.responsibility.id} chip={chip} positionId={position.id} positionTitle={position.title}
              isCarried={chip.responsibility.id === carriedId} isNew={fresh?.includes(chip.responsibility.id) === true} isOnTheWay={isOnTheWay} />
          ))}
          {at === rows.length - 1 && (hidden > 0 || (isExpanded && rows.length > 4)) && (
            <button type="button" className="card-more nopan" tabIndex={isOnTheWay ? 0 : -1} aria-expanded={isExpanded}
              aria-label={hidden > 0 ? `Show ${hidden} more responsibilities of ${position.title}` : `Show fewer responsibilities of ${position.title}`}
              onClick={(event) => { event.stopPropagation(); toggleExpanded(position.id) }}>
              {hidden > 0 ? `+${hidden}` : 'less'}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
