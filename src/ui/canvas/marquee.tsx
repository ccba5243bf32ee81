import { useEffect, useState, type RefObject } from 'react'
import { boxesIn } from '../../layout/box-index'
import { currentLayout } from '../../store/derived'
import { announce, selectedPositionIds, selectPositions, sessionStore } from '../../store/session-store'
import { chartSpace } from '../drag/chart-space'
import { followMarquee, type Rectangle } from './follow-marquee'
import './marquee.css'

/**
 * A rectangle drawn on the empty canvas selects the cards in it: with Shift held, or with a finger after a rest. It asks the
 * layout, so cards that are drawn from far away are selected like any other.
 */
export function Marquee({ chart }: { readonly chart: RefObject<HTMLElement | null> }) {
  const [rectangle, setRectangle] = useState<Rectangle | null>(null)
  useEffect(() => followMarquee(chart.current!, setRectangle, selectIn), [chart])
  if (!rectangle) return null
  const { left, top, right, bottom } = rectangle
  return <div className="marquee" style={{ left, top, width: right - left, height: bottom - top }} />
}

/** Adds to what is selected already. */
function selectIn({ left, top, right, bottom }: Rectangle): void {
  const space = chartSpace()
  if (!space) return
  const [from, to] = [space.toChart(left, top), space.toChart(right, bottom)]
  const ids = boxesIn(currentLayout(), from.x, from.y, to.x, to.y).map(({ id }) => id)
  if (ids.length === 0) return
  const all = [...new Set([...selectedPositionIds(sessionStore.getState()), ...ids])]
  selectPositions(all)
  announce(all.length === 1 ? '1 position selected.' : `${all.length} positions selected.`)
}
