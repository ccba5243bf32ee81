import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import './in-place-texts.css'

export interface InPlaceText {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly maxLength?: number
  /** Gives it the look of the text that it stands in for. */
  readonly className?: string
}

/** `by-key`: Enter or Escape, so the focus has to go somewhere; `by-leaving`: it has gone already. */
export type InPlaceEnd = 'by-key' | 'by-leaving'

interface Props {
  readonly texts: readonly InPlaceText[]
  readonly className?: string
  /** Makes one edit of what was typed, in the order of `texts`; false: it was refused, and is still to be seen. */
  readonly commit: (typed: readonly string[]) => boolean
  readonly onEnd: (how: InPlaceEnd) => void
}

/**
 * Texts that are edited where they stand, as one: Enter or leaving them all makes the edit, Escape leaves everything as it
 * was. The first has the focus, its text selected.
 */
export function InPlaceTexts({ texts, className, commit, onEnd }: Props) {
  const [typed, setTyped] = useState(() => texts.map(({ value }) => value))
  const group = useRef<HTMLDivElement>(null)
  const hasEnded = useRef(false)
  const isChanged = () => typed.some((text, at) => text !== texts[at]?.value)

  useEffect(() => {
    const first = group.current?.querySelector('input')
    first?.focus({ preventScroll: true })
    first?.select()
  }, [])
  useCommitOnUnmount(group, () => { if (!hasEnded.current && isChanged()) commit(typed) })

  function end(how: InPlaceEnd, isWanted: boolean): void {
    if (hasEnded.current) return
    const isTaken = !isWanted || !isChanged() || commit(typed)
    // A refused text stays for as long as one is still at it.
    if (!isTaken && how === 'by-key') return
    hasEnded.current = true
    onEnd(how)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Whoever is typing means letters, not the shortcuts of what lies around; and Enter may be choosing a Chinese word.
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') end('by-key', true)
    if (event.key === 'Escape') end('by-key', false)
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
  }

  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && group.current?.contains(relatedTarget)) return
    // Another window may have the focus for a while.
    if (document.hasFocus()) end('by-leaving', true)
  }

  return (
    <div ref={group} className={className} role="presentation" onKeyDown={onKeyDown} onBlur={onBlur} onClick={(event) => event.stopPropagation()}>
      {texts.map(({ label, placeholder, maxLength, className: look }, at) => (
        <input
          key={label}
          className={`in-place-text ${look ?? ''}`}
          type="text"
          aria-label={label}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          maxLength={maxLength}
          value={typed[at] ?? ''}
          onChange={({ target }) => setTyped(typed.map((text, other) => other === at ? target.value : text))}
        />
      ))}
    </div>
  )
}

/** Nothing typed is lost when what it stands on goes first, as a card does that is panned out of view. */
function useCommitOnUnmount(group: React.RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => { latest.current = leave })
  useEffect(() => {
    const element = group.current
    // Not when React only tries, in development, whether it could.
    return () => queueMicrotask(() => { if (!element?.isConnected) latest.current() })
  }, [group])
}
