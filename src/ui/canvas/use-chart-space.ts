import { useReactFlow } from '@xyflow/react'
import { useEffect, type RefObject } from 'react'
import { setChartSpace } from '../drag/chart-space'

/** Tells the gestures where on the chart a point of the window lies, for as long as the canvas is on the page. */
export function useChartSpace(chart: RefObject<HTMLElement | null>): void {
  const { screenToFlowPosition, flowToScreenPosition, getViewport, setViewport } = useReactFlow()
  useEffect(() => {
    if (!chart.current) return
    setChartSpace({
      element: chart.current,
      toChart: (x, y) => screenToFlowPosition({ x, y }),
      toWindow: flowToScreenPosition,
      panBy(x, y) {
        const viewport = getViewport()
        void setViewport({ ...viewport, x: viewport.x + x, y: viewport.y + y })
      },
    })
    return () => setChartSpace(null)
  }, [chart, screenToFlowPosition, flowToScreenPosition, getViewport, setViewport])
}
