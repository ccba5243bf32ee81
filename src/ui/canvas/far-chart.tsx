import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { boxAt } from '../../layout/box-index'
import type { ChartLayout } from '../../layout/chart'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { sessionStore } from '../../store/session-store'
import { setFarTarget } from '../drag/far-target'
import { onThemeChange, presentTheme } from '../kit/theme'
import { farDrawing, type FarView } from './far-drawing'
import { FarSheets, type Draw } from './far-sheets'

/**
 * Hundreds of cards from far away, as one picture: a thousand elements would have to be painted for every step of a pan. It
 * is for eyes only; the card that has the focus stays an element, and the arrow keys bring the next one near.
 */
export function FarChart({ layout }: { readonly layout: ChartLayout }) {
  const one = useRef<HTMLCanvasElement>(null)
  const other = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const { screenToFlowPosition } = useReactFlow()
  useEffect(() => {
    if (!one.current || !other.current) return
    const sheets = new FarSheets([one.current, other.current], layout)
    const draw: Draw = (context, view) => farDrawing(context, currentOrganisation(), layout, view, presentTheme(), sessionStore.getState().colouring)
    const view = (): FarView => {
      const { transform: [x, y, zoom], width, height } = flow.getState()
      return { x, y, zoom, width, height }
    }
    let frame = 0
    const show = () => { frame = sheets.show(view(), draw) ? requestAnimationFrame(show) : 0 }
    const ask = () => { frame ||= requestAnimationFrame(show) }
    let isChanged = 0
    const askAnew = () => {
      isChanged ||= requestAnimationFrame(() => {
        isChanged = 0
        sheets.redraw(view(), draw)
      })
    }
    sheets.redraw(view(), draw)
    const stops = [flow.subscribe(ask), documentStore.subscribe(askAnew), onThemeChange(askAnew),
      sessionStore.subscribe(({ colouring }, before) => { if (colouring !== before.colouring) askAnew() })]
    setFarTarget((x, y) => {
      const point = screenToFlowPosition({ x, y })
      return boxAt(layout, point.x, point.y)?.id ?? null
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelAnimationFrame(isChanged)
      for (const stop of stops) stop()
      setFarTarget(null)
    }
  }, [layout, flow, screenToFlowPosition])
  return (
    <div className="far-chart" aria-hidden="true">
      <canvas ref={one} />
      <canvas ref={other} />
    </div>
  )
}
