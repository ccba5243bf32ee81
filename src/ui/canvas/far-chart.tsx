import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { selectedPositionIds, sessionStore, type SessionState } from '../../store/session-store'
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
  useEffect(() => {
    if (!one.current || !other.current) return
    const sheets = new FarSheets([one.current, other.current], layout)
    const draw: Draw = (context, view) => {
      const session = sessionStore.getState()
      const picture = { organisation: currentOrganisation(), layout, colouring: session.colouring, selectedIds: new Set(selectedPositionIds(session)) }
      return farDrawing(context, picture, view, presentTheme())
    }
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
    const stops = [flow.subscribe(ask), documentStore.subscribe(askAnew), sessionStore.subscribe((now, before) => { if (isSeen(now, before)) askAnew() }), onThemeChange(askAnew)]
    return () => {
      cancelAnimationFrame(frame)
      cancelAnimationFrame(isChanged)
      for (const stop of stops) stop()
    }
  }, [layout, flow])
  return (
    <div className="far-chart" aria-hidden="true">
      <canvas ref={one} />
      <canvas ref={other} />
    </div>
  )
}

/** What of the session the picture shows. */
function isSeen(now: SessionState, before: SessionState): boolean {
  return now.colouring !== before.colouring || now.selection !== before.selection || now.areNamesHidden !== before.areNamesHidden || now.whatIf !== before.whatIf
}
