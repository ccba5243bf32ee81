import { card } from '../layout/card'
import type { Box } from '../layout/tidy/types'
import type { BandPart } from './band'
import { short } from './path-data'
import type { Shape } from './scene'
import type { Colour } from './tokens'

/** The card's corner, which the band follows. */
const radius = 12
/** Where the corner's arc is at the band's lower edge. */
const inset = short(radius - Math.sqrt(radius ** 2 - (radius - card.band) ** 2))

/** Along the top of a card, in the proportion of its parts: a card of both hats is seen before it is read. */
export function bandShapes(pieces: readonly BandPart[], { x, y, width }: Box, ink: (name: Colour) => string): readonly Shape[] {
  const sum = pieces.reduce((total, { share }) => total + share, 0)
  // None narrower than the corner: it would not be seen, and the arc needs the room.
  const widths = pieces.map(({ share }) => Math.max(radius, (share / sum) * width))
  const scale = width / widths.reduce((total, part) => total + part, 0)
  let from = x
  return pieces.map(({ colour: hue, isStriped = false }, at): Shape => {
    const to = short(at === pieces.length - 1 ? x + width : Math.max(x + radius, from + widths[at]! * scale))
    const left = at === 0
      ? `M${x + inset} ${y + card.band}A${radius} ${radius} 0 0 1 ${x + radius} ${y}`
      : `M${from} ${y + card.band}L${from} ${y}`
    const right = at === pieces.length - 1
      ? `L${short(to - radius)} ${y}A${radius} ${radius} 0 0 1 ${short(to - inset)} ${y + card.band}Z`
      : `L${to} ${y}L${to} ${y + card.band}Z`
    from = to
    return { kind: 'path', d: left + right, fill: ink(hue), ...(isStriped ? { hatch: ink('surface') } : {}) }
  })
}
