import { useReactFlow, useStore as useFlow } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { colour } from '../../scene/tokens'
import { onThemeChange, presentTheme } from '../kit/theme'
import { useLayout } from '../kit/use-store'
import { frameOn, isLargerThanWindow, mapOf, viewportAround, type ChartMap } from './minimap-geometry'
import './minimap.css'

/**
 * Where on the chart the window is, for a chart that is larger than the window; a click or a drag takes the window there.
 * React Flow's own map has an element for each node, too slow for ten thousand, and knows nothing of cards that are
 * drawn: this one is drawn once for each layout. For eyes and pointers only: the outline serves everybody else.
 */
export function Minimap() {
  const layout = useLayout()
  const isWanted = useFlow(({ transform, width, height }) => isLargerThanWindow(layout, { zoom: transform[2], width, height }))
  const map = useMemo(() => mapOf(layout), [layout])
  return isWanted && layout.boxes.length > 0 ? <Map layout={layout} map={map} /> : null
}

function Map({ layout, map }: { readonly layout: ChartLayout, readonly map: ChartMap }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { getViewport, setViewport } = useReactFlow()
  const width = useFlow((flow) => flow.width)
  const height = useFlow((flow) => flow.height)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    const draw = () => { if (canvas.current) drawMap(canvas.current, layout, map) }
    // Not before the chart itself is there.
    const frame = requestAnimationFrame(draw)
    const stop = onThemeChange(draw)
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [layout, map])

  function lookAt({ currentTarget, clientX, clientY }: PointerEvent): void {
    const { left, top } = currentTarget.getBoundingClientRect()
    void setViewport(viewportAround(map, clientX - left, clientY - top, { ...getViewport(), width, height }))
  }

  return (
    <div
      className="minimap"
      aria-hidden="true"
      style={{ width: map.width, height: map.height }}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setIsHeld(true)
        lookAt(event)
      }}
      onPointerMove={(event) => { if (isHeld) lookAt(event) }}
      onPointerUp={() => setIsHeld(false)}
      onPointerCancel={() => setIsHeld(false)}
    >
      <canvas ref={canvas} style={{ width: map.width, height: map.height }} />
      <Frame map={map} />
    </div>
  )
}

function Frame({ map }: { readonly map: ChartMap }) {
  const [x, y, zoom] = useFlow((flow) => flow.transform)
  const width = useFlow((flow) => flow.width)
  const height = useFlow((flow) => flow.height)
  const frame = frameOn(map, { x, y, zoom, width, height })
  return <div className="minimap-frame" style={{ transform: `translate(${frame.x}px, ${frame.y}px)`, width: frame.width, height: frame.height }} />
}

function drawMap(canvas: HTMLCanvasElement, { boxes }: ChartLayout, { width, height, scale, left, top }: ChartMap): void {
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(density, density)
  context.fillStyle = matchMedia('(forced-colors: active)').matches ? 'CanvasText' : colour('control', presentTheme())
  // Never less than half a pixel: ten thousand cards are a grey shape, and that is what a map is for.
  for (const box of boxes) context.fillRect((box.x - left) * scale, (box.y - top) * scale, Math.max(0.5, box.width * scale), Math.max(0.5, box.height * scale))
}
