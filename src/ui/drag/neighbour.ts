import type { Box } from '../../layout/tidy/tidy-tree'

export type Direction = 'up' | 'down' | 'left' | 'right'

export const directions: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

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

/** Cards of one row or column overlap; what only begins a little further is not "that way". */
const overlap = 8

/** Null where the box does not lie wholly that way. Up and down lead to the next row, if need be aslant; left and right stay in the row. */
function distanceTo(from: Box, to: Box, direction: Direction): number | null {
  const ahead = gapTo(from, to, direction)
  if (ahead < -overlap) return null
  const isVertical = direction === 'up' || direction === 'down'
  const aside = isVertical ? to.x + to.width / 2 - (from.x + from.width / 2) : to.y + to.height / 2 - (from.y + from.height / 2)
  return ahead + (isVertical ? 0.5 : 2) * Math.abs(aside)
}

function gapTo(from: Box, to: Box, direction: Direction): number {
  switch (direction) {
    case 'up': return from.y - (to.y + to.height)
    case 'down': return to.y - (from.y + from.height)
    case 'left': return from.x - (to.x + to.width)
    case 'right': return to.x - (from.x + from.width)
  }
}
