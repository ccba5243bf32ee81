import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { StoredDocument } from '../../persistence/document-storage'
import { deletedCharts, deleteStored, openStored, removeForGood, restoreStored, storedCharts } from '../files/stored-charts'
import { agoWords } from '../files/save-status'
import { useDocument } from '../kit/use-store'
import './recent-charts.css'

interface Kept {
  readonly stored: readonly StoredDocument[]
  readonly deleted: readonly StoredDocument[]
}

/** The other charts that this browser has kept, and those that were deleted: the ways back to what was on the screen before. */
export function RecentCharts({ onClose }: { readonly onClose: () => void }) {
  const [{ stored, deleted }, setKept] = useState<Kept>({ stored: [], deleted: [] })
  const [isLong, setIsLong] = useState(false)
  const openId = useDocument(({ documentId }) => documentId)
  const charts = stored.filter(({ id }) => id !== openId)
  const refresh = () => void Promise.all([storedCharts(), deletedCharts()]).then(([stored, deleted]) => setKept({ stored, deleted }))
  useEffect(refresh, [])
  if (charts.length === 0 && deleted.length === 0) return null
  const open = (id: string) => {
    onClose()
    void openStored(id)
  }
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h3 id="recent-title">Recent, in this browser</h3>
      {charts.length === 0 && <p className="muted">Nothing but the chart that is open.</p>}
      <ul>
        {(isLong ? charts : charts.slice(0, shown)).map((chart) => <RecentRow key={chart.id} chart={chart} isDeletedAtFirst={false} onOpen={open} />)}
      </ul>
      {charts.length > shown && !isLong && (
        <button type="button" className="button button-quiet" onClick={() => setIsLong(true)}>Show all {charts.length}</button>
      )}
      {deleted.length > 0 && <RecentlyDeleted charts={deleted} onOpen={open} onRemoved={refresh} />}
    </section>
  )
}

/** So that the templates below stay in sight. */
const shown = 3

interface RecentlyDeletedProps {
  readonly charts: readonly StoredDocument[]
  readonly onOpen: (id: string) => void
  readonly onRemoved: () => void
}

function RecentlyDeleted({ charts, onOpen, onRemoved }: RecentlyDeletedProps) {
  const summary = useRef<HTMLElement>(null)
  const removed = () => {
    summary.current?.focus()
    onRemoved()
  }
  return (
    <details className="recent-deleted">
      <summary ref={summary}>Recently deleted <span className="muted">{charts.length}</span></summary>
      <ul>{charts.map((chart) => <RecentRow key={chart.id} chart={chart} isDeletedAtFirst onOpen={onOpen} onRemoved={removed} />)}</ul>
    </details>
  )
}

interface RecentRowProps {
  readonly chart: StoredDocument
  readonly isDeletedAtFirst: boolean
  readonly onOpen: (id: string) => void
  /** Of a chart that was deleted before: it is gone for good. */
  readonly onRemoved?: () => void
}

/** A row stays in its place whatever becomes of its chart, so that the way back is where the hand is. */
function RecentRow({ chart, isDeletedAtFirst, onOpen, onRemoved }: RecentRowProps) {
  const { id, title } = chart
  const [isDeleted, setDeleted] = useState(isDeletedAtFirst)
  const [isAsking, setAsking] = useState(false)
  // What was pressed is gone: what stands in its place takes the focus, where it is seen already.
  const [pressed, setPressed] = useState<'way' | 'keep' | null>(null)
  const way = (work: (id: string) => Promise<boolean>, after: () => void) => () => void work(id).then((wasDone) => {
    if (!wasDone) return
    setPressed('way')
    after()
  })
  const isTouched = isDeleted !== isDeletedAtFirst
  return (
    <li className="recent-row">
      <div className="recent-words" role="status">{isTouched ? `${isDeleted ? 'Deleted' : 'Restored'} “${title}”.` : <ChartWords chart={chart} />}</div>
      {isAsking ? <AskForGood title={title} onKeep={() => { setPressed('keep'); setAsking(false) }} onDelete={way(removeForGood, () => onRemoved?.())} /> : (
        <div className="recent-actions">
          {isDeleted ? (
            <WayButton key="back" takesFocus={pressed === 'way'} label={`${isTouched ? 'Undo deleting' : 'Restore'} ${title}`} onClick={way(restoreStored, () => setDeleted(false))}>
              {isTouched ? 'Undo' : 'Restore'}
            </WayButton>
          ) : <WayButton key="open" takesFocus={pressed === 'way'} label={`Open ${title}`} onClick={() => onOpen(id)}>Open</WayButton>}
          {isDeletedAtFirst && isDeleted && <WayButton isQuiet takesFocus={pressed === 'keep'} label={`Delete ${title} for good`} onClick={() => setAsking(true)}>Delete for good…</WayButton>}
          {!isDeletedAtFirst && !isDeleted && <WayButton isQuiet label={`Delete ${title}`} onClick={way(deleteStored, () => setDeleted(true))}>Delete</WayButton>}
        </div>
      )}
    </li>
  )
}

function ChartWords({ chart: { title, savedAt, deletedAt } }: { readonly chart: StoredDocument }) {
  const [now] = useState(() => Date.now())
  return <>
    <b>{title}</b>
    <span className="muted small">{deletedAt === undefined ? 'saved' : 'deleted'} {agoWords(Date.parse(deletedAt ?? savedAt), now)}</span>
  </>
}

interface WayButtonProps {
  readonly label: string
  readonly isQuiet?: boolean
  readonly takesFocus?: boolean
  readonly onClick: () => void
  readonly children: string
}

function WayButton({ label, isQuiet = false, takesFocus = false, onClick, children }: WayButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => { if (takesFocus) button.current?.focus({ preventScroll: true }) }, [takesFocus])
  return <button ref={button} type="button" className={isQuiet ? 'button button-quiet' : 'button'} aria-label={label} onClick={onClick}>{children}</button>
}

function AskForGood({ title, onDelete, onKeep }: { readonly title: string, readonly onDelete: () => void, readonly onKeep: () => void }) {
  return (
    <div className="recent-actions" role="group" aria-label={`Delete ${title} for good`}>
      <span>With its earlier versions; there is no way back.</span>
      <button type="button" className="button button-danger" onClick={onDelete}>Delete for good</button>
      {/* Takes the focus from the button in whose place it stands; the harmless one of the two. */}
      <button type="button" className="button" ref={focusFirst} onClick={onKeep}>Keep</button>
    </div>
  )
}

/** One function, so that it is called when the button comes, and not with each drawing. */
function focusFirst(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
