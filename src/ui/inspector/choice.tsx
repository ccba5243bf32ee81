import type { ReactNode } from 'react'
import { endBurst } from '../../store/document-store'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choose: (value: Value) => void
  readonly children: ReactNode
}

/** A labelled list. Leaving it ends the step: walking through the choices with the arrow keys is one. */
export function Choice<Value extends string>({ label, value, choose, children }: Props<Value>) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="select" value={value} onBlur={endBurst} onChange={(event) => choose(event.target.value as Value)}>{children}</select>
    </label>
  )
}
