import { useId } from 'react'
import './segments.css'

export interface SegmentsProps<Value extends string | number> {
  readonly label: string
  readonly options: readonly Value[]
  readonly chosen: Value
  readonly nameOf: (value: Value) => string
  readonly takesFocus?: boolean
  readonly onChoose: (value: Value) => void
}

/** One of a few, side by side: radio buttons that look like one control. */
export function Segments<Value extends string | number>({ label, options, chosen, nameOf, takesFocus = false, onChoose }: SegmentsProps<Value>) {
  const group = useId()
  return (
    <fieldset className="segments">
      <legend className="field-label">{label}</legend>
      <div className="segments-row">
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={group} checked={option === chosen} data-autofocus={takesFocus && option === chosen ? '' : undefined}
              onChange={() => onChoose(option)} />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
