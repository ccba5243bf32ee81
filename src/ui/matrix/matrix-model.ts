import { type Area, areaNames } from '../../knowledge/responsibilities'
import type { Load } from '../../load/load'
import { assignmentsOfPosition, assignmentsOfResponsibility } from '../../model/assignments'
import type { Assignment, AssignmentKind, Organisation, Position, Work } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { reportsByManager, reportsOf } from '../../model/reporting'
import { responsibilitiesInScope, type Responsibility } from '../../model/responsibilities'
import { hasRow, memoised, memoisedRecent, rowOf } from '../../model/rows'

/** What stands below the header, from top to bottom: the areas, each with its responsibilities. */
export type MatrixRow =
  | { readonly kind: 'area', readonly id: string, readonly name: string, readonly count: number }
  | { readonly kind: 'responsibility', readonly id: string, readonly responsibility: Responsibility, readonly areaName: string }

const areas: readonly (Area | null)[] = ['operations', 'innovation', 'alignment', null]

/** What is in scope, by area as in the palette. Areas without any are left out. */
export function matrixRows(work: Work): readonly MatrixRow[] {
  return grouped(responsibilitiesInScope(work))
}

const grouped = memoised((inScope: readonly Responsibility[]): readonly MatrixRow[] => areas.flatMap((area): readonly MatrixRow[] => {
  const members = inScope.filter((responsibility) => responsibility.area === area)
  const areaName = area === null ? 'Not classified yet' : areaNames[area]
  if (members.length === 0) return []
  return [
    { kind: 'area', id: `area ${area ?? 'none'}`, name: areaName, count: members.length },
    ...members.map((responsibility) => ({ kind: 'responsibility', id: responsibility.id, responsibility, areaName }) as const),
  ]
}))

/** From the top down, each with its reports after it: who works together stands together. Who stands in a loop comes last. */
export const positionsInTreeOrder = memoisedRecent((positions: readonly Position[]): readonly Position[] => {
  const found = new Set<Position>()
  const waiting = [...reportsByManager(positions).get(null) ?? []].reverse()
  for (let position = waiting.pop(); position; position = waiting.pop()) {
    if (found.has(position)) continue
    found.add(position)
    waiting.push(...[...reportsOf(positions, position.id)].reverse())
  }
  return found.size === positions.length ? [...found] : [...found, ...positions.filter((position) => !found.has(position))]
})

export type ColumnChoice = 'everybody' | 'involved'

/** From so many positions on most columns are empty: those who hold or lead nothing are left out until they are asked for. */
const mostForEverybody = 40

export function usualChoice(count: number): ColumnChoice {
  return count > mostForEverybody ? 'involved' : 'everybody'
}

/** Holds a responsibility, leads somebody, or is an executive. */
export function isInvolved({ positions, assignments }: Pick<Organisation, 'positions' | 'assignments'>, { id, role }: Position): boolean {
  return (role !== 'manager' && role !== 'team') || assignmentsOfPosition(assignments, id).length > 0 || reportsOf(positions, id).length > 0
}

type Columns = readonly Position[]

/**
 * Makes the columns' memory for one choice. A column that has been shown stays: it must not vanish under the hand that
 * clears its last cell. The same list as before for as long as it holds the same positions.
 */
export function rememberColumns(choice: ColumnChoice): (organisation: Organisation, wanted: readonly string[]) => Columns {
  const shown = new Set<string>()
  let last: Columns = []
  return (organisation, wanted) => {
    const all = positionsInTreeOrder(organisation.positions)
    const next = choice === 'everybody' ? all : all.filter((position) => {
      const isShown = shown.has(position.id) || wanted.includes(position.id) || isInvolved(organisation, position)
      if (isShown) shown.add(position.id)
      return isShown
    })
    if (next.length !== last.length || next.some((position, at) => position !== last[at])) last = next
    return last
  }
}

/** What each position holds of one responsibility. */
export const partsOf = memoised((held: readonly Assignment[]): ReadonlyMap<string, AssignmentKind> =>
  new Map(held.map(({ positionId, kind }) => [positionId, kind])))

export interface RowTotal {
  readonly owners: number
  readonly delegates: number
  /** Several owners, and they are meant to be several. */
  readonly isShared: boolean
  /** Nobody is accountable, or nobody sits in the seats that are. */
  readonly gap: 'nobody' | 'vacant seat' | null
  /** Several are accountable, and nothing says that this is meant. */
  readonly isDisputed: boolean
}

export function rowTotalOf({ positions, assignments, shared }: Organisation, responsibilityId: string): RowTotal {
  const held = assignmentsOfResponsibility(assignments, responsibilityId).filter(({ positionId }) => hasRow(positions, positionId))
  const owners = held.filter(({ kind }) => kind === 'accountable')
  const isShared = owners.length > 1 && shared.includes(responsibilityId)
  return {
    owners: owners.length,
    delegates: held.length - owners.length,
    isShared,
    gap: owners.length === 0 ? 'nobody' : owners.every(({ positionId }) => isVacant(rowOf(positions, positionId)!)) ? 'vacant seat' : null,
    isDisputed: owners.length > 1 && !isShared,
  }
}

/** How many of the rows a position is accountable for, and how many it does for others. */
export function columnTotalOf(load: Load | undefined): { readonly accountable: number, readonly delegated: number } {
  const carried = load?.carried ?? []
  const accountable = carried.filter(({ kind }) => kind === 'accountable').length
  return { accountable, delegated: carried.length - accountable }
}
