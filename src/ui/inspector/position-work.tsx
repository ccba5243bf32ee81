import { type Area, areaNames } from '../../knowledge/responsibilities'
import { toneOf } from '../../layout/card'
import { loadsOf } from '../../load/load'
import { assignmentOf, assignmentsOfPosition, ownersOf } from '../../model/assignments'
import type { AssignmentKind, Organisation, Position } from '../../model/organisation'
import { managersOf } from '../../model/reporting'
import { responsibilitiesInScope, responsibilitiesOf, type Responsibility } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { edit } from '../actions/edits'
import { KeepFocus } from '../kit/keep-focus'
import { points } from '../kit/numbers'
import { PickAndAdd } from './pick-and-add'
import { RemoveButton, SubjectLink } from './row-parts'

interface Props {
  readonly organisation: Organisation
  readonly position: Position
}

/** What it is accountable for or does for somebody else, with what each takes of it. */
export function PositionWork({ organisation, position }: Props) {
  const { scenarioId, assignments } = organisation
  const { id: positionId } = position
  const carried = new Map(loadsOf(organisation).get(positionId)?.carried.map((part) => [part.responsibility.id, part.points]))
  const kinds = new Map(assignmentsOfPosition(assignments, positionId).map(({ responsibilityId, kind }) => [responsibilityId, kind]))
  const work = [...responsibilitiesOf(organisation).values()].filter(({ id }) => kinds.has(id))
  return (
    <section className="inspector-section">
      <h3>Responsibilities{work.length > 0 && <span> {work.length}, with the points each takes</span>}</h3>
      <KeepFocus>
        <ul className="inspector-rows">
          {work.map((responsibility) => (
            <li key={responsibility.id} data-row={responsibility.id}>
              <i className={`inspector-pip inspector-pip-${toneOf(responsibility)}`} aria-hidden="true" />
              <SubjectLink kind="responsibility" id={responsibility.id}>{responsibility.shortName}</SubjectLink>
              <Points carried={carried.get(responsibility.id)} />
              <select
                className="select inspector-kind"
                data-act="kind"
                aria-label={`Part in ${responsibility.name}`}
                value={kinds.get(responsibility.id)}
                onChange={(event) => edit({
                  type: 'assign-responsibility', scenarioId, positionId, responsibilityId: responsibility.id, kind: event.target.value as AssignmentKind,
                })}
              >
                <option value="accountable">Accountable</option>
                <option value="delegated">Delegated</option>
              </select>
              <RemoveButton
                label={`Take away ${responsibility.name}`}
                remove={() => edit({ type: 'unassign-responsibility', scenarioId, positionId, responsibilityId: responsibility.id })}
              />
            </li>
          ))}
        </ul>
        <AddWork organisation={organisation} position={position} />
      </KeepFocus>
    </section>
  )
}

function Points({ carried }: { readonly carried: number | undefined }) {
  if (carried === undefined) return <span className="inspector-points">not in scope</span>
  return <span className="inspector-points">{points(carried)}<span className="visually-hidden"> points</span></span>
}

const areas: readonly (Area | null)[] = ['operations', 'innovation', 'alignment', null]

/** Whatever it has no part in yet. Each entry says what adding it would mean. */
function AddWork({ organisation, position }: Props) {
  const { assignments, scenarioId } = organisation
  const left = responsibilitiesInScope(organisation).filter(({ id }) => !assignmentOf(assignments, id, position.id))
  return (
    <PickAndAdd
      label="Add a responsibility"
      addLabel="Add this responsibility"
      add={(responsibilityId) => edit(waysOf(organisation, position, responsibilityId).isDelegation
        ? { type: 'assign-responsibility', scenarioId, responsibilityId, positionId: position.id, kind: 'delegated' }
        : { type: 'move-responsibility', scenarioId, responsibilityId, fromId: null, toId: position.id })}
    >
      {areas.map((area) => <AreaOptions key={area} area={area} organisation={organisation} position={position} responsibilities={left} />)}
    </PickAndAdd>
  )
}

function AreaOptions({ area, organisation, position, responsibilities }: Props & { readonly area: Area | null, readonly responsibilities: readonly Responsibility[] }) {
  const inArea = responsibilities.filter((responsibility) => responsibility.area === area)
  if (inArea.length === 0) return null
  return (
    <optgroup label={area === null ? 'Not placed yet' : areaNames[area]}>
      {inArea.map(({ id, shortName }) => <option key={id} value={id}>{shortName}, {waysOf(organisation, position, id).words}</option>)}
    </optgroup>
  )
}

/** Work comes down the line by delegation, its owner keeping it; from anywhere else the owner hands it over, as by a drop from the palette. */
function waysOf({ positions, assignments }: Organisation, position: Position, responsibilityId: string) {
  const owners = ownersOf(assignments, responsibilityId)
  const managers = new Set(managersOf(positions, position.id).map(({ id }) => id))
  const isDelegation = owners.length > 0 && owners.every((id) => managers.has(id))
  const names = owners.map((id) => rowOf(positions, id)?.title).join(' and ')
  return { isDelegation, words: owners.length === 0 ? 'owned by nobody' : `${isDelegation ? 'delegated by' : 'from'} ${names}` }
}
