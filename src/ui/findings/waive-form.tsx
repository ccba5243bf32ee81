import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { maxReasonLength } from '../../model/limits'
import './waive-form.css'

interface Props {
  /** The finding's. */
  readonly title: string
  /** What was written before, to go on from. */
  readonly reason: string
  readonly verb: 'Waive' | 'Save'
  /** Called with each change, for whoever keeps what is half written. */
  readonly write: (reason: string) => void
  /** False: refused, and said why. */
  readonly waive: (reason: string) => boolean
  readonly cancel: () => void
}

/** Asks why a finding is left as it is. Enter answers, Shift and Enter begin a new line, Escape cancels. */
export function WaiveForm({ title, reason, verb, write, waive, cancel }: Props) {
  const [text, setText] = useState(reason)
  const [isRefused, setRefused] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const hintId = useId()
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    // With its buttons: focusing alone shows the field.
    field.current?.form?.scrollIntoView?.({ block: 'nearest' })
  }, [])

  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    if (waive(text)) return
    setRefused(true)
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The Enter that ends a composition (Japanese, Chinese) is part of typing.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }

  return (
    <form className="waive-form" aria-label={`Waive: ${title}`} noValidate onSubmit={submit}>
      <label className="field">
        <span>Reason</span>
        <textarea
          ref={field}
          className="input waive-reason"
          rows={2}
          dir="auto"
          required
          maxLength={maxReasonLength}
          value={text}
          aria-invalid={isRefused}
          aria-describedby={hintId}
          onChange={(event) => {
            setText(event.target.value)
            write(event.target.value)
            setRefused(false)
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hintId} className={isRefused ? 'waive-hint waive-hint-refused' : 'waive-hint'}>
        {isRefused ? 'Say why it is left as it is.' : 'Why it is left as it is. It comes back if it gets worse.'}
      </p>
      <div className="waiver-buttons">
        <button type="submit" className="button button-primary">{verb}</button>
        <button type="button" className="button waiver-button" onClick={cancel}>Cancel</button>
      </div>
    </form>
  )
}
