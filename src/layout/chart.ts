import { automaticArrangement } from '../model/arrangement'
import type { Arrangement, Direction, Organisation, Place, Position } from '../model/organisation'
import { branchOf, reportsOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { cardLayoutOf, type CardLayout } from './card'
import { dottedLines, type DottedLine } from './dotted-lines'
import { forestWithPlaces, type Forest } from './placed-branches'
import { tidyTree, type Box, type TidyNode, type TidyOptions } from './tidy/tidy-tree'
import { turnedBox, turnedConnector } from './turned'

export type { Box } from './tidy/tidy-tree'

/** The whole chart in px: every card that is not folded away with its content laid out, every line. */
export interface ChartLayout extends Forest {
  readonly cards: ReadonlyMap<string, CardLayout>
  readonly boxById: ReadonlyMap<string, Box>
  readonly collaborations: readonly DottedLine[]
  /** The positions whose cards stand where they were placed by hand. */
  readonly placedIds: ReadonlySet<string>
}

export type Expanded = ReadonlySet<string> | 'all'

/** What of an organisation is shown, and how. */
export interface Shown {
  /** Cards that show all their responsibilities; usually none. */
  readonly expanded: Expanded
  /** Managers whose branch is folded away; usually none. */
  readonly collapsed: ReadonlySet<string>
  readonly arrangement: Arrangement
}

/** Some positions of a chart, on a sheet of their own. Who reports to nobody here stands at the top. */
export interface Part {
  /** In the order of the chart. */
  readonly positions: readonly Position[]
  /** Width to height of the room that there is for it. */
  readonly aspect: number
  /** Px: peers that fit into it stand in one row. */
  readonly minRowWidth: number
}

const nobody: ReadonlySet<string> = new Set()

/**
 * Lays a chart out. `previous` is the layout before an edit: where no card changed its size and nobody moved, its boxes
 * and lines are handed on as the very same objects, and whoever draws them has nothing to do.
 */
export function chartLayoutOf(
  organisation: Organisation, shown: Partial<Shown> & { readonly part?: Part } = {}, previous: ChartLayout | null = null,
): ChartLayout {
  const { expanded = nobody, collapsed = nobody, arrangement: { direction, places } = automaticArrangement, part } = shown
  const all = part?.positions ?? organisation.positions
  const folded = foldedBelow(all, collapsed)
  const visible = folded.hidden.size === 0 ? all : all.filter(({ id }) => !folded.hidden.has(id))
  const cards = new Map(visible.map((position) => [position.id, cardLayoutOf(
    organisation, position, expanded === 'all' || expanded.has(position.id), folded.counts.get(position.id) ?? 0)]))
  const input: Input = {
    direction,
    nodes: visible.map((position) => nodeOf(visible, position, cards.get(position.id)!)),
    places: places.filter(({ id }) => cards.has(id)),
    collaborations: organisation.collaborations,
    part,
  }
  const known = previous ? inputs.get(previous) : undefined
  const placed = previous && known && isPlacedAlike(known, input) ? previous : placedNodes(input)
  const areLinesKept = placed === previous && known?.collaborations === input.collaborations
  const collaborations = areLinesKept ? previous.collaborations : dottedLines(input.collaborations, placed, direction)
  const layout: ChartLayout = { ...placed, cards, collaborations }
  inputs.set(layout, input)
  return layout
}

/** Who is not shown because a manager above is folded, and how many below each folded manager that is. */
function foldedBelow(positions: readonly Position[], collapsed: ReadonlySet<string>) {
  const hidden = new Set<string>()
  const counts = new Map<string, number>()
  for (const id of collapsed) {
    const [, ...below] = branchOf(positions, id)
    counts.set(id, below.length)
    for (const position of below) hidden.add(position.id)
  }
  return { hidden, counts }
}

function nodeOf(visible: readonly Position[], position: Position, { width, height, isCompact }: CardLayout): TidyNode {
  return { id: position.id, parentId: position.managerId, width, height, compact: isCompact || isStacked(visible, position) }
}

/**
 * Three or more reports of a manager who has a manager stand below each other, which keeps the chart narrow. Those at the
 * top are peers and stand side by side, and so do two: they fit.
 */
function isStacked(positions: readonly Position[], { managerId }: Position): boolean {
  const managerOfManager = managerId === null ? null : rowOf(positions, managerId)?.managerId ?? null
  return managerId !== null && managerOfManager !== null && reportsOf(positions, managerId).length >= 3
}

/** What the places of all cards and lines follow from. */
interface Input {
  readonly direction: Direction
  readonly nodes: readonly TidyNode[]
  readonly places: readonly Place[]
  readonly collaborations: Organisation['collaborations']
  readonly part: Part | undefined
}

const inputs = new WeakMap<ChartLayout, Input>()

/** Between the chart's place on a laptop beside its panels, which is nearly square, and a large screen. */
const aspect = 1.3
const fromTheTop: Partial<TidyOptions> = { stackGap: 12, aspect }
/** Of a chart from top to bottom that is then turned: widths stand for heights. */
const fromTheLeft: Partial<TidyOptions> = { siblingGap: 16, levelGap: 64, rowGap: 80, treeGap: 48, minRowWidth: 1000, aspect: 1 / aspect }

function placedNodes({ direction, nodes, places, part }: Input) {
  const forest = direction === 'down' ? forestOf(nodes, places, { ...fromTheTop, ...shapeOf(part, direction) }) : turned(forestOf(
    nodes.map((node) => ({ ...node, width: node.height, height: node.width, compact: false })),
    places.map(({ id, x, y }) => ({ id, x: y, y: x })), { ...fromTheLeft, ...shapeOf(part, direction) }))
  return {
    ...forest, boxById: new Map(forest.boxes.map((box) => [box.id, box])), placedIds: new Set(places.map(({ id }) => id)),
  }
}

/** A sheet has a shape of its own; a large screen's is in the options already. */
function shapeOf(part: Part | undefined, direction: Direction): Partial<TidyOptions> {
  if (!part) return {}
  const { aspect, minRowWidth } = part
  return direction === 'down' ? { aspect, minRowWidth } : { aspect: 1 / aspect, minRowWidth: minRowWidth / aspect }
}

function forestOf(nodes: readonly TidyNode[], places: readonly Place[], options: Partial<TidyOptions>): Forest {
  return places.length === 0 ? { ...tidyTree(nodes, options), x: 0, y: 0 } : forestWithPlaces(nodes, places, options)
}

function turned({ boxes, connectors, x, y, width, height }: Forest): Forest {
  return { boxes: boxes.map(turnedBox), connectors: connectors.map(turnedConnector), x: y, y: x, width: height, height: width }
}

function isPlacedAlike(a: Input, b: Input): boolean {
  return a.direction === b.direction && a.part === b.part && sameNodes(a.nodes, b.nodes) && samePlaces(a.places, b.places)
}

function samePlaces(a: readonly Place[], b: readonly Place[]): boolean {
  return a === b || (a.length === b.length && a.every(({ id, x, y }, at) => id === b[at]!.id && x === b[at]!.x && y === b[at]!.y))
}

function sameNodes(a: readonly TidyNode[], b: readonly TidyNode[]): boolean {
  return a.length === b.length && a.every((node, at) => {
    const other = b[at]!
    return node.id === other.id && node.parentId === other.parentId && node.width === other.width
      && node.height === other.height && node.compact === other.compact
  })
}
