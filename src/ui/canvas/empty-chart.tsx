import { openDialog } from '../../store/session-store'
import { addTopPosition } from '../actions/edits'

/** The one pointer that an empty chart gives: where to start. */
export function EmptyChart() {
  return (
    <div className="chart-empty">
      <h2>Who leads technology here?</h2>
      <p>Start from a template, drop an HR list or a saved chart on this page, or add the first position.</p>
      <div className="chart-empty-actions">
        <button type="button" className="button button-primary" onClick={() => openDialog({ kind: 'samples' })}>Choose a template</button>
        <button type="button" className="button" onClick={() => openDialog({ kind: 'import', file: null })}>Import a list</button>
        <button type="button" className="button" onClick={addTopPosition}>Add a position</button>
      </div>
    </div>
  )
}
