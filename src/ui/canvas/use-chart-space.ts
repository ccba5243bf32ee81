import { useReactFlow } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import { setChartSpace } from '../drag/chart-space'
import { prefersReducedMotion } from '../kit/theme'

/** Tells gestures and actions where on the chart a point of the window lies, and lets them move it, for as long as the canvas is on the page. */
export function useChartSpace(chart: RefObject<HTMLElement | null>): void {
  const { screenToFlowPosition, flowToScreenPosition, getViewport, setViewport, zoomIn, zoomOut, zoomTo } = useReactFlow()
  useEffect(() => {
    if (!chart.current) return
    const gently = () => ({ duration: prefersReducedMotion() ? 0 : 200 })
    setChartSpace({
      element: chart.current,
      toChart: (x, y) => screenToFlowPosition({ x, y }),
      toWindow: flowToScreenPosition,
      panBy(x, y) {
        const viewport = getViewport()
        void setViewport({ ...viewport, x: viewport.x + x, y: viewport.y + y })
      },
      zoomIn: () => void zoomIn(gently()),
      zoomOut: () => void zoomOut(gently()),
      zoomTo: (zoom) => void zoomTo(zoom, gently()),
    })
    return () => setChartSpace(null)
  }, [chart, screenToFlowPosition, flowToScreenPosition, getViewport, setViewport, zoomIn, zoomOut, zoomTo])
}
