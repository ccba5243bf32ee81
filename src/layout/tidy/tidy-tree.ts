import { blockOf, placeRows, type Block } from './block'
import { boxesOf, connectorsOf } from './draw'
import { forestOf, type Forest } from './forest'
import { itemsOf, rootItemsOf } from './items'
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
 * rounded up; boxes and connectors come in the order of the nodes. O(n) for a bounded span, O(n log n) at worst; depth does not matter.
 */
export function tidyTree(nodes: readonly TidyNode[], options: Partial<TidyOptions> = {}): TidyLayout {
  const complete = completeOptions(options)
  const forest = forestOf(nodes)
  const blocks = blocksOf(forest, complete)
  const trees = rootItemsOf(forest, blocks, complete)
  const { right, bottom } = placeRows(trees, 0, 0, 0, {
    gap: complete.treeGap,
    rowGap: complete.treeGap,
    minWidth: complete.minRowWidth,
    aspect: complete.aspect,
    headHeight: 0,
  })
  const boxes = boxesOf(forest, blocks, trees, complete)
  return { boxes, connectors: connectorsOf(forest, blocks, boxes), width: Math.max(0, right), height: Math.max(0, bottom) }
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
