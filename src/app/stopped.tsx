import { useState, type ComponentType } from 'react'
import { useStore } from 'zustand'
import { formatVersion } from '../formats/json/migrations'
import { documentStore } from '../store/document-store'
import { sessionStore } from '../store/session-store'
import { diagnosticsMark } from '../ui/diagnostics/diagnostics-mark'
import { saveBlob, saveToFile } from '../ui/files/save-file'
import { describeStatus, saveStatusStore } from '../ui/files/save-status'
import { Fetched } from '../ui/kit/fetched'
import './error-boundary.css'

interface Props {
  readonly error: unknown
  /** The page fell over before it had a chart: what is stored is offered as it is. */
  readonly isStart?: boolean
}

/** What is left when the page cannot go on: what happened, that the work is there, and ways on. Rests on as little as possible. */
export function Stopped({ error, isStart = false }: Props) {
  const status = useStore(saveStatusStore)
  const message = useStore(sessionStore, (session) => session.message)
  const [wasSaved, setWasSaved] = useState(false)
  const [areDiagnosticsShown, showDiagnostics] = useState(() => window.location.hash === diagnosticsMark)
  const [isUnavailable, setUnavailable] = useState(false)
  const isKept = status.kind === 'saved' || status.kind === 'saving'
  return (
    <main className="error-boundary">
      <div role="alert">
        <h1>{isStart ? 'Hatrack could not start' : 'Hatrack stopped working'}</h1>
        <p>{wordsOf(isStart, isKept, describeStatus(status, 0).long)}</p>
      </div>
      <p className="muted">If it happens again, save {isStart ? 'what is stored' : 'the chart'} to a file. What failed: {error instanceof Error ? error.message : String(error)}</p>
      <div className="error-boundary-ways">
        <button type="button" className={isKept ? 'button button-primary' : 'button'} onClick={() => window.location.reload()}>Reload</button>
        {!isStart && (
          <button type="button" className={isKept ? 'button' : 'button button-primary'}
            onClick={() => {
              saveWhatever()
              setWasSaved(true)
            }}>
            Save to a file
          </button>
        )}
        <button type="button" className="button" aria-expanded={areDiagnosticsShown} onClick={() => { setUnavailable(false); showDiagnostics(!areDiagnosticsShown) }}>Diagnostics</button>
      </div>
      {/* Nothing else is left on the page that would say what came of it. */}
      <p role="status">{isUnavailable ? 'The diagnostics could not be loaded. Check the connection and try again.' : wasSaved && message?.text}</p>
      {isStart && <Fetched fetch={fetchStoredFiles} isWanted onFailure={nothing} />}
      <Fetched fetch={fetchDiagnostics} isWanted={areDiagnosticsShown} onFailure={() => { showDiagnostics(false); setUnavailable(true) }} />
    </main>
  )
}

function wordsOf(isStart: boolean, isKept: boolean, status: string): string {
  if (isStart) return 'Something failed before the page was there. What is stored in this browser stays as it is: reload the page to try again.'
  return `Something in the page failed, and it cannot go on. ${isKept ? 'Your work is saved in this browser: reload the page to go on where you were.' : status}`
}

/** Where the usual way fails, too, the bare records: the reader takes them. */
function saveWhatever(): void {
  try {
    saveToFile()
  } catch {
    saveBlob(new Blob([JSON.stringify({ type: 'hatrack', version: formatVersion, ...documentStore.getState().document })], { type: 'application/json' }), 'chart.hatrack.json')
  }
}

const fetchDiagnostics = (): Promise<ComponentType> => import('../ui/diagnostics/diagnostics-content').then(({ DiagnosticsContent }) => DiagnosticsContent)
const fetchStoredFiles = (): Promise<ComponentType> => import('../ui/diagnostics/stored-files').then(({ StoredFiles }) => StoredFiles)

/** Reloading is left. */
function nothing(): void {
  // Said already: the page could not start.
}
