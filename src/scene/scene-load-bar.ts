import { card } from '../layout/card'
import type { Load } from '../load/load'
import { orientedParts } from './band'
import { mixed } from './mixed'
import { short } from './path-data'
import type { RectShape, Shape } from './scene'
import type { Colour } from './tokens'

/** The track's right end on every card, so that loads compare at a glance. */
const trackEnd = 1.6
const fullAt = 1 / trackEnd
const radius = 3
/** As on the page, where they are translucent; here the colour that results. */
const stripeStrength = 0.64

export function stripesOn(fill: string, ink: (name: Colour) => string): string {
  return mixed(fill, ink('over'), stripeStrength)
}

/** What a position carries against its capacity; hatched beyond the mark, pointed where it goes on beyond the track. */
export function loadBar(load: Load, x: number, y: number, width: number, ink: (name: Colour) => string): readonly Shape[] {
  const height = card.barHeight
  const runsOff = load.utilisation > trackEnd
  // Where the load runs off the track, or there is no capacity to measure it by, its parts keep their proportions.
  const capacity = runsOff ? load.total / trackEnd : load.capacity
  const pieces: RectShape[] = []
  let from = 0
  for (const { colour: hue, share: points } of orientedParts(load)) {
    const to = Math.min(trackEnd, from + points / capacity)
    for (const [start, end] of [[from, Math.min(to, 1)], [Math.max(from, 1), to]] as const) {
      if (end - start <= 0) continue
      const isFirst = pieces.length === 0
      const isLast = end >= trackEnd && !runsOff
      const left = short((start / trackEnd) * width)
      pieces.push({
        kind: 'rect', x: short(x + left), y, width: short((end / trackEnd) * width - left), height, fill: ink(hue),
        radius: [isFirst ? radius : 0, isLast ? radius : 0, isLast ? radius : 0, isFirst ? radius : 0],
        ...(start >= 1 ? { hatch: stripesOn(ink(hue), ink) } : {}),
      })
    }
    from = to
  }
  return [
    { kind: 'rect', x, y, width, height, radius, fill: ink('sunken') },
    ...pieces,
    ...(runsOff ? chevron(x + width, y, height, ink('surface')) : []),
    ...fullMark(x + width * fullAt, y, height, ink('ink'), ink('surface')),
  ]
}

/** Where 100 % of the capacity is. The halo, of what lies behind the bar, keeps it apart from any hue. */
export function fullMark(x: number, y: number, height: number, ink: string, halo: string, scale = 1): readonly Shape[] {
  return [
    { kind: 'rect', x: x - 2 * scale, y: y - 4 * scale, width: 4 * scale, height: height + 8 * scale, radius: scale, fill: halo },
    { kind: 'rect', x: x - scale, y: y - 3 * scale, width: 2 * scale, height: height + 6 * scale, fill: ink },
  ]
}

/** Takes the corners off the bar's end and cuts a notch behind its point. */
function chevron(right: number, y: number, height: number, surface: string): readonly Shape[] {
  const half = height / 2
  const beyond = 1
  const middle = y + half
  return [
    {
      kind: 'path', fill: surface,
      d: `M${right - half} ${y - beyond}L${right + beyond} ${y - beyond}L${right + beyond} ${y + height + beyond}`
        + `L${right - half} ${y + height + beyond}L${right - half} ${y + height}L${right} ${middle}L${right - half} ${y}Z`,
    },
    {
      kind: 'path', stroke: surface, strokeWidth: 2,
      d: `M${right - half - 6} ${y - beyond}L${right - 5} ${middle}L${right - half - 6} ${y + height + beyond}`,
    },
  ]
}

/** A seat that nobody sits in has no capacity to compare with. */
export function emptyBar(x: number, y: number, width: number, ink: (name: Colour) => string): Shape {
  return {
    kind: 'rect', x: x + 0.5, y: y + 0.5, width: width - 1, height: card.barHeight - 1, radius, fill: null,
    stroke: ink('control'), strokeWidth: 1, dash: [3, 3],
  }
}
