import { memoised } from '../model/rows'
import type { Box } from './tidy/types'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** About a card and its gaps, so that few rectangles lie in many cells and few cells hold many. */
const cell = 256
/** Columns either side of 0: whole numbers stay exact far beyond any chart. */
const half = 2 ** 25

/** Rectangles by where they are: what lies in an area is found without looking at the others. */
export class BoxIndex<R extends Rect> {
  private readonly cells = new Map<number, R[]>()

  constructor(rects: Iterable<R> = []) {
    for (const rect of rects) this.add(rect)
  }

  add(rect: R): void {
    for (let row = cellOf(rect.y); row <= cellOf(rect.y + rect.height); row++) {
      for (let column = cellOf(rect.x); column <= cellOf(rect.x + rect.width); column++) {
        const key = keyOf(column, row)
        const present = this.cells.get(key)
        if (present) present.push(rect)
        else this.cells.set(key, [rect])
      }
    }
  }

  /** What meets the area, borders included; each once. */
  meeting(left: number, top: number, right: number, bottom: number): readonly R[] {
    const found: R[] = []
    const firstRow = cellOf(top)
    const firstColumn = cellOf(left)
    for (let row = firstRow; row <= cellOf(bottom); row++) {
      for (let column = firstColumn; column <= cellOf(right); column++) {
        for (const rect of this.cells.get(keyOf(column, row)) ?? []) {
          // It may lie in several of the cells: it counts in the first that it shares with the area.
          const isFirst = row === Math.max(firstRow, cellOf(rect.y)) && column === Math.max(firstColumn, cellOf(rect.x))
          if (isFirst && rect.x <= right && rect.x + rect.width >= left && rect.y <= bottom && rect.y + rect.height >= top) found.push(rect)
        }
      }
    }
    return found
  }
}

function cellOf(coordinate: number): number {
  return Math.floor(coordinate / cell)
}

function keyOf(column: number, row: number): number {
  return (column + half) * 2 * half + row + half
}

const indexOf = memoised((boxes: readonly Box[]) => new BoxIndex(boxes))

/** The cards that meet an area of the chart, borders included. The index is made when first asked for and lives as long as the boxes. */
export function boxesIn({ boxes }: { readonly boxes: readonly Box[] }, left: number, top: number, right: number, bottom: number): readonly Box[] {
  return indexOf(boxes).meeting(left, top, right, bottom)
}

/** The card at a point of the chart. */
export function boxAt(layout: { readonly boxes: readonly Box[] }, x: number, y: number): Box | null {
  return boxesIn(layout, x, y, x, y)[0] ?? null
}
