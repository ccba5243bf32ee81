import type { Direction, Organisation, Position } from '../model/organisation'
import { managersOf, reportsByManager } from '../model/reporting'
import { rowOf } from '../model/rows'
import { boxAt, BoxIndex, type Rect } from './box-index'
import type { ChartLayout } from './chart'
import type { Box } from './tidy/types'

/** A place among siblings: what is put there reports to `managerId` and comes before `beforeId` (null: last). */
export interface Slot {
  readonly managerId: string | null
  readonly beforeId: string | null
  /** Where an insertion mark is drawn, in px of the chart. */
  readonly line: { readonly x1: number, readonly y1: number, readonly x2: number, readonly y2: number }
}

/** How much of a card's side belongs to the gap beside it. */
const edgeShare = 0.18
const widestEdge = 28
/** How far a gap reaches from its card: a wide one belongs to nobody in the middle, and cards can be placed there by hand. */
const reach = 120
/** The same outside the first and the last of a row. */
const outerReach = 28

/** One side of one card: the gap there, and the outer part of the card itself. */
interface Zone extends Rect {
  readonly box: Box
  readonly isAfter: boolean
  readonly line: Slot['line']
}

/**
 * The place beside a card that a point of the chart is at, in rows, columns and wrapped rows; null: on a card, or not near
 * a gap. Never beside what is being moved or anything below it, nor beside a card that was placed by hand, which stands
 * in no row.
 */
export function slotAt(
  layout: ChartLayout, organisation: Organisation, direction: Direction, x: number, y: number, movingIds: ReadonlySet<string>,
): Slot | null {
  const { positions } = organisation
  const on = boxAt(layout, x, y)
  const near = zonesOf(layout, organisation, direction).meeting(x, y, x, y)
    .filter(({ box }) => (on === null || on === box) && !movingIds.has(box.id))
  const [nearest] = [...near].sort((a, b) => distanceTo(a.line, x, y) - distanceTo(b.line, x, y))
  const position = nearest && rowOf(positions, nearest.box.id)
  if (!position || managersOf(positions, position.id).some(({ id }) => movingIds.has(id))) return null
  const siblings = siblingsOf(positions, position).filter(({ id }) => !movingIds.has(id))
  const at = siblings.indexOf(position) + (nearest.isAfter ? 1 : 0)
  return { managerId: position.managerId, beforeId: siblings[at]?.id ?? null, line: nearest.line }
}

function siblingsOf(positions: readonly Position[], { managerId }: Position): readonly Position[] {
  return reportsByManager(positions).get(managerId) ?? []
}

function distanceTo({ x1, y1, x2, y2 }: Slot['line'], x: number, y: number): number {
  return Math.hypot(x - Math.max(x1, Math.min(x, x2)), y - Math.max(y1, Math.min(y, y2)))
}

const known = new WeakMap<ChartLayout, BoxIndex<Zone>>()

function zonesOf(layout: ChartLayout, organisation: Organisation, direction: Direction): BoxIndex<Zone> {
  let zones = known.get(layout)
  if (!zones) {
    zones = new BoxIndex(allZones(layout, organisation, direction))
    known.set(layout, zones)
  }
  return zones
}

function* allZones(layout: ChartLayout, { positions }: Organisation, direction: Direction): Generator<Zone> {
  const inColumn = columnCards(layout)
  for (const reports of reportsByManager(positions).values()) {
    const row = reports.flatMap(({ id }) => layout.placedIds.has(id) ? [] : layout.boxById.get(id) ?? [])
    for (const [at, box] of row.entries()) {
      const before = row[at - 1]
      const after = row[at + 1]
      const isColumn = direction === 'right' || inColumn.has(box.id) || isBelow(box, after) || isBelow(before, box)
      yield* zonesBeside(box, before, after, isColumn)
    }
  }
}

/** Stacked cards, whose lines arrive at their left side. */
function columnCards({ connectors, boxById }: ChartLayout): ReadonlySet<string> {
  return new Set(connectors.flatMap(({ to, points }) => {
    const box = boxById.get(to)
    const end = points.at(-1)
    return box && end && end.x === box.x && end.y > box.y ? [to] : []
  }))
}

/** Right under the other: they stand in one column. */
function isBelow(upper: Box | undefined, lower: Box | undefined): boolean {
  return upper !== undefined && lower !== undefined && lower.x === upper.x && lower.y > upper.y
}

function isBeside(left: Box | undefined, right: Box | undefined): boolean {
  return left !== undefined && right !== undefined && right.y === left.y && right.x > left.x
}

function zonesBeside(box: Box, before: Box | undefined, after: Box | undefined, isColumn: boolean): readonly Zone[] {
  const { x, y, width, height } = box
  if (isColumn) {
    const gapBefore = before && isBelow(before, box) ? y - before.y - before.height : null
    const gapAfter = after && isBelow(box, after) ? after.y - y - height : null
    const [top, bottom, edge] = [reachOf(gapBefore), reachOf(gapAfter), edgeOf(height)]
    const line = (at: number) => ({ x1: x, y1: at, x2: x + width, y2: at })
    return [
      { box, isAfter: false, x, y: y - top, width, height: top + edge, line: line(y - markAt(gapBefore)) },
      { box, isAfter: true, x, y: y + height - edge, width, height: edge + bottom, line: line(y + height + markAt(gapAfter)) },
    ]
  }
  const gapBefore = before && isBeside(before, box) ? x - before.x - before.width : null
  const gapAfter = after && isBeside(box, after) ? after.x - x - width : null
  const [left, right, edge] = [reachOf(gapBefore), reachOf(gapAfter), edgeOf(width)]
  const line = (at: number) => ({ x1: at, y1: y, x2: at, y2: y + height })
  return [
    { box, isAfter: false, x: x - left, y, width: left + edge, height, line: line(x - markAt(gapBefore)) },
    { box, isAfter: true, x: x + width - edge, y, width: edge + right, height, line: line(x + width + markAt(gapAfter)) },
  ]
}

function edgeOf(side: number): number {
  return Math.min(widestEdge, side * edgeShare)
}

/** null: there is no other card that way. */
function reachOf(gap: number | null): number {
  return gap === null ? outerReach : Math.min(reach, gap / 2)
}

/** In the middle of a gap that is narrow enough to belong to both cards. */
function markAt(gap: number | null): number {
  return gap === null || gap > 2 * reach ? outerReach / 2 : gap / 2
}
