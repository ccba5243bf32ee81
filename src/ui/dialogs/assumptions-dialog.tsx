import { assumptionIds, assumptionOf, assumptions, type Assumption, type AssumptionId } from '../../model/assumptions'
import { dispatch } from '../../store/document-store'
import { edit } from '../actions/edits'
import { Dialog } from '../kit/dialog'
import { useDocument } from '../kit/use-store'
import { figureOf, unitOf, valueWords } from '../../model/assumption-words'
import { readValue } from './assumption-values'
import type { DialogContentProps } from './dialogs'
import { DraftField } from './draft-field'
import './dialog-fields.css'
import './assumptions-dialog.css'

/** Every number that Hatrack reasons with and no source gives: open to see, to change, and to go back from. */
export function AssumptionsDialog({ onClose }: DialogContentProps) {
  const changed = useDocument(({ document }) => document.company.assumptions)
  const changedIds = assumptionIds.filter((id) => changed[id] !== undefined)
  return (
    <Dialog title="Assumptions" size="large" onClose={onClose} footer={<>
      <button type="button" className="button" aria-disabled={changedIds.length === 0} onClick={() => { if (changedIds.length > 0) resetAll(changedIds) }}>Reset all</button>
      <button type="button" className="button button-primary" onClick={onClose}>Done</button>
    </>}>
      <p className="assumptions-lead"><strong>These numbers are ours; no source gives them.</strong> Every finding that rests on one says so. Change what does not fit this company.</p>
      <ul className="assumptions">{assumptionIds.map((id) => <AssumptionRow key={id} id={id} />)}</ul>
    </Dialog>
  )
}

function AssumptionRow({ id }: { readonly id: AssumptionId }) {
  const assumption: Assumption = assumptions[id]
  const value = useDocument(({ document }) => assumptionOf(document.company, id))
  const isChanged = value !== assumption.value
  return (
    <li className={`assumption ${isChanged ? 'assumption-changed' : ''}`}>
      <div className="assumption-words">
        <b>{assumption.name}</b>
        <p className="muted small">{assumption.why}</p>
      </div>
      <DraftField label={assumption.name} isLabelHidden isNumber value={figureOf(assumption, value)} unit={unitOf(assumption)}
        onType={(text) => type(id, text)} />
      <div className="assumption-usual small">
        {isChanged
          ? (
            <button type="button" className="button button-quiet" aria-label={`${assumption.name}: back to ${valueWords(assumption, assumption.value)}`}
              onClick={() => edit({ type: 'set-assumption', id, value: null })}>
              Back to {valueWords(assumption, assumption.value)}
            </button>
          )
          : <span className="muted">Default: {valueWords(assumption, assumption.value)}</span>}
      </div>
    </li>
  )
}

function type(id: AssumptionId, text: string): string | null {
  const value = readValue(assumptions[id], text)
  if (typeof value !== 'number') return value.refused
  return dispatch({ type: 'set-assumption', id, value }, { mergeKey: `assumption ${id}` })?.refused ?? null
}

function resetAll(ids: readonly AssumptionId[]): void {
  edit(ids.map((id) => ({ type: 'set-assumption', id, value: null })), { label: 'Reset all assumptions' })
}
