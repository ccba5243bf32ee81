import { blockOf, placeRows, type Block } from './block'
import { boxesOf, connectorsOf } from './draw'
import { forestOf, type Forest } from './forest'
import { itemsOf, rootItemsOf, type Item } from './items'
import { completeOptions, type TidyLayout, type TidyNode, type TidyOptions } from './types'

export type { Box, Connector, Point, TidyLayout, TidyNode, TidyOptions } from './types'
export { tidyDefaults } from './types'

/**
 * Places a reporting tree, or several. A block layout: each node with everything below it is one box, leaves stack along
 * a spine, sibling boxes wrap into rows where the chart would grow too wide. Blocks never share space, so boxes cannot
 * overlap and lines, which keep to the gaps between blocks, cannot cross a card.
 *
 * Nodes come in sibling order. Every id is placed exactly once: an unknown parent makes a root, of a loop the node that
 * comes first becomes one, of nodes with the same id the first counts. Coordinates are whole px from 0, sizes are
 * rounded up; boxes and connectors come in the order of the nodes. Linear but for the search for the best rows, which
 * passes over the reports of wide managers some dozens of times; depth does not matter.
 */
export function tidyTree(nodes: readonly TidyNode[], options: Partial<TidyOptions> = {}): TidyLayout {
  const complete = completeOptions(options)
  const forest = forestOf(nodes)
  const { blocks, trees, width, height } = bestArrangement(forest, complete)
  const boxes = boxesOf(forest, blocks, trees, complete)
  return { boxes, connectors: connectorsOf(forest, blocks, boxes), width, height }
}

interface Arrangement {
  readonly blocks: readonly Block[]
  readonly trees: readonly Item[]
  readonly width: number
  readonly height: number
}

/**
 * Each block takes the shape that is best for itself, which need not be the best for the row it ends up in. Trying
 * somewhat taller blocks as well makes charts of 1,000 a tenth smaller on average (seven tries: an eighth). Very large
 * charts get one try: nobody sees them whole, and the time is felt.
 */
const otherAspects = [0.75, 0.625]
const retriedUpTo = 4_000
/** A different arrangement has to be this much smaller, so that small edits seldom rearrange the whole chart. */
const worthRearranging = 0.92

function bestArrangement(forest: Forest, options: TidyOptions): Arrangement {
  let best = arrangementOf(forest, options)
  if (best.width <= options.minRowWidth || forest.nodes.length > retriedUpTo) return best
  const costOf = ({ width, height }: Arrangement) => Math.max(width / options.aspect, height)
  let limit = costOf(best) * worthRearranging
  for (const share of otherAspects) {
    const other = arrangementOf(forest, { ...options, aspect: options.aspect * share })
    if (costOf(other) >= limit) continue
    best = other
    limit = costOf(other)
  }
  return best
}

function arrangementOf(forest: Forest, options: TidyOptions): Arrangement {
  const blocks = blocksOf(forest, options)
  const trees = rootItemsOf(forest, blocks, options)
  if (trees.length === 0) return { blocks, trees, width: 0, height: 0 }
  const { right, bottom } = placeRows(trees, 0, 0, 0, {
    gap: options.treeGap,
    rowGap: options.treeGap,
    minWidth: options.minRowWidth,
    aspect: options.aspect,
    headHeight: 0,
  })
  return { blocks, trees, width: right, height: bottom }
}

function blocksOf(forest: Forest, options: TidyOptions): readonly Block[] {
  const blocks = new Array<Block>(forest.nodes.length)
  for (let at = forest.order.length - 1; at >= 0; at--) {
    const node = forest.order[at]!
    const { items, isStack } = itemsOf(node, forest, blocks, options)
    blocks[node] = blockOf(forest.nodes[node]!, items, isStack, options)
  }
  return blocks
}
