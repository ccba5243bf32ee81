import type { Home, Orientation } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { assignmentsOfPosition } from '../model/assignments'
import type { Assignment, Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { scopeInOrder, type Responsibility } from '../model/responsibilities'
import { hasRow, memoisedRecent, rowOf } from '../model/rows'
import { byId, compareIds } from './order'

/** By id, so that what a rule says does not depend on the order in which siblings stand. */
export function positionsInOrder({ positions }: Organisation): readonly Position[] {
  return inOrder(positions)
}

const inOrder = memoisedRecent((positions: readonly Position[]): readonly Position[] =>
  positions.filter((position) => rowOf(positions, position.id) === position).sort(byId))

/** Accountable positions that are on the chart, each once, by id. */
export function ownersOnChart(organisation: Organisation, responsibilityId: string): readonly string[] {
  return owners(organisation).get(responsibilityId) ?? nobody
}

const nobody: readonly string[] = []

const owners = memoisedRecent(({ positions, assignments }: Organisation): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>()
  for (const { responsibilityId, positionId, kind } of assignments) {
    if (kind !== 'accountable' || !hasRow(positions, positionId)) continue
    const known = found.get(responsibilityId)
    if (known) known.add(positionId)
    else found.set(responsibilityId, new Set([positionId]))
  }
  return new Map([...found].map(([id, ids]) => [id, [...ids].sort(compareIds)]))
})

/** What the position is accountable for, in scope. */
export function ownedBy(organisation: Organisation, positionId: string): readonly Responsibility[] {
  return inScope(organisation, assignmentsOfPosition(organisation.assignments, positionId).filter(({ kind }) => kind === 'accountable'))
}

/** What the position owns or is delegated, in scope. */
export function workOf(organisation: Organisation, positionId: string): readonly Responsibility[] {
  return inScope(organisation, assignmentsOfPosition(organisation.assignments, positionId))
}

/** In the order of the scope. Costs grow with what the position holds, not with what there is to do. */
function inScope(organisation: Organisation, held: readonly Assignment[]): readonly Responsibility[] {
  const places = placesOf(scopeInOrder(organisation))
  return held.flatMap(({ responsibilityId }) => places.get(responsibilityId) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ responsibility }) => responsibility)
}

const placesOf = memoisedRecent((scope: readonly Responsibility[]) =>
  new Map(scope.map((responsibility, at) => [responsibility.id, { responsibility, at }])))

/** A chart of people, as it comes out of a personnel system: rules about work have nothing to look at yet. */
export const isNothingAssigned = memoisedRecent((organisation: Organisation): boolean => {
  const { positions, assignments } = organisation
  const places = placesOf(scopeInOrder(organisation))
  return !assignments.some(({ responsibilityId, positionId }) => places.has(responsibilityId) && hasRow(positions, positionId))
})

export const nothingAssigned = 'Nobody on the chart has been given any responsibility yet.'

export function unownedOf(organisation: Organisation): readonly Responsibility[] {
  return scopeInOrder(organisation).filter(({ id }) => ownersOnChart(organisation, id).length === 0)
}

/** Seats of exactly this role, vacant or not. */
export function seatsOf(organisation: Organisation, home: Home): readonly Position[] {
  return seats(positionsInOrder(organisation))[home]
}

const seats = memoisedRecent((positions: readonly Position[]): Readonly<Record<Home, readonly Position[]>> => ({
  CIO: positions.filter(({ role }) => role === 'CIO'),
  CTO: positions.filter(({ role }) => role === 'CTO'),
}))

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

/** Those of the two whose side has anything in scope. */
export function homesWithWork(organisation: Organisation): readonly Home[] {
  const sides = new Set(scopeInOrder(organisation).map(({ orientation }) => orientation))
  return (['CIO', 'CTO'] as const).filter((home) => sides.has(roles[home].orientation))
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
