import type { Forest } from './forest'
import type { TidyOptions } from './types'

/** What stands in a row below a manager: a report with everything under it, or one column of a stack. */
export interface Item {
  /** Node indexes: the one report, or the column's cards from the top. */
  readonly members: readonly number[]
  readonly isColumn: boolean
  /** From a column's spine to its cards. */
  readonly indent: number
  readonly width: number
  readonly height: number
  /** Where the line comes down to, from the item's left edge: the report's middle, or the column's spine. */
  readonly drop: number
  /** From its block's top left corner. Set by the block, in place: copies cost more than all the rest of the layout. */
  x: number
  y: number
  /** The height of the line that its row hangs from. */
  busY: number
}

interface Extent {
  readonly width: number
  readonly height: number
  readonly centre: number
}

export interface Items {
  readonly items: readonly Item[]
  /** All of the reports are one stack. */
  readonly isStack: boolean
}

export function itemsOf(manager: number, forest: Forest, blocks: readonly Extent[], options: TidyOptions): Items {
  const runs = runsOf(forest.children[manager]!, forest)
  const isStack = runs.length === 1 && runs[0]!.isStack
  const items: Item[] = []
  for (const { members, isStack: stacked } of runs) {
    // Among larger siblings, a stack of one is a card like any other.
    if (stacked && (isStack || members.length > 1)) addColumns(items, members, options.stackIndent, forest, options)
    else addTrees(items, members, blocks)
  }
  return { items, isStack }
}

/** The roots: compact ones without reports stand in columns too, but with no spine, for they report to nobody. */
export function rootItemsOf(forest: Forest, blocks: readonly Extent[], options: TidyOptions): readonly Item[] {
  const items: Item[] = []
  for (const { members, isStack } of runsOf(forest.roots, forest)) {
    if (isStack) addColumns(items, members, 0, forest, options)
    else addTrees(items, members, blocks)
  }
  return items
}

interface Run {
  readonly isStack: boolean
  readonly members: number[]
}

function runsOf(siblings: readonly number[], forest: Forest): readonly Run[] {
  const runs: Run[] = []
  let last: Run | undefined
  for (const node of siblings) {
    const isStack = forest.nodes[node]!.compact && forest.children[node]!.length === 0
    if (last?.isStack !== isStack) {
      last = { isStack, members: [] }
      runs.push(last)
    }
    last.members.push(node)
  }
  return runs
}

function addTrees(items: Item[], roots: readonly number[], blocks: readonly Extent[]): void {
  for (const root of roots) {
    const { width, height, centre } = blocks[root]!
    items.push({ members: [root], isColumn: false, indent: 0, width, height, drop: centre, x: 0, y: 0, busY: 0 })
  }
}

/** Down, then right; columns of even length. A very long stack gets longer columns, or it would become a ribbon. */
function addColumns(items: Item[], members: readonly number[], indent: number, forest: Forest, options: TidyOptions): void {
  let area = 0
  for (const member of members) {
    const { width, height } = forest.nodes[member]!
    area += (width + indent + options.siblingGap) * (height + options.stackGap)
  }
  const meanHeight = members.reduce((sum, member) => sum + forest.nodes[member]!.height, 0) / members.length
  const wellShaped = Math.sqrt(area / options.aspect) / (meanHeight + options.stackGap)
  const longest = Math.max(options.stackLength, Math.floor(wellShaped))
  const length = Math.ceil(members.length / Math.ceil(members.length / longest))
  for (let at = 0; at < members.length; at += length) {
    items.push(columnOf(members.slice(at, at + length), indent, forest, options))
  }
}

function columnOf(members: readonly number[], indent: number, forest: Forest, options: TidyOptions): Item {
  let width = 0
  let height = -options.stackGap
  for (const member of members) {
    const node = forest.nodes[member]!
    width = Math.max(width, node.width)
    height += node.height + options.stackGap
  }
  return { members, isColumn: true, indent, width: width + indent, height, drop: 0, x: 0, y: 0, busY: 0 }
}
