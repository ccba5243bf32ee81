import { assignmentsOfResponsibility } from '../../../model/assignments'
import type { Assignment, Organisation } from '../../../model/organisation'
import type { Move } from '../../../simulation/advice/moves'
import { isSameHolding } from '../../../simulation/advice/problem'

/**
 * Which moves have been taken; null: something else has changed since the advice was worked out, so that it no longer
 * holds. Told from the chart itself, so that undo and redo need no care.
 */
export function takenMoves(base: Organisation, present: Organisation, moves: readonly Move[]): ReadonlySet<string> | null {
  if (base === present) return new Set()
  const isOtherwiseSame = base.company === present.company && base.positions === present.positions
    && base.own === present.own && base.adjustments === present.adjustments
  if (!isOtherwiseSame) return null
  const goals = new Map(moves.map(({ responsibilityId, to }) => [responsibilityId, to]))
  const taken = new Set<string>()
  for (const id of responsibilitiesIn(base.assignments, present.assignments)) {
    const is = assignmentsOfResponsibility(present.assignments, id)
    if (isSameHolding(is, assignmentsOfResponsibility(base.assignments, id))) continue
    const goal = goals.get(id)
    if (!goal || !isSameHolding(is, goal)) return null
    taken.add(id)
  }
  return taken
}

function responsibilitiesIn(...tables: readonly (readonly Assignment[])[]): ReadonlySet<string> {
  return new Set(tables.flatMap((table) => table.map(({ responsibilityId }) => responsibilityId)))
}
