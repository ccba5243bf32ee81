import { useDeferredValue, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Dialog } from '../kit/dialog'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'
import { whole } from '../kit/numbers'
import { keyOf, type Entry } from './entries'
import { ranked } from './rank'
import './picker.css'

export interface PickerProps {
  readonly title: string
  readonly placeholder: string
  readonly entries: readonly Entry[]
  /** What is offered before anything is typed; absent: all of them. */
  readonly startEntries?: readonly Entry[]
  /** What the field begins with. */
  readonly startQuery?: string
  readonly onPick: (entry: Entry) => void
  readonly onClose: () => void
  /** What picking the highlighted one would do. */
  readonly preview?: (entry: Entry) => React.ReactNode
}

/** Type to find, arrows to choose, Enter to take: a combobox over a list, after the ARIA Authoring Practices. */
export function Picker({ title, placeholder, entries, startEntries = entries, startQuery = '', onPick, onClose, preview }: PickerProps) {
  const [query, setQuery] = useState(startQuery)
  const [at, setAt] = useState(0)
  const listId = useId()
  const { shown, left } = useMemo(() => ranked(query, query.trim() === '' ? startEntries : entries), [query, entries, startEntries])
  const active = shown[at]
  const previewed = useDeferredValue(active)
  const optionId = (index: number) => `${listId}-${index}`
  const pick = (entry: Entry | undefined) => { if (entry && entry.refused === undefined) onPick(entry) }
  const press = (event: React.KeyboardEvent) => {
    const to = stepTo(event.key, at, shown.length)
    if (to === null && event.key !== 'Enter') return
    event.preventDefault()
    if (to === null) pick(active)
    else setAt(to)
  }
  return (
    <Dialog title={title} size="picker" onClose={onClose} heading={<>
      <Icon name="search" />
      <input className="picker-field" data-autofocus type="text" role="combobox" aria-label={title} aria-expanded={shown.length > 0} aria-controls={listId}
        aria-autocomplete="list" aria-activedescendant={active && optionId(at)} placeholder={placeholder} value={query} spellCheck={false}
        autoComplete="off" enterKeyHint="go" onKeyDown={press} onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }} />
    </>} footer={preview && previewed && <div className="picker-preview" aria-live="polite">{previewed.refused ?? preview(previewed)}</div>}>
      <ul id={listId} role="listbox" aria-label={title} className="picker-list" hidden={shown.length === 0}>
        {shown.map((entry, index) => (
          <Option key={keyOf(entry)} id={optionId(index)} entry={entry} isActive={index === at} onPoint={() => setAt(index)} onPick={() => pick(entry)} />
        ))}
      </ul>
      {left > 0 && <p className="picker-rest muted small">and {whole(left)} more: type more to find one</p>}
      {shown.length === 0 && <p className="picker-rest muted">Nothing is called that.</p>}
      <p className="visually-hidden" role="status">{query === '' ? '' : `${whole(shown.length + left)} found`}</p>
    </Dialog>
  )
}

/** Home and End stay with the text. */
function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown': return (at + 1) % count
    case 'ArrowUp': return at <= 0 ? count - 1 : at - 1
    case 'PageDown': return Math.min(at + 8, count - 1)
    case 'PageUp': return Math.max(at - 8, 0)
    default: return null
  }
}

interface OptionProps {
  readonly id: string
  readonly entry: Entry
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onPick: () => void
}

function Option({ id, entry: { kind, title, detail, aside, severity, refused }, isActive, onPoint, onPick }: OptionProps) {
  const ref = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => { if (isActive) ref.current?.scrollIntoView?.({ block: 'nearest' }) }, [isActive])
  return (
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field has the focus and hears the keys for all.
    <li ref={ref} id={id} role="option" aria-selected={isActive} aria-disabled={refused !== undefined} className={`picker-option picker-${kind}`}
      onPointerMove={onPoint} onClick={onPick}>
      {severity && <SeverityMark severity={severity} />}
      <span className="picker-title">{title}</span>
      {detail !== '' && <span className="picker-detail"><span className="visually-hidden">, </span>{detail}</span>}
      <span className="picker-aside"><span className="visually-hidden">, </span>{kind === 'action' && aside !== '' ? <kbd>{aside}</kbd> : aside}</span>
    </li>
  )
}
