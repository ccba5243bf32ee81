import { useState, type ReactNode } from 'react'
import type { Position } from '../../model/organisation'
import { PositionSelect } from './position-select'

interface Props {
  readonly label: string
  /** The button’s whole name; it begins with the “Add” that it shows. */
  readonly addLabel: string
  readonly add: (id: string) => void
  /** Positions to choose from, or else `<option>`s, perhaps in groups. */
  readonly positions?: readonly Position[]
  readonly except?: string
  readonly children?: ReactNode
}

const none: readonly Position[] = []

/** A list to choose from, and a button that adds the choice: with the arrow keys a list alone would add whatever it passes. */
export function PickAndAdd({ label, addLabel, add, positions = none, except = '', children }: Props) {
  const [id, setId] = useState('')
  return (
    <div className="inspector-add">
      <PositionSelect label={label} isLabelHidden positions={positions} except={except} value={id} choose={setId}>
        <option value="">{label}…</option>
        {children}
      </PositionSelect>
      <button
        type="button"
        className="button"
        aria-label={addLabel}
        aria-disabled={id === ''}
        onClick={() => {
          if (id === '') return
          setId('')
          add(id)
        }}
      >
        Add
      </button>
    </div>
  )
}
