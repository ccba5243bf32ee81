import { assignmentsOfPosition } from '../model/assignments'
import type { Area, Orientation } from '../knowledge/responsibilities'
import type { Assignment, AssignmentKind, Organisation, Position } from '../model/organisation'
import { reportsOf } from '../model/reporting'
import { responsibilitiesOf, type Responsibility } from '../model/responsibilities'
import { fitText, textWidth } from './measure-text'

/**
 * What stands where on one position's card, in px from its top left. The page and the exported pictures draw the same
 * layout, so sizes are known before anything is drawn and nothing is measured on the screen.
 */
export const card = {
  width: 248,
  /** How far a card grows so that its title need not be cut. */
  maxWidth: 304,
  wideWidth: 416,
  /** From so many responsibilities of one kind a narrow card would become a tower. */
  wideFrom: 9,
  compactWidth: 208,
  maxCompactWidth: 256,
  /** What stands right of the title: the utilisation figure and its gap. */
  figure: 72,
  compactHeight: 48,
  band: 6,
  padding: 16,
  headerTop: 16,
  headerHeight: 38,
  barTop: 62,
  barHeight: 10,
  bodyTop: 84,
  columnTop: 86,
  columnHeading: 26,
  chipHeight: 24,
  chipGap: 4,
  chipPadding: 9,
  delegatedMark: 16,
  bottom: 14,
  /** Rows of chips before the rest becomes "+n", until the card is expanded. */
  rows: 4,
} as const

export interface Chip {
  readonly responsibility: Responsibility
  readonly kind: AssignmentKind
  /** Cut to the card's width where the name is longer. */
  readonly label: string
  readonly width: number
}

export interface ChipColumn {
  /** null: one column for all that is there. */
  readonly orientation: Orientation | null
  readonly count: number
  readonly rows: readonly (readonly Chip[])[]
  /** How many are not shown. */
  readonly hidden: number
}

export interface CardLayout {
  /** A compact card has no load bar and no chips: a team, or a person without responsibilities. */
  readonly isCompact: boolean
  readonly hasBar: boolean
  readonly width: number
  readonly height: number
  readonly columns: readonly ChipColumn[]
  /** How many positions below it are folded away. */
  readonly foldedCount: number
}

export function toneOf({ area, orientation }: { readonly area: Area | null, readonly orientation: Orientation | null }): 'in' | 'out' | 'al' | 'plain' {
  if (area === 'alignment') return 'al'
  if (orientation === null) return 'plain'
  return orientation === 'inward' ? 'in' : 'out'
}

interface Remembered {
  readonly responsibilities: ReadonlyMap<string, Responsibility>
  readonly assignments: readonly Assignment[]
  readonly isLeaf: boolean
  readonly isExpanded: boolean
  readonly foldedCount: number
  readonly layout: CardLayout
}

const remembered = new WeakMap<Position, Remembered>()

/** The card's layout: the same object for as long as nothing on the card changes, whatever changes elsewhere. */
export function cardLayoutOf(organisation: Organisation, position: Position, isExpanded: boolean, foldedCount = 0): CardLayout {
  const responsibilities = responsibilitiesOf(organisation)
  const assignments = assignmentsOfPosition(organisation.assignments, position.id)
  const isLeaf = reportsOf(organisation.positions, position.id).length === 0
  const known = remembered.get(position)
  if (known && known.responsibilities === responsibilities && known.isLeaf === isLeaf && known.isExpanded === isExpanded && known.foldedCount === foldedCount
    && known.assignments.length === assignments.length && known.assignments.every((assignment, at) => assignment === assignments[at])) {
    return known.layout
  }
  const layout = { ...laidOut(position, chipsOf(responsibilities, assignments), isLeaf, isExpanded), foldedCount }
  remembered.set(position, { responsibilities, assignments, isLeaf, isExpanded, foldedCount, layout })
  return layout
}

type Content = Omit<CardLayout, 'foldedCount'>

function laidOut(position: Position, chips: readonly Chip[], isLeaf: boolean, isExpanded: boolean): Content {
  if (chips.length === 0) return bareCard(position, isLeaf)
  const inward = chips.filter(({ responsibility }) => responsibility.orientation === 'inward')
  const outward = chips.filter(({ responsibility }) => responsibility.orientation === 'outward')
  const wearsBothHats = inward.length >= 2 && outward.length >= 2
  const width = wearsBothHats || chips.length >= card.wideFrom ? card.wideWidth : widthFor(position)
  const maxRows = isExpanded ? Infinity : card.rows
  const rest = chips.filter(({ responsibility }) => responsibility.orientation === null)
  const columns = wearsBothHats
    ? [columnOf('outward', outward, width / 2 - 28, maxRows), columnOf('inward', [...inward, ...rest], width / 2 - 28, maxRows)]
    : [columnOf(null, chips, width - 2 * card.padding, maxRows)]
  const rows = Math.max(...columns.map(({ rows }) => rows.length))
  const top = wearsBothHats ? card.columnTop + card.columnHeading + 8 : card.bodyTop
  return {
    isCompact: false, hasBar: true, width, columns,
    height: top + rows * (card.chipHeight + card.chipGap) - card.chipGap + card.bottom,
  }
}

function widthFor({ title }: Position): number {
  return within(card.width, textWidth(title, 15, 600) + card.figure + 2 * card.padding, card.maxWidth)
}

function within(min: number, wanted: number, max: number): number {
  return Math.ceil(Math.min(max, Math.max(min, wanted)))
}

/** Leaders and managers of people keep a full card while they have nothing to do with technology yet: things will be dropped on it. */
function bareCard(position: Position, isLeaf: boolean): Content {
  const { role, title } = position
  const isLeader = role === 'CEO' || role === 'CIO' || role === 'CTO' || role === 'CIO-CTO'
  const isCompact = !isLeader && isLeaf
  if (isCompact) {
    const width = within(card.compactWidth, textWidth(title, 13, 500) + 2 * card.padding, card.maxCompactWidth)
    return { isCompact, hasBar: false, width, height: card.compactHeight, columns: [] }
  }
  const hasBar = isLeader && role !== 'CEO'
  const content = hasBar ? card.barTop + card.barHeight : card.headerTop + card.headerHeight
  return { isCompact, hasBar, width: widthFor(position), height: content + card.bottom, columns: [] }
}

/** What is in scope: accountable before delegated; among those, in the order in which they were given. */
function chipsOf(responsibilities: ReadonlyMap<string, Responsibility>, assignments: readonly Assignment[]): Chip[] {
  const chips: Chip[] = []
  for (const kind of ['accountable', 'delegated'] as const) {
    for (const assignment of assignments) {
      const responsibility = responsibilities.get(assignment.responsibilityId)
      if (assignment.kind === kind && responsibility?.inScope) chips.push({ responsibility, kind, label: responsibility.shortName, width: 0 })
    }
  }
  return chips
}

/** Chips are set in rows like words in lines; the last row shown leaves room for "+n". */
function columnOf(orientation: Orientation | null, chips: readonly Chip[], width: number, maxRows: number): ChipColumn {
  const rows: Chip[][] = []
  let used = 0
  let shown = 0
  for (const chip of chips) {
    const fitted = fitChip(chip, width)
    const startsRow = rows.length === 0 || used + card.chipGap + fitted.width > width
    const isLastRow = (startsRow ? rows.length + 1 : rows.length) >= maxRows
    const reserve = isLastRow && shown + 1 < chips.length ? 40 : 0
    if (startsRow && rows.length >= maxRows) break
    if (!startsRow && isLastRow && used + card.chipGap + fitted.width + reserve > width) break
    const placed = startsRow && reserve > 0 ? fitChip(chip, width - reserve) : fitted
    if (startsRow) {
      rows.push([placed])
      used = placed.width
    } else {
      rows.at(-1)!.push(placed)
      used += card.chipGap + placed.width
    }
    shown++
  }
  return { orientation, count: chips.length, rows, hidden: chips.length - shown }
}

function fitChip(chip: Chip, maxWidth: number): Chip {
  const frame = 2 * card.chipPadding + (chip.kind === 'delegated' ? card.delegatedMark : 0)
  const label = fitText(chip.responsibility.shortName, maxWidth - frame, 13, 500)
  return { ...chip, label, width: Math.ceil(textWidth(label, 13, 500)) + frame }
}
