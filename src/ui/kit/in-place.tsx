import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useCommitOnLeaving } from './use-commit-on-leaving'
import './in-place.css'

/** How typing in place came to its end: kept or given up by a key, on to a neighbouring field, or turned to something else. */
export type InPlaceEnd = 'kept' | 'given-up' | 'next' | 'previous' | 'left'

interface Props {
  /** Read out; nobody sees it. */
  readonly label: string
  readonly value: string
  /** Makes the edit; false: it was refused, and has said why. */
  readonly commit: (text: string) => boolean
  readonly onEnd: (end: InPlaceEnd) => void
  readonly placeholder?: string
  readonly maxLength?: number
}

/**
 * Types over a name where it stands. Enter keeps it, Tab keeps it and goes on, Escape leaves it as it was; turning elsewhere
 * keeps it. A refused text stays for as long as one is still at it.
 */
export function InPlace({ label, value, commit, onEnd, placeholder, maxLength }: Props) {
  const [draft, setDraft] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  const keep = (text: string) => isOver.current || text === value || commit(text)
  useCommitOnLeaving(draft, keep)

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  function end(how: InPlaceEnd, isKept: boolean): void {
    if (isOver.current || (isKept && !keep(draft) && how !== 'left')) return
    isOver.current = true
    onEnd(how)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Around it are keys that mean something else; a script's own composing is not done with yet.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') end('kept', true)
    else if (event.key === 'Escape') end('given-up', false)
    else if (event.key === 'Tab') end(event.shiftKey ? 'previous' : 'next', true)
    else return
    event.preventDefault()
  }

  return (
    <input
      ref={input}
      className="in-place"
      type="text"
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      aria-label={label}
      value={draft}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end('left', true)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
