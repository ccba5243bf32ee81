import { useStoreApi } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import './dots.css'

/** Between two dots, in px of the chart. */
const gap = 24

/** The dotted ground. It is moved by one gap at most and begins anew there, so that a pan paints nothing. */
export function Dots() {
  const ground = useRef<HTMLDivElement>(null)
  const flow = useStoreApi()
  useEffect(() => {
    function place(): void {
      const { transform: [x, y, zoom] } = flow.getState()
      const style = ground.current?.style
      if (!style) return
      const size = gap * zoom
      style.transform = `translate(${x % size - size}px, ${y % size - size}px)`
      const sized = `${size}px`
      if (style.getPropertyValue('--dots-gap') !== sized) style.setProperty('--dots-gap', sized)
    }
    place()
    return flow.subscribe(place)
  }, [flow])
  return <div ref={ground} className="chart-dots" aria-hidden="true" />
}
