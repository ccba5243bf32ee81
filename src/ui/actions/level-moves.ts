import { refuse, type Refusal } from '../../commands/define-command'
import type { Command } from '../../commands'
import type { Organisation, Position } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'
import { hasRow, rowOf } from '../../model/rows'

type Chart = Pick<Organisation, 'scenarioId' | 'positions'>

export interface Move {
  readonly commands: readonly Command[]
  readonly label: string
  /** Who has new reports, to be shown. */
  readonly managerId: string | null
}

/** The position, and whoever is selected with it beside it, in their order. */
export function movedWith(positions: readonly Position[], id: string, selectedIds: readonly string[]): readonly string[] {
  if (!selectedIds.includes(id)) return [id]
  const selected = new Set(selectedIds)
  return siblingsOf(positions, id).filter((sibling) => selected.has(sibling.id)).map((sibling) => sibling.id)
}

/** To report to whoever stands before them. */
export function indent({ scenarioId, positions }: Chart, ids: readonly string[]): Move | Refusal {
  const manager = before(positions, ids)
  if (!manager) return refuse(`${named(positions, ids)} is the first on its level: there is nobody above to report to.`)
  return {
    commands: ids.map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId: manager.id, beforeId: null })),
    label: `Move ${named(positions, ids)} under ${manager.title}`,
    managerId: manager.id,
  }
}

/** To stand beside their manager, right after it. */
export function outdent({ scenarioId, positions }: Chart, ids: readonly string[]): Move | Refusal {
  const managerId = managerOf(positions, ids[0]!)
  if (managerId === null) return refuse(`${named(positions, ids)} is at the top already.`)
  const above = managerOf(positions, managerId)
  const beforeId = siblingAfter(positions, managerId)
  return {
    commands: ids.map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId: above, beforeId })),
    label: above === null ? `Move ${named(positions, ids)} to the top` : `Move ${named(positions, ids)} under ${titleOf(positions, above)}`,
    managerId: above,
  }
}

/** Past one sibling, earlier or later in the order. */
export function shift({ scenarioId, positions }: Chart, ids: readonly string[], by: 'up' | 'down'): Move | Refusal {
  const managerId = managerOf(positions, ids[0]!)
  const passed = by === 'up' ? before(positions, ids) : after(positions, ids)
  if (!passed) return refuse(`${named(positions, ids)} is the ${by === 'up' ? 'first' : 'last'} on its level already.`)
  const beforeId = by === 'up' ? passed.id : siblingAfter(positions, passed.id)
  return {
    commands: ids.map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId, beforeId })),
    label: `Move ${named(positions, ids)} ${by === 'up' ? 'before' : 'after'} ${passed.title}`,
    managerId,
  }
}

/** Who comes next on the same level, for a new position in between; null: nobody. */
export function siblingAfter(positions: readonly Position[], id: string): string | null {
  return after(positions, [id])?.id ?? null
}

/** Whom it reports to here; null: nobody. */
export function managerOf(positions: readonly Position[], id: string): string | null {
  const managerId = rowOf(positions, id)?.managerId ?? null
  return managerId !== null && hasRow(positions, managerId) ? managerId : null
}

function siblingsOf(positions: readonly Position[], id: string): readonly Position[] {
  return reportsByManager(positions).get(managerOf(positions, id)) ?? []
}

function before(positions: readonly Position[], ids: readonly string[]): Position | undefined {
  const siblings = siblingsOf(positions, ids[0]!)
  return siblings.slice(0, siblings.findIndex(({ id }) => id === ids[0])).findLast(({ id }) => !ids.includes(id))
}

function after(positions: readonly Position[], ids: readonly string[]): Position | undefined {
  const last = ids.at(-1)!
  const siblings = siblingsOf(positions, last)
  return siblings.slice(siblings.findIndex(({ id }) => id === last) + 1).find(({ id }) => !ids.includes(id))
}

function named(positions: readonly Position[], ids: readonly string[]): string {
  return ids.length === 1 ? titleOf(positions, ids[0]!) : `${ids.length} positions`
}

function titleOf(positions: readonly Position[], id: string): string {
  return rowOf(positions, id)?.title ?? ''
}
