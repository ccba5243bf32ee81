import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useCommitOnLeaving } from '../kit/use-commit-on-leaving'

interface Props {
  readonly label: string
  readonly value: string
  /** Makes the edit; false: it was refused. */
  readonly commit: (text: string) => boolean
  readonly placeholder?: string
  readonly maxLength?: number
  readonly isNumber?: boolean
  /** It can be read and not written; why not, goes below it. */
  readonly isLocked?: boolean
  /** Changes to true when what stands here shall be typed over at once. */
  readonly isNaming?: boolean
  readonly onNaming?: () => void
  /** Below the field. */
  readonly children?: ReactNode
}

/**
 * A field whose text becomes an edit as a whole, when it is left or Enter is pressed: one step of the history, not one a
 * letter. Escape puts back what stood there.
 */
export function CommitField({ label, value, commit, placeholder, maxLength, isNumber = false, isLocked = false, isNaming = false, onNaming, children }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const noteId = useId()
  useCommitOnLeaving(draft, commit)

  useEffect(() => {
    if (!isNaming) return
    takeFocus(input.current)
    onNaming?.()
  }, [isNaming, onNaming])

  function finish(isLeaving: boolean): void {
    if (draft === null) return
    const isTaken = draft === value || commit(draft)
    // A refused text stays for as long as one is still at it.
    if (isTaken || isLeaving) setDraft(null)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') finish(false)
    if (event.key !== 'Escape' || draft === null) return
    event.stopPropagation()
    setDraft(null)
  }

  return (
    <div className="field">
      <label className="field">
        <span>{label}</span>
        <input
          ref={input}
          className="input"
          type="text"
          inputMode={isNumber ? 'decimal' : 'text'}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={draft ?? value}
          placeholder={placeholder}
          maxLength={maxLength}
          readOnly={isLocked}
          aria-describedby={children ? noteId : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => finish(true)}
        />
      </label>
      {children && <div id={noteId}>{children}</div>}
    </div>
  )
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
