import { boxesIn } from '../../layout/box-index'
import type { Box, ChartLayout } from '../../layout/chart'
import type { View } from './flight'

export interface ToolbarPlace {
  /** Of its top left corner, in px of the window on the chart. */
  readonly x: number
  readonly y: number
}

/** Of five buttons of 32 px; on a touch screen they are larger, and the bar grows to both sides. */
const width = 176
const height = 40
/** To the card's edge: room for the badge that sits on it. */
const gap = 16
/** Where the choice of views and the controls are. */
const top = 56
const margin = 8

/**
 * Where the toolbar of a card stands: above it, beside it or below it, within the window, where it covers least of this
 * and other cards. null: the card itself is out of the window.
 */
export function toolbarPlace(box: Box, layout: Pick<ChartLayout, 'boxes'>, view: View): ToolbarPlace | null {
  const left = box.x * view.zoom + view.x
  const right = (box.x + box.width) * view.zoom + view.x
  const upper = box.y * view.zoom + view.y
  const lower = (box.y + box.height) * view.zoom + view.y
  if (right < 0 || left > view.width || lower < 0 || upper > view.height) return null
  const centre = (left + right - width) / 2
  // The nearest to the badge and the title first; each of them as far within the window as it has to be.
  const places = [{ x: centre, y: upper - gap - height }, { x: right + gap, y: upper }, { x: left - gap - width, y: upper }, { x: centre, y: lower + gap }]
    .map(({ x, y }) => ({ x: within(margin, x, view.width - width - margin), y: within(top, y, view.height - height - margin) }))
  return leastCovering(places, (place) => coveredBy(place, layout, view))
}

function within(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most))
}

/** The first of the places that cover least. */
function leastCovering(places: readonly ToolbarPlace[], covered: (place: ToolbarPlace) => number): ToolbarPlace | null {
  let best: ToolbarPlace | null = null
  let least = Infinity
  for (const place of places) {
    const area = covered(place)
    if (area < least) [best, least] = [place, area]
  }
  return best
}

/** Of all cards, its own too, in px² of the window. */
function coveredBy({ x, y }: ToolbarPlace, layout: Pick<ChartLayout, 'boxes'>, view: View): number {
  const [left, top, right, bottom] = [(x - view.x) / view.zoom, (y - view.y) / view.zoom, (x + width - view.x) / view.zoom, (y + height - view.y) / view.zoom]
  const area = boxesIn(layout, left, top, right, bottom).reduce((sum, box) =>
    sum + (Math.min(right, box.x + box.width) - Math.max(left, box.x)) * (Math.min(bottom, box.y + box.height) - Math.max(top, box.y)), 0)
  return Math.round(area * view.zoom ** 2)
}
