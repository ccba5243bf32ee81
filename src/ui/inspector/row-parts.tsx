import type { ReactNode } from 'react'
import { select, type Selection } from '../../store/session-store'
import { Icon } from '../kit/icon'

/** A name that leads to what it names. */
export function SubjectLink({ kind, id, children }: Selection & { readonly children: ReactNode }) {
  return <button type="button" className="side-panel-link inspector-link" onClick={() => select({ kind, id })}>{children}</button>
}

export function RemoveButton({ label, remove }: { readonly label: string, readonly remove: () => void }) {
  return (
    <button type="button" className="icon-button inspector-remove" aria-label={label} title={label} data-act="remove" onClick={remove}>
      <Icon name="close" size={14} />
    </button>
  )
}
