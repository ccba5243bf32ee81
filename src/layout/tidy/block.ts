import type { Item } from './items'
import { rowStartsOf, type RowRules } from './rows'
import type { TidyNode, TidyOptions } from './types'

/** A manager and everything below, as one box: nothing of it reaches outside, and nothing else inside. */
export interface Block {
  readonly width: number
  readonly height: number
  readonly managerX: number
  /** The manager's middle: where the line from above arrives. */
  readonly centre: number
  /** Where the lines to the reports leave the manager. */
  readonly stemX: number
  readonly trunkX: number
  readonly items: readonly Item[]
}

/** A middle report this close to its manager's centre line is put right under it: a tiny jog looks like a mistake. */
const straightWithin = 16

export function blockOf(manager: TidyNode, items: readonly Item[], isStack: boolean, options: TidyOptions): Block {
  if (items.length === 0) return loneBlock(manager)
  if (isStack && items.length <= options.hangingColumns) return hangingBlock(manager, items, options)
  return branchingBlock(manager, items, options)
}

function loneBlock({ width, height }: TidyNode): Block {
  const centre = Math.floor(width / 2)
  return { width, height, managerX: 0, centre, stemX: centre, trunkX: 0, items: [] }
}

/** The stack starts at the manager's left side, the first spine a little way in, as in an outline. */
function hangingBlock(manager: TidyNode, items: readonly Item[], options: TidyOptions): Block {
  const stemX = Math.min(options.stackIndent, Math.floor(manager.width / 2))
  const top = manager.height + options.stackTop
  const busY = top - Math.floor(options.stackTop / 2)
  let x = stemX
  let height = 0
  for (const item of items) {
    item.x = x
    item.y = top
    item.busY = busY
    x += item.width + options.siblingGap
    height = Math.max(height, item.height)
  }
  return {
    width: Math.max(manager.width, x - options.siblingGap),
    height: top + height,
    managerX: 0,
    centre: Math.floor(manager.width / 2),
    stemX,
    trunkX: 0,
    items,
  }
}

function branchingBlock(manager: TidyNode, items: readonly Item[], options: TidyOptions): Block {
  const top = manager.height + options.levelGap
  const rows = placeRows(items, top, options.gutter, Math.floor(options.levelGap / 2), {
    gap: options.siblingGap,
    rowGap: options.rowGap,
    minWidth: options.minRowWidth,
    aspect: options.aspect,
    headHeight: top,
  })
  const middle = middleOf(items, rows.firstRowLength)
  const left = middle - Math.floor(manager.width / 2)
  // A manager wider than its reports would stick out on the left: everything moves right instead.
  const shift = Math.max(0, -left)
  if (shift > 0) for (const item of items) item.x += shift
  const centre = middle + shift
  return {
    width: Math.max(rows.right, left + manager.width) + shift,
    height: rows.bottom,
    managerX: left + shift,
    centre,
    stemX: centre,
    trunkX: shift,
    items,
  }
}

/** Halfway between the outermost lines of the first row, or on a line that comes down close to it. */
function middleOf(items: readonly Item[], firstRowLength: number): number {
  const first = items[0]!
  const last = items[firstRowLength - 1]!
  const middle = Math.floor((first.x + first.drop + last.x + last.drop) / 2)
  let nearest = middle
  let distance = straightWithin + 1
  for (let at = 0; at < firstRowLength; at++) {
    const dropX = items[at]!.x + items[at]!.drop
    if (Math.abs(dropX - middle) >= distance) continue
    nearest = dropX
    distance = Math.abs(dropX - middle)
  }
  return nearest
}

/** Rows from the left, wrapped by `rules`; more than one row leaves the gutter free. */
export function placeRows(items: readonly Item[], top: number, gutter: number, busRise: number, rules: RowRules) {
  const starts = rowStartsOf(items, rules)
  const left = starts.length > 1 ? gutter : 0
  let y = top
  let right = 0
  for (let row = 0; row < starts.length; row++) {
    const end = starts[row + 1] ?? items.length
    let x = left
    let rowHeight = 0
    for (let at = starts[row]!; at < end; at++) {
      const item = items[at]!
      item.x = x
      item.y = y
      item.busY = y - busRise
      x += item.width + rules.gap
      rowHeight = Math.max(rowHeight, item.height)
    }
    right = Math.max(right, x - rules.gap)
    y += rowHeight + rules.rowGap
  }
  return { right, bottom: y - rules.rowGap, firstRowLength: starts[1] ?? items.length }
}
