import { countsBelow } from '../../model/counts-below'
import type { Position } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'

interface Placed {
  readonly key: string
  /** From 1. */
  readonly level: number
  /** Where the row stands that it is below; -1: at the top. */
  readonly parentAt: number
  /** Among its siblings, from 1; and how many there are, also of those that are not shown. */
  readonly place: number
  readonly siblings: number
}

export type PreviewRow =
  | Placed & {
    readonly kind: 'position'
    readonly position: Position
    /** Positions below it, at any depth. */
    readonly below: number
    readonly isExpanded: boolean
  }
  /** In the place of siblings that are not shown yet. */
  | Placed & { readonly kind: 'more', readonly parentId: string | null, readonly count: number }

export interface Unfolded {
  /** Positions whose reports are shown. */
  readonly ids: ReadonlySet<string>
  /** How many times more siblings were asked for, by their manager. */
  readonly more: ReadonlyMap<string | null, number>
}

/** Siblings that are shown at once: a page drawn with thousands of rows is a page that stands still. */
export const siblingsShown = 50
/** Rows that are unfolded to begin with, at most. */
const rowsAtFirst = 30

/** The levels from the top down that leave the tree short enough to be looked over. */
export function firstUnfolded(positions: readonly Position[]): Unfolded {
  const reportsBy = reportsByManager(positions)
  const ids = new Set<string>()
  let level = reportsBy.get(null) ?? []
  let rows = level.length
  for (;;) {
    const next = level.flatMap(({ id }) => reportsBy.get(id) ?? [])
    // A single position at the top says nothing by itself.
    if (next.length === 0 || (rows + next.length > rowsAtFirst && rows > 1)) return { ids, more: new Map() }
    for (const { id } of level) ids.add(id)
    rows += next.length
    level = next
  }
}

/** What the preview shows, from the top down; nothing of what is folded away, and of many siblings the first. */
export function previewRowsOf(positions: readonly Position[], { ids, more }: Unfolded): readonly PreviewRow[] {
  const reportsBy = reportsByManager(positions)
  const below = countsBelow(positions)
  const rows: PreviewRow[] = []
  // A stack and no recursion: a file may hold a line of command thousands of levels deep.
  const steps: (() => void)[] = []
  const push = (parentId: string | null, level: number, parentAt: number) => {
    const reports = reportsBy.get(parentId) ?? []
    const shown = Math.min(reports.length, siblingsShown * ((more.get(parentId) ?? 0) + 1))
    const placed = { level, parentAt, siblings: shown + (shown < reports.length ? 1 : 0) }
    if (shown < reports.length) {
      steps.push(() => rows.push({ kind: 'more', key: `more:${parentId ?? ''}`, ...placed, place: shown + 1, parentId, count: reports.length - shown }))
    }
    for (let at = shown - 1; at >= 0; at--) {
      const position = reports[at]!
      steps.push(() => {
        const isExpanded = ids.has(position.id) && reportsBy.has(position.id)
        const stands = rows.push({ kind: 'position', key: `position:${position.id}`, ...placed, place: at + 1, position, below: below.get(position.id) ?? 0, isExpanded }) - 1
        if (isExpanded) push(position.id, level + 1, stands)
      })
    }
  }
  push(null, 1, -1)
  for (let step = steps.pop(); step; step = steps.pop()) step()
  return rows
}

export function withFolded({ ids, more }: Unfolded, id: string, isExpanded: boolean): Unfolded {
  const next = new Set(ids)
  if (isExpanded) next.add(id)
  else next.delete(id)
  return { ids: next, more }
}

export function withMore({ ids, more }: Unfolded, parentId: string | null): Unfolded {
  return { ids, more: new Map(more).set(parentId, (more.get(parentId) ?? 0) + 1) }
}
