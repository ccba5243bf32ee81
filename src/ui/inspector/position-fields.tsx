import type { EditPosition } from '../../commands/edit-position'
import { maxNameLength } from '../../model/limits'
import { unnamed } from '../../model/nameless'
import { leadershipStyles, roles, strengths, type LeadershipStyle, type Organisation, type Position, type Strength } from '../../model/organisation'
import { roleNames, usualCapacityOf } from '../../model/position'
import { branchOf } from '../../model/reporting'
import { hasRow } from '../../model/rows'
import { endBurst } from '../../store/document-store'
import { isNamedInPlace, sessionStore } from '../../store/session-store'
import { edit } from '../actions/edits'
import { namePosition } from '../actions/name-position'
import { typedNumberOrNone } from '../kit/typed-number'
import { useSession } from '../kit/use-store'
import { Choice } from './choice'
import { CommitField } from './commit-field'
import { PositionSelect } from './position-select'

const strengthNames: Readonly<Record<Strength, string>> = { inward: 'Inward', outward: 'Outward', both: 'Both' }
const styleNames: Readonly<Record<LeadershipStyle, string>> = { visionary: 'Visionary', 'steady-hand': 'Steady hand' }
/** The value of a list's entry that says nothing; no record has it. */
const unsaid = ''

/** Who sits there, whom it reports to, and what the rules may know of the person. */
export function PositionFields({ organisation, position }: { readonly organisation: Organisation, readonly position: Position }) {
  const { scenarioId, positions, company } = organisation
  const { id: positionId, title, holder, role, managerId, capacity, strength, style } = position
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const isNaming = useSession((session) => session.namingId === positionId && !isNamedInPlace(session))
  const patch = (change: EditPosition['patch'], field?: string) =>
    edit({ type: 'edit-position', scenarioId, positionId, patch: change }, field === undefined ? {} : { mergeKey: `${field} of ${positionId}` })
  const branch = branchOf(positions, positionId).map(({ id }) => id).join('\n')
  return (
    <section className="inspector-section inspector-fields" aria-label="Position">
      <CommitField label="Title" value={title} maxLength={maxNameLength} commit={(text) => namePosition(position, { title: text })} isNaming={isNaming} onNaming={endNaming} />
      <CommitField
        label="Holder"
        value={holder ?? ''}
        placeholder={holder === unnamed ? 'Filled' : role === 'team' ? 'Nobody named' : 'Vacant'}
        maxLength={maxNameLength}
        isLocked={areNamesHidden}
        commit={(text) => namePosition(position, { holder: text })}
      >
        {areNamesHidden && <p className="muted small">Names are hidden. Show them to edit.</p>}
      </CommitField>
      <PositionSelect
        label="Reports to"
        positions={positions}
        except={branch}
        leave={endBurst}
        value={managerId !== null && hasRow(positions, managerId) ? managerId : unsaid}
        choose={(value) => edit(
          { type: 'move-position', scenarioId, positionId, managerId: value === unsaid ? null : value },
          { mergeKey: `manager of ${positionId}` },
        )}
      >
        <option value={unsaid}>Nobody: top of the chart</option>
      </PositionSelect>
      <div className="inspector-pair">
        <Choice label="Role" value={role} choose={(value) => patch({ role: value }, 'role')}>
          {roles.map((each) => <option key={each} value={each}>{roleNames[each]}</option>)}
        </Choice>
        <CommitField
          label="Capacity, in points"
          isNumber
          value={capacity === null ? '' : String(capacity)}
          placeholder={`usually ${usualCapacityOf(company, role)}`}
          commit={(text) => patch({ capacity: typedNumberOrNone(text) })}
        />
        <Choice label="Strength" value={strength ?? unsaid} choose={(value) => patch({ strength: value === unsaid ? null : value }, 'strength')}>
          <option value={unsaid}>Not known</option>
          {strengths.map((each) => <option key={each} value={each}>{strengthNames[each]}</option>)}
        </Choice>
        <Choice label="Leadership style" value={style ?? unsaid} choose={(value) => patch({ style: value === unsaid ? null : value }, 'style')}>
          <option value={unsaid}>Not known</option>
          {leadershipStyles.map((each) => <option key={each} value={each}>{styleNames[each]}</option>)}
        </Choice>
      </div>
      <label className="check">
        <input type="checkbox" checked={position.hasTechnicalExpertise} onChange={(event) => patch({ hasTechnicalExpertise: event.target.checked })} />
        Strong technical expertise
      </label>
    </section>
  )
}

function endNaming(): void {
  sessionStore.setState({ namingId: null })
}
