import { useId, useState } from 'react'
import { endBurst } from '../../store/document-store'
import './dialog-fields.css'

export interface DraftFieldProps {
  readonly label: string
  /** As it stands in the document. */
  readonly value: string
  /** Takes what was typed, or says why not. */
  readonly onType: (text: string) => string | null
  /** Below the field, part of what it is called. */
  readonly hint?: string
  /** After the field: "%", "points". */
  readonly unit?: string
  readonly isNumber?: boolean
  /** For where the label stands elsewhere on the screen. */
  readonly isLabelHidden?: boolean
  readonly takesFocus?: boolean
}

/**
 * A field whose letters count as they are typed, all of them one step of the history. What cannot be taken stays in the
 * field with the reason beside it; on leaving what the document says stands there again, and the reason stays to be read.
 */
export function DraftField({ label, value, onType, hint, unit, isNumber = false, isLabelHidden = false, takesFocus = false }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const id = useId()
  // What could not be taken gives way to what holds; why it could not stays to be read.
  const leave = () => {
    setDraft(null)
    endBurst()
  }
  return (
    <div className="field draft-field">
      <label className={isLabelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>{label}</label>
      <div className="draft-field-line">
        <input id={id} className="input" type="text" inputMode={isNumber ? 'decimal' : 'text'} autoComplete="off"
          value={draft ?? value} aria-invalid={error !== null && draft !== null} aria-describedby={`${id}-note`} data-autofocus={takesFocus ? '' : undefined}
          onChange={(event) => {
            setDraft(event.currentTarget.value)
            setError(onType(event.currentTarget.value))
          }}
          onBlur={leave} />
        {unit !== undefined && <span className="muted" aria-hidden="true">{unit}</span>}
      </div>
      <div id={`${id}-note`} className={error === null ? 'draft-field-hint' : 'dialog-error'} role={error === null ? undefined : 'alert'}>{error ?? hint}</div>
    </div>
  )
}
