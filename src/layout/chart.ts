import type { Organisation, Position } from '../model/organisation'
import { reportsOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { cardLayoutOf, type CardLayout } from './card'
import { tidyTree, type Box, type Connector, type TidyNode } from './tidy/tidy-tree'

export type { Box } from './tidy/tidy-tree'

export interface DottedLine {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly path: string
}

/** The whole chart in px from 0: every card with its content laid out, every line. */
export interface ChartLayout {
  readonly cards: ReadonlyMap<string, CardLayout>
  readonly boxes: readonly Box[]
  readonly boxById: ReadonlyMap<string, Box>
  readonly connectors: readonly Connector[]
  readonly collaborations: readonly DottedLine[]
  readonly width: number
  readonly height: number
}

export type Expanded = ReadonlySet<string> | 'all'

/**
 * Lays a chart out. `previous` is the layout before an edit: where no card changed its size and nobody moved, its boxes
 * and lines are handed on as the very same objects, and whoever draws them has nothing to do.
 */
export function chartLayoutOf(organisation: Organisation, expanded: Expanded, previous: ChartLayout | null = null): ChartLayout {
  const cards = new Map(organisation.positions.map((position) =>
    [position.id, cardLayoutOf(organisation, position, expanded === 'all' || expanded.has(position.id))]))
  const nodes = organisation.positions.map((position): TidyNode => {
    const { width, height, isCompact } = cards.get(position.id)!
    return { id: position.id, parentId: position.managerId, width, height, compact: isCompact || isStacked(organisation, position) }
  })
  const known = previous ? inputs.get(previous) : undefined
  const placed = previous && known && sameNodes(known.nodes, nodes) ? previous : placedNodes(nodes)
  const areLinesKept = placed === previous && known?.collaborations === organisation.collaborations
  const collaborations = areLinesKept ? previous.collaborations : dottedLines(organisation, placed.boxById)
  const layout: ChartLayout = { ...placed, cards, collaborations }
  inputs.set(layout, { nodes, collaborations: organisation.collaborations })
  return layout
}

/**
 * Three or more reports of a manager who has a manager stand below each other, which keeps the chart narrow. Those at the
 * top are peers and stand side by side, and so do two: they fit.
 */
function isStacked({ positions }: Organisation, { managerId }: Position): boolean {
  const managerOfManager = managerId === null ? null : rowOf(positions, managerId)?.managerId ?? null
  return managerId !== null && managerOfManager !== null && reportsOf(positions, managerId).length >= 3
}

const inputs = new WeakMap<ChartLayout, { readonly nodes: readonly TidyNode[], readonly collaborations: Organisation['collaborations'] }>()

function placedNodes(nodes: readonly TidyNode[]) {
  const { boxes, connectors, width, height } = tidyTree(nodes, { stackGap: 12 })
  return { boxes, connectors, width, height, boxById: new Map(boxes.map((box) => [box.id, box])) }
}

function sameNodes(a: readonly TidyNode[], b: readonly TidyNode[]): boolean {
  return a.length === b.length && a.every((node, at) => {
    const other = b[at]!
    return node.id === other.id && node.parentId === other.parentId && node.width === other.width
      && node.height === other.height && node.compact === other.compact
  })
}

function dottedLines({ collaborations }: Organisation, boxes: ReadonlyMap<string, Box>): DottedLine[] {
  return collaborations.flatMap(({ id, between: [from, to] }) => {
    const a = boxes.get(from)
    const b = boxes.get(to)
    return a && b ? [{ id, from, to, path: dottedPath(a, b, boxes) }] : []
  })
}

/** Side to side where the two are neighbours, over the tops of those between them, else from one's bottom to the other's top. */
function dottedPath(a: Box, b: Box, boxes: ReadonlyMap<string, Box>): string {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const top = Math.max(a.y, b.y)
  const bottom = Math.min(a.y + a.height, b.y + b.height)
  if (bottom - top > 16 && right.x > left.x + left.width) {
    const y = top + Math.min(56, (bottom - top) / 2)
    const start = left.x + left.width
    const isFree = [...boxes.values()].every((box) =>
      box === a || box === b || box.x >= right.x || box.x + box.width <= start || box.y >= y || box.y + box.height <= y)
    return isFree ? `M${start} ${y}L${right.x} ${y}` : overPath(left, right)
  }
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a]
  const start = { x: upper.x + upper.width / 2, y: upper.y + upper.height }
  const end = { x: lower.x + lower.width / 2, y: lower.y }
  const bend = Math.max(32, Math.abs(end.y - start.y) / 2)
  return `M${start.x} ${start.y}C${start.x} ${start.y + bend} ${end.x} ${end.y - bend} ${end.x} ${end.y}`
}

/** An arch in the gap above the row, clear of the reporting lines, which come down in the middle. */
function overPath(left: Box, right: Box): string {
  const start = { x: left.x + left.width - 24, y: left.y }
  const end = { x: right.x + 24, y: right.y }
  const ridge = Math.min(start.y, end.y) - 18
  return `M${start.x} ${start.y}C${start.x} ${ridge} ${start.x} ${ridge} ${start.x + 24} ${ridge}`
    + `L${end.x - 24} ${ridge}C${end.x} ${ridge} ${end.x} ${ridge} ${end.x} ${end.y}`
}
