import type { Box } from '../../layout/chart'
import type { BandPart } from '../../scene/band'
import type { Colour } from '../../scene/tokens'

/** What is filled, colour by colour. */
export type Fills = Map<Colour, Box[]>

/** Along the top of a card, down the side of a compact one; wide enough to be seen from far away. */
export function addBand(fills: Fills, parts: readonly BandPart[], isCompact: boolean, box: Box): void {
  const sum = parts.reduce((total, { share }) => total + share, 0)
  const [length, breadth] = isCompact ? [box.height, 12] : [box.width, Math.min(18, box.height / 3)]
  const along = (from: number, long: number): Box => isCompact
    ? { id: box.id, x: box.x, y: box.y + from, width: breadth, height: long }
    : { id: box.id, x: box.x + from, y: box.y, width: long, height: breadth }
  let from = 0
  for (const { colour, share, isStriped } of parts) {
    const long = (share / sum) * length
    // A line says that there is nothing to tell.
    if (colour !== 'line' && colour !== 'line-2') add(fills, colour, along(from, long))
    // Gaps across the band: slanted stripes would be a haze from here.
    if (isStriped) for (let at = from + 16; at < from + long; at += 24) add(fills, 'raised', along(at, 8))
    from += long
  }
}

function add(fills: Fills, colour: Colour, box: Box): void {
  const boxes = fills.get(colour)
  if (boxes) boxes.push(box)
  else fills.set(colour, [box])
}
