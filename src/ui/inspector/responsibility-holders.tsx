import { delegatesOf, ownersOf } from '../../model/assignments'
import { isVacant } from '../../model/position'
import type { Organisation } from '../../model/organisation'
import { scenarioOf } from '../../model/organisation-of'
import { rowOf } from '../../model/rows'
import { endBurst } from '../../store/document-store'
import { edit } from '../actions/edits'
import { KeepFocus } from '../kit/keep-focus'
import { useDocument } from '../kit/use-store'
import { PickAndAdd } from './pick-and-add'
import { namedPosition, PositionSelect } from './position-select'
import type { ResponsibilityProps } from './responsibility-inspector'
import { RemoveButton, SubjectLink } from './row-parts'

const nobody = ''
const several = '\n'

/** Who answers for it, and who does it for them. */
export function ResponsibilityHolders({ organisation, responsibility: { id: responsibilityId, name } }: ResponsibilityProps) {
  const { scenarioId, positions, assignments, shared } = organisation
  const owners = ownersOf(assignments, responsibilityId)
  const delegates = delegatesOf(assignments, responsibilityId)
  const isPinned = useDocument(({ document }) => scenarioOf(document, scenarioId)?.pinned.includes(responsibilityId) ?? false)
  const unassign = (positionId: string) => ({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId }) as const
  return (
    <section className="inspector-section inspector-fields">
      <h3>Who does it</h3>
      <PositionSelect
        label="Accountable"
        positions={positions}
        except=""
        value={owners.length > 1 ? several : owners[0] ?? nobody}
        leave={endBurst}
        choose={(value) => edit(
          value === nobody ? owners.map(unassign) : { type: 'move-responsibility', scenarioId, responsibilityId, fromId: null, toId: value },
          { mergeKey: `owner of ${responsibilityId}`, ...(value === nobody && { label: `Take ${name} from everybody accountable` }) },
        )}
      >
        {owners.length > 1 && <option value={several} disabled>{owners.length} owners; choose one to be the only one</option>}
        <option value={nobody}>Nobody</option>
      </PositionSelect>
      {owners.length > 1 && (
        <>
          <Holders organisation={organisation} ids={owners} remove={(id) => edit(unassign(id))} what={name} />
          <label className="check">
            <input
              type="checkbox"
              checked={shared.includes(responsibilityId)}
              onChange={(event) => edit({ type: 'share-responsibility', scenarioId, responsibilityId, isShared: event.target.checked })}
            />
            Shared on purpose
          </label>
        </>
      )}
      <div>
        <p className="field-label">Delegated to</p>
        <Holders organisation={organisation} ids={delegates} remove={(id) => edit(unassign(id))} what={name}>
          <PickAndAdd
            label="Delegate to"
            addLabel="Add this delegate"
            positions={positions}
            except={[...owners, ...delegates].join('\n')}
            add={(positionId) => edit({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind: 'delegated' })}
          />
        </Holders>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={isPinned}
          onChange={(event) => edit({ type: 'pin-responsibility', scenarioId, responsibilityId, isPinned: event.target.checked })}
        />
        Settled: advice leaves it as it is
      </label>
    </section>
  )
}

interface HoldersProps {
  readonly organisation: Organisation
  readonly ids: readonly string[]
  readonly remove: (id: string) => void
  readonly what: string
  readonly children?: React.ReactNode
}

function Holders({ organisation: { positions }, ids, remove, what, children }: HoldersProps) {
  return (
    <KeepFocus>
      <ul className="inspector-rows">
        {ids.flatMap((id) => rowOf(positions, id) ?? []).map((position) => (
          <li key={position.id} data-row={position.id}>
            <SubjectLink kind="position" id={position.id}>{namedPosition(position)}</SubjectLink>
            {isVacant(position) && <span className="inspector-points inspector-vacancy">vacant</span>}
            <RemoveButton label={`Take ${what} from ${position.title}`} remove={() => remove(position.id)} />
          </li>
        ))}
      </ul>
      {children}
    </KeepFocus>
  )
}
