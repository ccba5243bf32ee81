import type { Assignment, Organisation } from '../../../src/model/organisation'
import { assignmentsOfResponsibility } from '../../../src/model/assignments'
import { capacityOf, isVacant } from '../../../src/model/position'
import { scopeInOrder } from '../../../src/model/responsibilities'
import { amountsOf, burdenOf, costOf } from '../../../src/simulation/advice/burden'
import { allocated } from '../../../src/simulation/advice/moves'
import type { AdviceInput } from '../../../src/simulation/advice/advise'
import { tolerance } from '../../../src/simulation/advice/necessary'

export interface Best {
  readonly cost: number
  readonly moves: number
}

/**
 * The best by trying everything, each try judged on the organisation itself (loads and rules), never by the program. Who
 * may hold what is written here a second time, from the words of the page.
 */
export function bestOfAll({ organisation, participantIds, pinned, weights, isWithinCapacity }: AdviceInput): Best | null {
  const scope = scopeInOrder(organisation)
  const options = scope.map(({ id }) => waysOf(organisation, id, participantIds, pinned))
  /** The least cost for each number of moves. */
  const least = new Map<number, number>()
  const instead = new Map<string, readonly Assignment[]>()
  const visit = (at: number, moves: number): void => {
    if (at === scope.length) {
      const burden = burdenOf(allocated(organisation, new Map(instead)))
      if (isWithinCapacity && burden.overload.length > 0) return
      const cost = costOf(amountsOf(burden), weights)
      least.set(moves, Math.min(cost, least.get(moves) ?? Infinity))
      return
    }
    for (const way of options[at]!) {
      if (way === null) {
        visit(at + 1, moves)
        continue
      }
      instead.set(scope[at]!.id, way)
      visit(at + 1, moves + 1)
      instead.delete(scope[at]!.id)
    }
  }
  visit(0, 0)
  const cost = Math.min(...least.values())
  const asGood = [...least].filter(([, other]) => other <= cost + tolerance).map(([moves]) => moves)
  return least.size === 0 ? null : { cost, moves: Math.min(...asGood) }
}

/** null: as it is. */
function waysOf({ company, positions, assignments }: Organisation, responsibilityId: string, participantIds: readonly string[], pinned: readonly string[]): readonly (readonly Assignment[] | null)[] {
  const present = assignmentsOfResponsibility(assignments, responsibilityId)
  const isSettled = pinned.includes(responsibilityId) || present.some(({ positionId }) =>
    positions.some((position) => position.id === positionId && !isVacant(position) && !participantIds.includes(positionId)))
  if (isSettled) return [null]
  const takers = positions.filter((position) => participantIds.includes(position.id) && capacityOf(company, position) > 0)
  const ways = takers.filter(({ role }) => role !== 'team').flatMap((owner): (readonly Assignment[])[] => {
    const alone: Assignment = { responsibilityId, positionId: owner.id, kind: 'accountable' }
    const delegates = takers.filter(({ managerId, role }) => managerId === owner.id && (role === 'manager' || role === 'team'))
    return [[alone], ...delegates.map(({ id }): readonly Assignment[] => [alone, { responsibilityId, positionId: id, kind: 'delegated' }])]
  })
  const others = ways.filter((way) => !(way.length === present.length && way.every(({ positionId, kind }) =>
    present.some((one) => one.positionId === positionId && one.kind === kind))))
  const mayStay = present.some(({ kind }) => kind === 'accountable') || others.length === 0
  return mayStay ? [null, ...others] : others
}
