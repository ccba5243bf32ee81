import type { Box } from '../../layout/tidy/tidy-tree'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The card next to this one in a direction, by where the cards stand: the nearest, with a liking for straight ahead. Null: none. */
export function neighbourOf(boxes: readonly Box[], fromId: string, direction: Direction): string | null {
  const from = boxes.find(({ id }) => id === fromId)
  if (!from) return boxes[0]?.id ?? null
  let nearest: string | null = null
  let shortest = Infinity
  for (const box of boxes) {
    if (box.id === fromId) continue
    const distance = distanceTo(from, box, direction)
    if (distance !== null && distance < shortest) {
      shortest = distance
      nearest = box.id
    }
  }
  return nearest
}

/** Null where the box does not lie that way. Up and down lead to the next row, if need be aslant; left and right stay in the row. */
function distanceTo(from: Box, to: Box, direction: Direction): number | null {
  const across = to.x + to.width / 2 - (from.x + from.width / 2)
  const along = to.y + to.height / 2 - (from.y + from.height / 2)
  const isVertical = direction === 'up' || direction === 'down'
  const ahead = (isVertical ? along : across) * (direction === 'up' || direction === 'left' ? -1 : 1)
  const aside = Math.abs(isVertical ? across : along)
  return ahead > 1 ? ahead + (isVertical ? 0.5 : 2) * aside : null
}
