import { useState, type ReactNode } from 'react'

interface Props {
  readonly label: string
  /** `<option>`s, perhaps in groups. */
  readonly children: ReactNode
  readonly add: (id: string) => void
}

/** A list to choose from, and a button that adds the choice: with the arrow keys a list alone would add whatever it passes. */
export function PickAndAdd({ label, children, add }: Props) {
  const [id, setId] = useState('')
  return (
    <div className="inspector-add">
      <select className="select" aria-label={label} value={id} onChange={(event) => setId(event.target.value)}>
        <option value="">{label}…</option>
        {children}
      </select>
      <button
        type="button"
        className="button"
        aria-label={`Add: ${label}`}
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
