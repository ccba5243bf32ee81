import { useEffect, useState } from 'react'
import type { StoredDocument } from '../../persistence/document-storage'
import { deleteStored, openStored, storedCharts } from '../files/stored-charts'
import { agoWords } from '../files/save-status'
import { useDocument } from '../kit/use-store'
import './recent-charts.css'

/** The other charts that this browser has kept: the way back to what was on the screen before. */
export function RecentCharts({ onClose }: { readonly onClose: () => void }) {
  const [stored, setStored] = useState<readonly StoredDocument[]>([])
  const [isLong, setIsLong] = useState(false)
  const openId = useDocument(({ documentId }) => documentId)
  const charts = stored.filter(({ id }) => id !== openId)
  const refresh = () => void storedCharts().then(setStored)
  useEffect(refresh, [])
  if (charts.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h3 id="recent-title">Recent, in this browser</h3>
      <ul>
        {(isLong ? charts : charts.slice(0, shown)).map((chart) => (
          <RecentRow key={chart.id} chart={chart}
            onOpen={() => { onClose(); void openStored(chart.id) }}
            onDelete={() => void deleteStored(chart.id).then(refresh)} />
        ))}
      </ul>
      {charts.length > shown && !isLong && (
        <button type="button" className="button button-quiet" onClick={() => setIsLong(true)}>Show all {charts.length}</button>
      )}
    </section>
  )
}

/** So that the templates below stay in sight. */
const shown = 3

interface RecentRowProps {
  readonly chart: StoredDocument
  readonly onOpen: () => void
  readonly onDelete: () => void
}

function RecentRow({ chart, onOpen, onDelete }: RecentRowProps) {
  const [isAsking, setIsAsking] = useState(false)
  const [now] = useState(() => Date.now())
  return (
    <li className="recent-row">
      <div className="recent-words">
        <b>{chart.title}</b>
        <span className="muted small">saved {agoWords(Date.parse(chart.savedAt), now)}</span>
      </div>
      {isAsking
        ? (
          <div className="recent-actions" role="group" aria-label={`Delete ${chart.title}`}>
            <span>Delete for good?</span>
            <button type="button" className="button button-danger" onClick={onDelete}>Delete</button>
            {/* Takes the focus from the button in whose place it stands; the harmless one of the two. */}
            <button type="button" className="button" ref={(button) => button?.focus()} onClick={() => setIsAsking(false)}>Keep</button>
          </div>
        )
        : (
          <div className="recent-actions">
            <button type="button" className="button" aria-label={`Open ${chart.title}`} onClick={onOpen}>Open</button>
            <button type="button" className="button button-quiet" aria-label={`Delete ${chart.title}`} onClick={() => setIsAsking(true)}>Delete…</button>
          </div>
        )}
    </li>
  )
}
