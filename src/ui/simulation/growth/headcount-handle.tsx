import { useRef } from 'react'
import { lastHeadcount } from '../../../simulation/growth/growth'
import { headcountAt, headcountSteps, stepOf } from '../../top-bar/headcount-scale'
import { whole } from '../../kit/numbers'
import { showAt, stop } from './scrub'

interface Props {
  readonly headcount: number
  /** Px from the plot's left. */
  readonly at: number
  readonly headcountAt: (px: number) => number
  readonly from: number
  readonly to: number
}

/** The line over curves and bands: anywhere on them it can be put and dragged; by keyboard it is a slider. */
export function HeadcountHandle({ headcount, at, headcountAt: headcountAtPx, from, to }: Props) {
  const surface = useRef<HTMLDivElement>(null)
  const follow = (clientX: number) => {
    const left = surface.current?.getBoundingClientRect().left ?? 0
    showAt(headcountAtPx(Math.max(0, clientX - left) + from))
  }
  const step = stepOf(headcount)
  return <>
    {/* The slider beside it does the same for the keyboard. */}
    <div ref={surface} className="timeline-surface" style={{ left: from, width: to - from }} aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        stop()
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event.clientX)
      }}
      onPointerMove={(event) => { if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event.clientX) }} />
    <input type="range" className="timeline-slider" aria-label="Headcount shown" aria-valuetext={`${whole(headcount)} employees`}
      min={0} max={headcountSteps} step={1} value={step} style={{ left: from, width: to - from }}
      onChange={(event) => {
        stop()
        showAt(Math.min(lastHeadcount, headcountAt(event.currentTarget.valueAsNumber, headcount)))
      }} />
    <div className="timeline-pill" style={{ transform: `translateX(calc(${at}px - 50%))` }} aria-hidden="true">{whole(headcount)}</div>
    <div className="timeline-line" style={{ transform: `translateX(${at}px)` }} aria-hidden="true" />
  </>
}
