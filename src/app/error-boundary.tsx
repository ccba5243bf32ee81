import { Component, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { sessionStore } from '../store/session-store'
import { saveToFile } from '../ui/files/save-file'
import { describeStatus, saveStatusStore } from '../ui/files/save-status'
import './error-boundary.css'

interface State {
  /** What was thrown, in its own words; null: all is well. */
  readonly failure: string | null
}

/** In the place of a page that fell over while it was drawn: the work is there still, and there are ways on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : <Stopped failure={failure} />
  }
}

function Stopped({ failure }: { readonly failure: string }) {
  const status = useStore(saveStatusStore)
  const message = useStore(sessionStore, (session) => session.message)
  const [wasSaved, setWasSaved] = useState(false)
  const isKept = status.kind === 'saved' || status.kind === 'saving'
  return (
    <main className="error-boundary">
      <div role="alert">
        <h1>Hatrack stopped working</h1>
        <p>
          Something in the page failed, and it cannot go on. {isKept
            ? 'Your work is saved in this browser: reload the page to go on where you were.'
            : describeStatus(status, 0).long}
        </p>
      </div>
      <p className="muted">If it happens again, save the chart to a file. What failed: {failure}</p>
      <div className="error-boundary-ways">
        <button type="button" className={isKept ? 'button button-primary' : 'button'} onClick={() => window.location.reload()}>Reload</button>
        <button type="button" className={isKept ? 'button' : 'button button-primary'}
          onClick={() => {
            saveToFile()
            setWasSaved(true)
          }}>
          Save to a file
        </button>
      </div>
      {/* Nothing else is left on the page that would say what came of it. */}
      <p role="status">{wasSaved && message?.text}</p>
    </main>
  )
}
