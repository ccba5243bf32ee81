import type { Organisation, Position } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { newId } from '../../store/new-id'
import { edit } from '../actions/edits'
import { KeepFocus } from '../kit/keep-focus'
import { PickAndAdd } from './pick-and-add'
import { namedPosition } from './position-select'
import { RemoveButton, SubjectLink } from './row-parts'

/** With whom it works together without one leading the other. */
export function PositionLinks({ organisation, position: { id } }: { readonly organisation: Organisation, readonly position: Position }) {
  const { scenarioId, positions, collaborations } = organisation
  const links = collaborations.filter(({ between }) => between.includes(id)).flatMap(({ id: linkId, between: [a, b] }) => {
    const other = rowOf(positions, a === id ? b : a)
    return other ? [{ linkId, other }] : []
  })
  return (
    <section className="inspector-section">
      <h3>Collaborates with</h3>
      <KeepFocus>
        <ul className="inspector-rows">
          {links.map(({ linkId, other }) => (
            <li key={linkId} data-row={linkId}>
              <SubjectLink kind="position" id={other.id}>{namedPosition(other)}</SubjectLink>
              <RemoveButton label={`Remove the line to ${other.title}`} remove={() => edit({ type: 'disconnect-positions', scenarioId, collaborationId: linkId })} />
            </li>
          ))}
        </ul>
        <PickAndAdd
          label="Link with"
          addLabel="Add this link"
          positions={positions}
          except={[id, ...links.map(({ other }) => other.id)].join('\n')}
          add={(otherId) => edit({ type: 'connect-positions', scenarioId, collaboration: { id: newId('link'), between: [id, otherId] } })}
        />
      </KeepFocus>
    </section>
  )
}
