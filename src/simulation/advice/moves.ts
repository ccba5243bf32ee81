import type { Command } from '../../commands'
import { assignmentOf, assignmentsOfResponsibility } from '../../model/assignments'
import type { Assignment, Organisation } from '../../model/organisation'
import { burdenOf, changesOf, type Burden, type Change } from './burden'
import { isSameHolding } from './problem'

/** One responsibility that shall be held otherwise. */
export interface Move {
  readonly responsibilityId: string
  readonly from: readonly Assignment[]
  readonly to: readonly Assignment[]
  readonly commands: readonly Command[]
  /** What would be otherwise if only this one were left out of the whole: above 0 is worse. */
  readonly without: readonly Change[]
  /** What this one changes when it is taken alone: below 0 is better. */
  readonly alone: readonly Change[]
}

/** Who holds what, responsibility by responsibility: only those that shall change. */
export type Allocation = ReadonlyMap<string, readonly Assignment[]>

/** The edits that bring one responsibility from its present holders to these. */
function commandsFor({ scenarioId, assignments }: Organisation, responsibilityId: string, to: readonly Assignment[]): readonly Command[] {
  const given = to
    .filter(({ positionId, kind }) => assignmentOf(assignments, responsibilityId, positionId)?.kind !== kind)
    .map(({ positionId, kind }): Command => ({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind }))
  const taken = assignmentsOfResponsibility(assignments, responsibilityId)
    .filter((present) => !to.some(({ positionId }) => positionId === present.positionId))
    .map(({ positionId }): Command => ({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId }))
  return [...given, ...taken]
}

/** The organisation with these responsibilities held otherwise. */
export function allocated(organisation: Organisation, allocation: Allocation): Organisation {
  const kept = organisation.assignments.filter(({ responsibilityId }) => !allocation.has(responsibilityId))
  return { ...organisation, assignments: [...kept, ...[...allocation.values()].flat()] }
}

/** The moves of an allocation, those whose absence would cost the most first. `costOf`: of what an absence changes. */
export function* movesOf(organisation: Organisation, allocation: Allocation, before: Burden, after: Burden, costOf: (changes: readonly Change[]) => number): Generator<number, readonly Move[], void> {
  const moves: Move[] = []
  for (const [responsibilityId, to] of allocation) {
    const from = assignmentsOfResponsibility(organisation.assignments, responsibilityId)
    if (isSameHolding(from, to)) continue
    const others = new Map([...allocation].filter(([id]) => id !== responsibilityId))
    moves.push({
      responsibilityId, from, to,
      commands: commandsFor(organisation, responsibilityId, to),
      without: changesOf(after, burdenOf(allocated(organisation, others))),
      alone: changesOf(before, burdenOf(allocated(organisation, new Map([[responsibilityId, to]])))),
    })
    yield moves.length / allocation.size
  }
  return moves.sort((a, b) => costOf(b.without) - costOf(a.without))
}
