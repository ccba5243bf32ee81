import type { Severity } from '../../rules/finding'
import { currentOrganisation, currentWaivers, weighedFindingsOf } from '../../store/derived'
import { openFinding, sessionStore } from '../../store/session-store'
import { countOf, SeverityBadge } from '../kit/severity-mark'

interface Props {
  readonly id: string
  readonly worst: Severity
  readonly count: number
  readonly isOnTheWay: boolean
}

/** The findings about a card, by the worst of them; opens the first that is as bad. */
export function CardMark({ id, worst, count, isOnTheWay }: Props) {
  return (
    <button
      type="button"
      className="card-mark nopan nodrag"
      tabIndex={isOnTheWay ? 0 : -1}
      aria-label={`Open the finding, ${countOf(worst, count)}`}
      title="Open the finding"
      onFocus={() => sessionStore.setState({ chartFocusId: id })}
      onClick={(event) => {
        event.stopPropagation()
        openWorst(id, worst)
      }}
    >
      <SeverityBadge severity={worst} count={count} />
    </button>
  )
}

function openWorst(id: string, worst: Severity): void {
  const { standing } = weighedFindingsOf(currentOrganisation(), currentWaivers())
  const finding = standing.find(({ severity, positionIds }) => severity === worst && positionIds.includes(id))
  if (!finding) return
  openFinding(finding)
  // On a narrow screen the findings are another place.
  sessionStore.setState({ place: 'findings' })
}
