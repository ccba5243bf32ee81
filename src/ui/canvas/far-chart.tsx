import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { sessionStore } from '../../store/session-store'
import { onThemeChange, presentTheme } from '../kit/theme'
import { drawFarChart } from './far-drawing'

/**
 * Hundreds of cards from far away, on one canvas: a thousand elements would have to be painted for every step of a pan. The
 * canvas is for eyes only; the card that has the focus stays an element, and the arrow keys bring the next one near.
 */
export function FarChart({ layout }: { readonly layout: ChartLayout }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    let frame = 0
    const draw = () => {
      frame = 0
      const { transform: [x, y, zoom], width, height } = flow.getState()
      const density = window.devicePixelRatio
      if (element.width !== Math.round(width * density) || element.height !== Math.round(height * density)) {
        element.width = Math.round(width * density)
        element.height = Math.round(height * density)
      }
      context.setTransform(density, 0, 0, density, 0, 0)
      drawFarChart(context, currentOrganisation(), layout, { x, y, zoom, width, height }, presentTheme(), sessionStore.getState().colouring)
    }
    const ask = () => { frame ||= requestAnimationFrame(draw) }
    draw()
    const stops = [flow.subscribe(ask), documentStore.subscribe(ask), sessionStore.subscribe(({ colouring }, before) => { if (colouring !== before.colouring) ask() }), onThemeChange(ask)]
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [layout, flow])
  return <canvas ref={canvas} className="far-chart" aria-hidden="true" />
}
