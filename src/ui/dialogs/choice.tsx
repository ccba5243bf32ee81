import { useId } from 'react'
import './dialog-fields.css'

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  /** Of the group, for radio buttons. */
  readonly group?: string
  readonly label: string
  readonly detail?: React.ReactNode
  readonly isChosen: boolean
  readonly takesFocus?: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** A radio button or a checkbox with a line of explanation below its name. */
export function Choice({ type, group, label, detail, isChosen, takesFocus = false, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="dialog-choice">
      <input id={id} type={type} name={group} checked={isChosen} aria-describedby={detail === undefined ? undefined : `${id}-detail`}
        data-autofocus={takesFocus ? '' : undefined} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span className="dialog-choice-words">
        <label className="dialog-choice-name" htmlFor={id}>{label}</label>
        {detail !== undefined && <span id={`${id}-detail`} className="muted small">{detail}</span>}
      </span>
    </div>
  )
}
