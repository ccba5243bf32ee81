import type { JobState } from './use-job'
import './job-status.css'

interface Props {
  readonly state: JobState<unknown>
  /** What is being computed: "10,000 futures". */
  readonly what: string
  readonly onCancel: () => void
  readonly onAgain: () => void
}

/** How far a computation is, with a way to end it; what became of it where there is no result. */
export function JobStatus({ state, what, onCancel, onAgain }: Props) {
  switch (state.kind) {
    case 'idle':
    case 'done':
      return null
    case 'running': return (
      <div className="job-status">
        <progress aria-label={`Computing ${what}`} value={state.done} />
        <button type="button" className="side-panel-link" onClick={onCancel}>Cancel</button>
      </div>
    )
    case 'cancelled': return (
      <div className="job-status" role="status">
        <p>Ended before it was done{state.result === null ? '' : '; this is from before'}.</p>
        <button type="button" className="side-panel-link" onClick={onAgain}>Compute again</button>
      </div>
    )
    case 'failed': return (
      <div className="job-status" role="alert">
        <p>Computing {what} failed. {state.message}</p>
        <button type="button" className="side-panel-link" onClick={onAgain}>Try again</button>
      </div>
    )
  }
}
