import { assignmentsOfPosition } from '../../model/assignments'
import { countsBelow } from '../../model/counts-below'
import type { Assignment, AssignmentKind, Organisation, Position } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'
import { responsibilitiesOf } from '../../model/responsibilities'

interface Placed {
  readonly key: string
  /** From 1. */
  readonly level: number
  /** Among its siblings, from 1. */
  readonly place: number
  readonly siblings: number
  /** Where the row stands that it is a child of; -1: at the top. */
  readonly parentAt: number
  readonly positionId: string
}

export interface PositionRow extends Placed {
  readonly kind: 'position'
  readonly isExpandable: boolean
  readonly isExpanded: boolean
  /** Positions below it, at any depth. */
  readonly below: number
}

/** One position’s part in one responsibility. */
export interface WorkRow extends Placed {
  readonly kind: 'work'
  readonly responsibilityId: string
  readonly part: AssignmentKind
}

export type OutlineRow = PositionRow | WorkRow

export interface OutlineRows {
  readonly rows: readonly OutlineRow[]
  /** Where a row stands, by its key. */
  readonly at: ReadonlyMap<string, number>
}

export function positionKey(positionId: string): string {
  return `position:${positionId}`
}

export function workKey(responsibilityId: string, positionId: string): string {
  return `work:${responsibilityId}@${positionId}`
}

type Shown = Pick<Organisation, 'positions' | 'assignments' | 'own' | 'adjustments'>

interface Step {
  readonly position: Position
  readonly level: number
  readonly place: number
  readonly siblings: number
  readonly parentAt: number
}

/** What the outline shows, from the top down: a position, what it has in hand, its reports; nothing of what is folded away. */
export function outlineRowsOf(shown: Shown, collapsed: ReadonlySet<string>, isWorkShown: boolean): OutlineRows {
  const { positions, assignments } = shown
  const responsibilities = responsibilitiesOf(shown)
  const below = countsBelow(positions)
  const reportsBy = reportsByManager(positions)
  const rows: OutlineRow[] = []
  // A stack and no recursion: a file may hold a line of command thousands of levels deep.
  const steps: Step[] = []
  const push = (siblings: readonly Position[], before: number, level: number, parentAt: number) => {
    for (let at = siblings.length - 1; at >= 0; at--) {
      steps.push({ position: siblings[at]!, level, place: before + at + 1, siblings: before + siblings.length, parentAt })
    }
  }
  push(reportsBy.get(null) ?? [], 0, 1, -1)
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { position: { id }, level } = step
    const reports = reportsBy.get(id) ?? []
    const work = isWorkShown ? workOf(assignments, responsibilities, id) : []
    const isExpandable = reports.length + work.length > 0
    const isExpanded = isExpandable && !collapsed.has(id)
    const parentAt = rows.length
    rows.push({
      kind: 'position', key: positionKey(id), positionId: id, level, place: step.place, siblings: step.siblings, parentAt: step.parentAt,
      isExpandable, isExpanded, below: below.get(id) ?? 0,
    })
    if (!isExpanded) continue
    work.forEach(({ responsibilityId, kind }, at) => rows.push({
      kind: 'work', key: workKey(responsibilityId, id), positionId: id, responsibilityId, part: kind,
      level: level + 1, place: at + 1, siblings: work.length + reports.length, parentAt,
    }))
    push(reports, work.length, level + 1, parentAt)
  }
  return { rows, at: new Map(rows.map(({ key }, at) => [key, at])) }
}

/** What is in scope, in the order of the card: accountable before delegated. */
function workOf(assignments: readonly Assignment[], responsibilities: ReturnType<typeof responsibilitiesOf>, positionId: string): readonly Assignment[] {
  const held = assignmentsOfPosition(assignments, positionId).filter(({ responsibilityId }) => responsibilities.get(responsibilityId)?.inScope)
  return held.length < 2 ? held : [...held.filter(({ kind }) => kind === 'accountable'), ...held.filter(({ kind }) => kind === 'delegated')]
}
