import type { Collaboration, Direction } from '../model/organisation'
import { boxesIn } from './box-index'
import type { Box } from './tidy/types'
import { turnedBox } from './turned'

export interface DottedLine {
  readonly id: string
  readonly from: string
  readonly to: string
  /** SVG path data, of absolute M, L and C only. */
  readonly path: string
}

interface Drawn {
  readonly boxes: readonly Box[]
  readonly boxById: ReadonlyMap<string, Box>
}

/** The collaborations between cards that are there. */
export function dottedLines(collaborations: readonly Collaboration[], drawn: Drawn, direction: Direction): DottedLine[] {
  const seen = direction === 'down' ? (box: Box) => box : turnedBox
  const pen = penFor(direction)
  const isFree: IsFree = (left, right, y, ...ends) => {
    const inWay = direction === 'down' ? boxesIn(drawn, left, y, right, y) : boxesIn(drawn, y, left, y, right)
    return inWay.every((box) => {
      const other = seen(box)
      return ends.includes(other.id) || other.x >= right || other.x + other.width <= left || other.y >= y || other.y + other.height <= y
    })
  }
  return collaborations.flatMap(({ id, between: [from, to] }) => {
    const a = drawn.boxById.get(from)
    const b = drawn.boxById.get(to)
    return a && b ? [{ id, from, to, path: dottedPath(seen(a), seen(b), isFree, pen) }] : []
  })
}

type IsFree = (left: number, right: number, y: number, ...ends: readonly string[]) => boolean
/** A command of a path with its points, given for a chart from top to bottom. */
type Pen = (command: 'M' | 'L' | 'C', ...coordinates: readonly number[]) => string

function penFor(direction: Direction): Pen {
  return (command, ...coordinates) => {
    const turned = direction === 'down' ? coordinates : coordinates.map((_, at) => coordinates[at % 2 === 0 ? at + 1 : at - 1]!)
    return `${command}${turned.join(' ')}`
  }
}

/** Side to side where the two are neighbours, over the tops of those between them, else from one's bottom to the other's top. */
function dottedPath(a: Box, b: Box, isFree: IsFree, pen: Pen): string {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const top = Math.max(a.y, b.y)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  if (bottom - top > 16 && right.x > left.x + left.width) {
    const y = top + Math.min(56, (bottom - top) / 2)
    const start = left.x + left.width
    return isFree(start, right.x, y, a.id, b.id) ? pen('M', start, y) + pen('L', right.x, y) : overPath(left, right, pen)
  }
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
  const start = { x: upper.x + upper.width / 2, y: upper.y + upper.height }
  const end = { x: lower.x + lower.width / 2, y: lower.y }
  const bend = Math.max(32, Math.abs(end.y - start.y) / 2)
  return pen('M', start.x, start.y) + pen('C', start.x, start.y + bend, end.x, end.y - bend, end.x, end.y)
}

/** An arch in the gap above the row, clear of the reporting lines, which come down in the middle. */
function overPath(left: Box, right: Box, pen: Pen): string {
  const start = { x: left.x + left.width - 24, y: left.y }
  const end = { x: right.x + 24, y: right.y }
  const ridge = Math.min(start.y, end.y) - 18
  return pen('M', start.x, start.y) + pen('C', start.x, ridge, start.x, ridge, start.x + 24, ridge)
    + pen('L', end.x - 24, ridge) + pen('C', end.x, ridge, end.x, ridge, end.x, end.y)
}
