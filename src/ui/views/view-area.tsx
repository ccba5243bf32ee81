import { useRef } from 'react'
import { announce, showView, views, type View } from '../../store/session-store'
import { ChartCanvas } from '../canvas/chart-canvas'
import { Fetched } from '../kit/fetched'
import { useSession } from '../kit/use-store'
import { ContextMenuOf } from './context-menu'
import './view-area.css'

/** The chart in the middle of the page, seen in one of three ways: one model, one selection, one history. */
export function ViewArea() {
  const area = useRef<HTMLDivElement>(null)
  const view = useSession((session) => session.view)
  return (
    <div ref={area} className="view-area">
      <div className="view-switch" role="group" aria-label="View">
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => showView(each)}>{viewNames[each]}</button>
        ))}
      </div>
      {view === 'canvas' && <ChartCanvas />}
      <Fetched fetch={fetchOutline} isWanted={view === 'outline'} onFailure={backToTheCanvas} />
      <Fetched fetch={fetchMatrix} isWanted={view === 'matrix'} onFailure={backToTheCanvas} />
      <ContextMenuOf area={area} />
    </div>
  )
}

const viewNames: Readonly<Record<View, string>> = { canvas: 'Canvas', outline: 'Outline', matrix: 'Matrix' }

const fetchOutline = () => import('../outline/outline-view').then(({ OutlineView }) => OutlineView)
const fetchMatrix = () => import('../matrix/matrix-view').then(({ MatrixView }) => MatrixView)

function backToTheCanvas(): void {
  announce('This view could not be loaded. Check the connection and try again: the chart is kept.', 'problem')
  showView('canvas')
}
