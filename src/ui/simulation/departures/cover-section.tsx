import type { Organisation } from '../../../model/organisation'
import { counted } from '../../../rules/texts'
import type { Cover, Departure } from '../../../simulation/departure/departure'
import { handingOver } from '../../../simulation/departure/handing-over'
import { edit } from '../../actions/edits'
import { AttentionRows } from './attention-rows'
import { attentionShift, loadShift, titleOf, workName } from './departure-words'
import { FindingsList } from './findings-list'

interface Props {
  readonly organisation: Organisation
  readonly departure: Departure
  readonly cover: Cover
}

const mostNamed = 6

/** What the manager could no longer do: covering is not free. */
export function CoverSection({ organisation, departure, cover: { managerId, moves, loads, crowdedOut, coverage, findings } }: Props) {
  const manager = titleOf(organisation, managerId)
  const seat = titleOf(organisation, departure.positionId)
  const [load] = loads
  const shown = crowdedOut.length <= mostNamed + 1 ? crowdedOut : crowdedOut.slice(0, mostNamed)
  return (
    <section>
      <h3>If the manager covers it</h3>
      {load && <p>The {manager} would go from {loadShift(load.before, load.after)} and take {counted(moves.length)}.</p>}
      <AttentionRows before={departure.before} after={coverage} company={organisation.company} />
      {crowdedOut.length === 0 ? <p>Nothing of the {manager}’s own work is crowded out.</p> : (
        <>
          <h4>Crowded out of the {manager}’s own work</h4>
          <ul className="departure-crowded">
            {shown.map(({ responsibilityId, before, after }) => <li key={responsibilityId}>{workName(organisation, responsibilityId)} <span>{attentionShift(before, after)}</span></li>)}
            {shown.length < crowdedOut.length && <li className="muted">and {crowdedOut.length - shown.length} more</li>}
          </ul>
        </>
      )}
      <FindingsList label="New findings against leaving the seat empty" findings={findings.gained} />
      <button type="button" className="button departure-cover" data-row="cover" data-act="cover" onClick={() => edit(handingOver(organisation, departure.positionId, moves), { label: `Hand all work of ${seat} to ${manager}`, loadOf: managerId })}>
        Hand all of it to the {manager} now
      </button>
    </section>
  )
}
