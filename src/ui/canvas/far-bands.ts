import type { Box, ChartLayout } from '../../layout/chart'
import { loadsOf } from '../../load/load'
import type { Organisation } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { bandOf, type BandPart } from '../../scene/band'
import type { Colouring } from '../../scene/colouring'
import type { Colour } from '../../scene/tokens'
import type { Marks } from '../../store/derived'

/** Of the chart, in its px: as broad as is seen from far away. */
const breadth = 18
const pipBreadth = 12
const stripe = { every: 24, width: 8 }

/** The bands of these cards as rectangles by colour; the gaps that make stripes come last, in the colour of cards. */
export function farBands(organisation: Organisation, layout: ChartLayout, boxes: readonly Box[], marks: ReadonlyMap<string, Marks>, colouring: Colouring): ReadonlyMap<Colour, readonly Box[]> {
  const loads = loadsOf(organisation)
  const byColour = new Map<Colour, Box[]>()
  const gaps: Box[] = []
  for (const box of boxes) {
    const position = rowOf(organisation.positions, box.id)
    if (!position) continue
    const isCompact = layout.cards.get(box.id)?.isCompact ?? false
    const parts = bandOf({ position, load: loads.get(box.id), worst: marks.get(box.id)?.worst, isCompact }, colouring)
    addBand(parts, isCompact, box, byColour, gaps)
  }
  return gaps.length > 0 ? byColour.set('raised', gaps) : byColour
}

/** Along the top of a card, down the side of a compact one. Gaps go straight across: slanted ones would be a haze from here. */
function addBand(parts: readonly BandPart[], isCompact: boolean, box: Box, byColour: Map<Colour, Box[]>, gaps: Box[]): void {
  const sum = parts.reduce((total, { share }) => total + share, 0)
  const length = isCompact ? box.height : box.width
  const piece = (from: number, long: number): Box => isCompact
    ? { id: box.id, x: box.x, y: box.y + from, width: pipBreadth, height: long }
    : { id: box.id, x: box.x + from, y: box.y, width: long, height: Math.min(breadth, box.height / 3) }
  let from = 0
  for (const { colour, share, isStriped = false } of parts) {
    const long = (share / sum) * length
    // Hairline colours say that there is nothing to tell, and cannot be seen from here.
    if (colour !== 'line' && colour !== 'line-2') {
      const known = byColour.get(colour)
      if (known) known.push(piece(from, long))
      else byColour.set(colour, [piece(from, long)])
    }
    if (isStriped) for (let at = stripe.every / 2; at + stripe.width <= long; at += stripe.every) gaps.push(piece(from + at, stripe.width))
    from += long
  }
}
