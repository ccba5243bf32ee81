import type { Block } from './block'
import type { Forest } from './forest'
import type { Item } from './items'
import type { Box, Connector, Point, TidyOptions } from './types'

/** From blocks, each relative to its manager's block, to cards in the chart; by node. */
export function boxesOf(
  forest: Forest,
  blocks: readonly Block[],
  trees: readonly Item[],
  options: TidyOptions,
): readonly Box[] {
  const boxes = new Array<Box>(forest.nodes.length)
  const place = (items: readonly Item[], left: number, top: number) => {
    for (const item of items) {
      let y = top + item.y
      for (const member of item.members) {
        const { id, width, height } = forest.nodes[member]!
        boxes[member] = { id, x: left + item.x + item.indent + blocks[member]!.managerX, y, width, height }
        y += height + options.stackGap
      }
    }
  }
  place(trees, 0, 0)
  for (const node of forest.order) {
    const { x, y } = boxes[node]!
    place(blocks[node]!.items, x - blocks[node]!.managerX, y)
  }
  return boxes
}

/** One reporting line per report, in the order of the nodes. */
export function connectorsOf(forest: Forest, blocks: readonly Block[], boxes: readonly Box[]): readonly Connector[] {
  const lines = new Array<Connector | undefined>(forest.nodes.length)
  for (const manager of forest.order) {
    const block = blocks[manager]!
    const from = boxes[manager]!
    for (const item of block.items) {
      const approach = approachOf(from, block, item)
      const dropX = approach.at(-1)!.x
      for (const member of item.members) {
        const to = boxes[member]!
        const points = approach.slice()
        // A report is reached from above; a card of a column from its spine, through its left edge.
        const endY = item.isColumn ? to.y + Math.floor(to.height / 2) : to.y
        extend(points, dropX, endY)
        if (item.isColumn) extend(points, to.x, endY)
        lines[member] = { id: `${from.id}->${to.id}`, from: from.id, to: to.id, points }
      }
    }
  }
  return lines.filter((line) => line !== undefined)
}

/** Down to the first bus; for a later row on to the trunk, down the gutter and along the row's own bus. */
function approachOf(from: Box, block: Block, item: Item): readonly Point[] {
  const left = from.x - block.managerX
  const stemX = left + block.stemX
  const firstBusY = from.y + block.items[0]!.busY
  const busY = from.y + item.busY
  const points = [{ x: stemX, y: from.y + from.height }]
  extend(points, stemX, firstBusY)
  if (busY !== firstBusY) {
    extend(points, left + block.trunkX, firstBusY)
    extend(points, left + block.trunkX, busY)
  }
  extend(points, left + item.x + item.drop, busY)
  return points
}

/** Adds a point, and drops the one before it if the line goes straight through: each point left is a corner to round. */
export function extend(points: Point[], x: number, y: number): void {
  const last = points[points.length - 1]
  if (last && last.x === x && last.y === y) return
  const before = points[points.length - 2]
  if (last && before && ((before.x === last.x && last.x === x) || (before.y === last.y && last.y === y))) points.pop()
  points.push({ x, y })
}
