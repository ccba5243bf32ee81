import type { Home, Orientation } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { assignmentsOfPosition, ownersOf } from '../model/assignments'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { responsibilitiesInScope, type Responsibility } from '../model/responsibilities'
import { hasRow, memoised, rowOf } from '../model/rows'
import { byId, compareIds } from './order'

/** By id, so that what a rule says does not depend on the order in which siblings stand. */
export const positionsInOrder = memoised(({ positions }: Organisation): readonly Position[] =>
  positions.filter((position) => rowOf(positions, position.id) === position).sort(byId))

/** What is in scope: the catalogue's in its order, then the company's own by id. */
export const scopeInOrder = memoised((organisation: Organisation): readonly Responsibility[] => {
  const scope = responsibilitiesInScope(organisation)
  return [...scope.filter(({ isOwn }) => !isOwn), ...scope.filter(({ isOwn }) => isOwn).sort(byId)]
})

/** Accountable positions that are on the chart, each once, by id. */
export function ownersOnChart({ positions, assignments }: Organisation, responsibilityId: string): readonly string[] {
  return [...new Set(ownersOf(assignments, responsibilityId))].filter((id) => hasRow(positions, id)).sort(compareIds)
}

/** What the position is accountable for, in scope. */
export function ownedBy(organisation: Organisation, positionId: string): readonly Responsibility[] {
  const held = assignmentsOfPosition(organisation.assignments, positionId)
  const owned = new Set(held.filter(({ kind }) => kind === 'accountable').map(({ responsibilityId }) => responsibilityId))
  return scopeInOrder(organisation).filter(({ id }) => owned.has(id))
}

/** What the position owns or is delegated, in scope. */
export function workOf(organisation: Organisation, positionId: string): readonly Responsibility[] {
  const held = new Set(assignmentsOfPosition(organisation.assignments, positionId).map(({ responsibilityId }) => responsibilityId))
  return scopeInOrder(organisation).filter(({ id }) => held.has(id))
}

export function unownedOf(organisation: Organisation): readonly Responsibility[] {
  return scopeInOrder(organisation).filter(({ id }) => ownersOnChart(organisation, id).length === 0)
}

/** Seats of exactly this role, vacant or not. */
export function seatsOf(organisation: Organisation, home: Home): readonly Position[] {
  return positionsInOrder(organisation).filter(({ role }) => role === home)
}

/** Whoever does that job: somebody in a seat of its own if there is one, else somebody with both hats. */
export function executiveOf(organisation: Organisation, home: Home, exceptId?: string): Position | undefined {
  const doing = positionsInOrder(organisation)
    .filter((position) => position.id !== exceptId && holdsRole(position, home) && !isVacant(position))
  return doing.find(({ role }) => role === home) ?? doing[0]
}

export function homeFor(orientation: Orientation): Home {
  return orientation === roles.CIO.orientation ? 'CIO' : 'CTO'
}

export function opposite(orientation: Orientation): Orientation {
  return orientation === 'inward' ? 'outward' : 'inward'
}

export function otherHome(home: Home): Home {
  return home === 'CIO' ? 'CTO' : 'CIO'
}

/** The top of the chart: the CEO, or else the only position that reports to nobody. */
export function topOf(organisation: Organisation): Position | undefined {
  const positions = positionsInOrder(organisation)
  const roots = positions.filter(({ managerId }) => managerId === null || !hasRow(organisation.positions, managerId))
  return positions.find(({ role }) => role === 'CEO') ?? (roots.length === 1 ? roots[0] : undefined)
}
