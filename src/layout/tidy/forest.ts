import type { TidyNode } from './types'

/** The nodes by index, as a real forest: every id once, every parent known, no loops. */
export interface Forest {
  readonly nodes: readonly TidyNode[]
  /** -1 for a root. */
  readonly parents: Int32Array
  readonly children: readonly (readonly number[])[]
  readonly roots: readonly number[]
  /** Parents before their children; read backwards, children before their parents. No recursion, so depth is free. */
  readonly order: readonly number[]
}

/** Shared by all leaves, most of any chart. */
const none: readonly number[] = []

export function forestOf(given: readonly TidyNode[]): Forest {
  const indexes = new Map<string, number>()
  const nodes: TidyNode[] = []
  for (const node of given) {
    if (indexes.has(node.id)) continue
    indexes.set(node.id, nodes.length)
    const { id, parentId, compact } = node
    nodes.push({ id, parentId, compact, width: wholeSize(node.width), height: wholeSize(node.height) })
  }
  const parents = Int32Array.from(nodes, ({ parentId }) => (parentId === null ? -1 : (indexes.get(parentId) ?? -1)))
  cutLoops(parents)

  const children = new Array<readonly number[]>(nodes.length).fill(none)
  const roots: number[] = []
  for (let node = 0; node < nodes.length; node++) {
    const parent = parents[node]!
    if (parent < 0) roots.push(node)
    else if (children[parent] === none) children[parent] = [node]
    else (children[parent] as number[]).push(node)
  }
  const order = [...roots]
  for (let at = 0; at < order.length; at++) for (const child of children[order[at]!]!) order.push(child)
  return { nodes, parents, children, roots, order }
}

/** At most a million px a card: sums over any forest then stay exact whole numbers. */
function wholeSize(size: number): number {
  return Number.isFinite(size) ? Math.min(1_000_000, Math.max(1, Math.ceil(size))) : 1
}

/** Of each loop the node that comes first becomes a root: the same cut the model proposes as a repair. */
function cutLoops(parents: Int32Array): void {
  const walkOf = new Int32Array(parents.length).fill(-1)
  for (let start = 0; start < parents.length; start++) {
    let at = start
    while (at >= 0 && walkOf[at] === -1) {
      walkOf[at] = start
      at = parents[at]!
    }
    if (at < 0 || walkOf[at] !== start) continue
    let first = at
    for (let member = parents[at]!; member !== at; member = parents[member]!) first = Math.min(first, member)
    parents[first] = -1
  }
}
