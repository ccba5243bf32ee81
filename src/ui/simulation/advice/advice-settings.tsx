import { isVacant } from '../../../model/position'
import { responsibilitiesInScope, responsibilitiesOf } from '../../../model/responsibilities'
import type { Organisation } from '../../../model/organisation'
import { countsConflicts } from '../../../simulation/advice/program'
import { maxWeight, usualWeights, weightIds, weights as weightTexts, type WeightId } from '../../../simulation/advice/weights'
import { usualParticipants } from '../../../simulation/advice/participants'
import { useStore } from 'zustand'
import { DraftField } from '../../dialogs/draft-field'
import { edit } from '../../actions/edits'
import { KeepFocus } from '../../kit/keep-focus'
import { PickAndAdd } from '../../inspector/pick-and-add'
import { RemoveButton } from '../../inspector/row-parts'
import { whole } from '../../kit/numbers'
import { typedNumber } from '../../kit/typed-number'
import { adviceStore, participantsOf } from './advice-store'
import { nameOf } from './advice-words'
import type { Subject } from './use-advice'
import '../../inspector/inspector.css'

/** What the search goes by: who takes part, what stays, what counts how much. */
export function AdviceSettings({ subject: { organisation, pinned } }: { readonly subject: Subject }) {
  const stored = useStore(adviceStore)
  return (
    <div className="advice-settings">
      <Participants organisation={organisation} chosen={participantsOf(stored, organisation)} isUsual={stored.participantIds === null} />
      <Pins organisation={organisation} pinned={pinned} />
      <Weighing organisation={organisation} />
      <label className="check">
        <input type="checkbox" checked={stored.isWithinCapacity} onChange={(event) => adviceStore.setState({ isWithinCapacity: event.target.checked })} />
        Nobody over capacity
      </label>
    </div>
  )
}

function Participants({ organisation, chosen, isUsual }: { readonly organisation: Organisation, readonly chosen: readonly string[], readonly isUsual: boolean }) {
  const { positions } = organisation
  const ticked = new Set(chosen)
  const listed = new Set([...usualParticipants(organisation), ...chosen])
  const choose = (ids: readonly string[] | null) => adviceStore.setState({ participantIds: ids })
  const toggle = (id: string) => choose(ticked.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const filled = positions.filter((position) => !isVacant(position))
  const leaders = filled.filter(({ role }) => role === 'CIO' || role === 'CTO' || role === 'CIO-CTO' || role === 'CEO').map(({ id }) => id)
  return (
    <details data-row="participants">
      <summary>Who takes part <span className="muted">{whole(chosen.length)} of {whole(filled.length)}</span></summary>
      <p className="muted small">They may get work, and what they have may go to others. Everybody else keeps what they have.</p>
      <div className="advice-list">
        {filled.filter(({ id }) => listed.has(id)).map(({ id, title }) => (
          <label key={id} className="check"><input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />{title}</label>
        ))}
      </div>
      {filled.length > listed.size && <PickAndAdd label="Somebody else" addLabel="Add to those who take part" positions={filled} except={[...listed].join('\n')} add={toggle} />}
      <div className="advice-links">
        <button type="button" className="side-panel-link" onClick={() => choose(leaders)}>Executives only</button>
        {!isUsual && <button type="button" className="side-panel-link" onClick={() => choose(null)}>As suggested</button>}
      </div>
    </details>
  )
}

function Pins({ organisation, pinned }: { readonly organisation: Organisation, readonly pinned: readonly string[] }) {
  const { scenarioId } = organisation
  const pin = (responsibilityId: string, isPinned: boolean) => edit({ type: 'pin-responsibility', scenarioId, responsibilityId, isPinned })
  const known = responsibilitiesOf(organisation)
  return (
    <details>
      <summary>What stays as it is <span className="muted">{pinned.length === 0 ? 'nothing pinned' : `${pinned.length} pinned`}</span></summary>
      <KeepFocus>
        <ul className="inspector-rows">
          {pinned.filter((id) => known.has(id)).map((id) => (
            <li key={id} data-row={id}>
              <span>{nameOf(organisation, id)}</span>
              <RemoveButton label={`Let advice move ${nameOf(organisation, id)}`} remove={() => pin(id, false)} />
            </li>
          ))}
        </ul>
        <PickAndAdd label="Leave as it is" addLabel="Add to what stays as it is" add={(id) => pin(id, true)}>
          {responsibilitiesInScope(organisation).filter(({ id }) => !pinned.includes(id)).map(({ id, shortName }) => <option key={id} value={id}>{shortName}</option>)}
        </PickAndAdd>
      </KeepFocus>
    </details>
  )
}

function Weighing({ organisation: { company } }: { readonly organisation: Organisation }) {
  const { weights } = useStore(adviceStore)
  const isChanged = weightIds.some((id) => weights[id] !== usualWeights[id])
  return (
    <details data-row="weights">
      <summary>What counts how much <span className="muted">{isChanged ? 'changed' : 'our assumptions'}</span></summary>
      <p className="muted small">These numbers are ours; no source gives them. Each is in points of overload.</p>
      {!countsConflicts(company) && <p className="muted small">Both hats are only a note in a company like this, and do not count.</p>}
      <ul className="advice-weights">
        {weightIds.map((id) => (
          <li key={id}>
            <div>
              <b>{weightTexts[id].name}</b>
              <p className="muted small">for {weightTexts[id].per}. {weightTexts[id].why}</p>
            </div>
            <DraftField label={`${weightTexts[id].name}, for ${weightTexts[id].per}`} isLabelHidden isNumber value={String(weights[id])} onType={(text) => setWeight(id, text)} />
          </li>
        ))}
      </ul>
      {isChanged && <button type="button" className="side-panel-link" onClick={() => adviceStore.setState({ weights: usualWeights })}>Back to our assumptions</button>}
    </details>
  )
}

function setWeight(id: WeightId, text: string): string | null {
  const value = typedNumber(text)
  if (value === null || value > maxWeight) return `A number from 0 to ${maxWeight.toLocaleString('en')} is needed here.`
  adviceStore.setState(({ weights }) => ({ weights: { ...weights, [id]: value } }))
  return null
}
