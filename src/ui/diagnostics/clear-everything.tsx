import { useEffect, useState } from 'react'
import { countStored, type StoredCounts } from '../../persistence/count-stored'
import { counted } from '../../rules/texts'
import { saveToFile } from '../files/save-file'
import { clearDevice, startAfresh } from './clear-device'
import './diagnostics.css'

type Step =
  | { readonly kind: 'idle', readonly wasAsked: boolean }
  | { readonly kind: 'asking' | 'clearing' }
  | { readonly kind: 'stayed', readonly what: readonly string[] }

/** For a shared computer: asks first, says what goes, and ends in a fresh page. */
export function ClearEverything() {
  const [step, setStep] = useState<Step>({ kind: 'idle', wasAsked: false })
  const clear = () => {
    setStep({ kind: 'clearing' })
    void clearDevice().then((what) => what.length === 0 ? startAfresh() : setStep({ kind: 'stayed', what }))
  }
  switch (step.kind) {
    case 'idle': return (
      <button type="button" className="button button-danger" ref={step.wasAsked ? focusFirst : null} onClick={() => setStep({ kind: 'asking' })}>Clear everything on this device…</button>
    )
    case 'asking': return <Question onClear={clear} onKeep={() => setStep({ kind: 'idle', wasAsked: true })} />
    case 'clearing': return <p role="status">Clearing…</p>
    case 'stayed': return (
      <div className="clear-everything" role="alert">
        <p>Not everything could be deleted:</p>
        <ul className="dialog-list">{step.what.map((each) => <li key={each}>{each}</li>)}</ul>
        <div className="diagnostics-ways">
          <button type="button" className="button" ref={focusFirst} onClick={clear}>Try again</button>
          <button type="button" className="button" onClick={startAfresh}>Open a fresh page</button>
        </div>
      </div>
    )
  }
}

function Question({ onClear, onKeep }: { readonly onClear: () => void, readonly onKeep: () => void }) {
  const [goes, setGoes] = useState('everything that this browser keeps for this page')
  const [isSaved, setSaved] = useState(false)
  useEffect(() => {
    let isWanted = true
    countStored().then((counts) => { if (isWanted) setGoes(whatGoes(counts)) }, () => undefined)
    return () => { isWanted = false }
  }, [])
  return (
    <div className="clear-everything" role="group" aria-label="Clear everything on this device">
      <p>This deletes {goes}, the settings, and the program as it is kept for working offline. It cannot be undone. Files that you saved stay where they are.</p>
      <div className="diagnostics-ways">
        <button type="button" className="button" onClick={() => { saveToFile(); setSaved(true) }}>Save the open chart to a file</button>
        <button type="button" className="button button-danger" onClick={onClear}>Clear everything</button>
        {/* Takes the focus from the button in whose place it stands; the harmless one. */}
        <button type="button" className="button" ref={focusFirst} onClick={onKeep}>Keep it</button>
      </div>
      <p role="status" className="muted">{isSaved && 'The open chart was handed to the browser as a file.'}</p>
    </div>
  )
}

/** One function, so that it is called when the button comes, and not with each drawing. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus()
}

function whatGoes({ charts, deleted, versions, fileLinks }: StoredCounts): string {
  const parts = [
    counted(charts, 'chart', 'charts'), ...deleted > 0 ? [counted(deleted, 'deleted one', 'deleted ones')] : [],
    ...versions > 0 ? [counted(versions, 'earlier version', 'earlier versions')] : [], ...fileLinks > 0 ? [counted(fileLinks, 'link to a file', 'links to files')] : [],
  ]
  return parts.join(', ')
}
