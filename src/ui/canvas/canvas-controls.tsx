import { useReactFlow, useStore } from '@xyflow/react'
import { flyTo } from '../../store/session-store'
import { useCamera } from './camera'
import { Icon } from '../kit/icon'

export function CanvasControls() {
  const { zoomIn, zoomOut } = useReactFlow()
  useCamera()
  const zoom = useStore((flow) => Math.round(flow.transform[2] * 100))
  return (
    <div className="canvas-controls" role="group" aria-label="Zoom">
      <button type="button" className="icon-button" aria-label="Show the whole chart" title="Show the whole chart" onClick={() => flyTo('all')}><Icon name="fit" /></button>
      <button type="button" className="icon-button" aria-label="Zoom out" title="Zoom out" onClick={() => void zoomOut()}><Icon name="minus" /></button>
      <output aria-label="Zoom">{zoom} %</output>
      <button type="button" className="icon-button" aria-label="Zoom in" title="Zoom in" onClick={() => void zoomIn()}><Icon name="plus" /></button>
    </div>
  )
}
