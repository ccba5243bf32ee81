import { useState } from 'react'
import { claimText } from '../../knowledge/claims'
import type { Orientation } from '../../knowledge/responsibilities'
import { sources } from '../../knowledge/sources'
import { areaFor } from '../../model/responsibilities'
import { dispatch } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, select } from '../../store/session-store'
import { Dialog } from '../kit/dialog'
import { typedNumber } from '../kit/typed-number'
import { Choice } from './choice'
import type { DialogContentProps } from './dialogs'
import './dialog-fields.css'
import './own-responsibility-dialog.css'

const answers: readonly { readonly orientation: Orientation | null, readonly label: string, readonly detail: string }[] = [
  { orientation: 'inward', label: 'Our operations need it', detail: 'Inward: a CIO\u2019s. Counts towards operations.' },
  { orientation: 'outward', label: 'It is part of the technology strategy behind our products', detail: 'Outward: a CTO\u2019s. Counts towards innovation.' },
  { orientation: null, label: 'Not decided yet', detail: 'Counts towards the load of whoever has it, and towards no area.' },
]

/** Something that this company does and the catalogue does not know. */
export function OwnResponsibilityDialog({ onClose }: DialogContentProps) {
  const [name, setName] = useState('')
  const [orientation, setOrientation] = useState<Orientation | null>(null)
  const [effort, setEffort] = useState('4')
  const [refused, setRefused] = useState<string | null>(null)
  const add = () => {
    const refusal = addResponsibility(name, orientation, typedNumber(effort) ?? Number.NaN)
    setRefused(refusal)
    if (refusal === null) onClose()
  }
  return (
    <Dialog title="Add a responsibility of your own" size="small" closesOnBackdrop={name === ''} onClose={onClose} footer={<>
      <button type="button" className="button" onClick={onClose}>Cancel</button>
      <button type="submit" form="own-responsibility" className="button button-primary">Add</button>
    </>}>
      <form id="own-responsibility" className="own-responsibility" noValidate onSubmit={(event) => { event.preventDefault(); add() }}>
        <label className="field">
          <span>Name</span>
          <input className="input" data-autofocus autoComplete="off" value={name} aria-describedby="own-responsibility-refused"
            onChange={(event) => setName(event.currentTarget.value)} />
        </label>
        <fieldset className="dialog-section own-responsibility-question">
          <legend>Do operations need it, or is it part of the technology strategy behind the products?</legend>
          <div>
            {answers.map((answer) => (
              <Choice key={answer.label} type="radio" group="own-orientation" label={answer.label} detail={answer.detail}
                isChosen={orientation === answer.orientation} onChoose={() => setOrientation(answer.orientation)} />
            ))}
            <p className="muted small" title={claimText('coleman/deciding-question')}>The deciding question after {sources.coleman.short}.</p>
          </div>
        </fieldset>
        <label className="field">
          <span>Effort, in points of one leader’s attention at 200 employees (100 is all of it)</span>
          <input className="input own-responsibility-effort" inputMode="decimal" autoComplete="off" value={effort}
            onChange={(event) => setEffort(event.currentTarget.value)} />
        </label>
        <p id="own-responsibility-refused" className="dialog-error" role="alert">{refused}</p>
      </form>
    </Dialog>
  )
}

/** Null: done, and selected. */
function addResponsibility(name: string, orientation: Orientation | null, effort: number): string | null {
  const id = newId('own')
  const responsibility = { id, name, orientation, area: orientation === null ? null : areaFor(orientation), effort }
  const refusal = dispatch({ type: 'add-own-responsibility', responsibility })
  if (refusal) return refusal.refused
  announce(`Added the responsibility ${name.trim()}`)
  select({ kind: 'responsibility', id })
  return null
}
