import type { Organisation } from '../../../model/organisation'
import { rowOf } from '../../../model/rows'
import { responsibilitiesInScope } from '../../../model/responsibilities'
import { isNothingAssigned } from '../../../rules/chart'
import { canLeave } from '../../../simulation/departure/vacating'
import { flyTo, select } from '../../../store/session-store'
import { PositionSelect } from '../../inspector/position-select'
import { useSession, useStandingOrganisation } from '../../kit/use-store'
import { AllDepartures } from './all-departures'
import { SeatDeparture } from './seat-departure'
import './departures.css'

/** What it costs when somebody leaves: of the seat that is selected on the chart, else of each one and of every two. */
export function DeparturesPage() {
  const organisation = useStandingOrganisation()
  const selectedId = useSession(({ selection }) => selection?.kind === 'position' ? selection.id : null)
  const nothing = nothingToTell(organisation)
  if (nothing) return <p className="muted">{nothing}</p>
  const position = selectedId === null ? undefined : rowOf(organisation.positions, selectedId)
  return (
    <div className="departures">
      <PositionSelect label="Who leaves" positions={organisation.positions} except="" value={position?.id ?? everybody} choose={choose}>
        <option value={everybody}>Compare everybody</option>
      </PositionSelect>
      {position ? <SeatDeparture key={position.id} organisation={organisation} position={position} /> : <AllDepartures organisation={organisation} />}
    </div>
  )
}

const everybody = ''

function choose(id: string): void {
  if (id === everybody) return select(null)
  select({ kind: 'position', id })
  flyTo([id])
}

function nothingToTell(organisation: Organisation): string | null {
  if (organisation.positions.length === 0) return 'The chart is empty: there is nobody on it who could leave. Add positions first.'
  if (!organisation.positions.some(canLeave)) return 'Nobody sits in any seat, so nobody can leave. Name the holders of the seats first.'
  if (responsibilitiesInScope(organisation).every(({ effort }) => effort === 0)) return 'Nothing in scope takes any effort, so no departure costs any attention.'
  if (isNothingAssigned(organisation)) return 'Nobody has been given any responsibility yet, so a departure leaves nothing undone. Hand out some work first.'
  return null
}
