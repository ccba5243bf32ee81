import { ownersOf } from '../model/assignments'
import type { Assignment, Scenario } from '../model/organisation'

/** The scenario with these assignments. What has fewer than two owners left is no longer shared. */
export function withAssignments(scenario: Scenario, assignments: readonly Assignment[]): Scenario {
  const shared = scenario.shared.filter((id) => ownersOf(assignments, id).length >= 2)
  return { ...scenario, assignments, shared: shared.length === scenario.shared.length ? scenario.shared : shared }
}
