import type { Scenario } from '../model/organisation'
import { branchOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { withAssignments } from './scenario-parts'
import { positionTitle } from './texts'

export interface RemovePosition extends InScenario {
  readonly positionId: string
  /** What becomes of the positions below: they come to report to the removed one's manager, or they go too. */
  readonly below: 'move-up' | 'remove-branch'
}

export const removePosition = defineCommand<RemovePosition>()({
  type: 'remove-position',
  label(document, { scenarioId, positionId, below }) {
    const title = positionTitle(document, scenarioId, positionId)
    return below === 'move-up' ? `Remove ${title}` : `Remove ${title} and everything below`
  },
  apply: (document, { scenarioId, positionId, below }) =>
    inScenario(document, scenarioId, (scenario) => {
      const position = rowOf(scenario.positions, positionId)
      if (!position) return refuse('That position is no longer on the chart.')
      const gone = new Set(below === 'move-up' ? [positionId] : branchOf(scenario.positions, positionId).map(({ id }) => id))
      return without(scenario, gone, position.managerId)
    }),
})

function without(scenario: Scenario, gone: ReadonlySet<string>, newManagerId: string | null): Scenario {
  const isKept = (id: string) => !gone.has(id)
  const kept: Scenario = {
    ...scenario,
    positions: scenario.positions
      .filter(({ id }) => isKept(id))
      .map((position) => position.managerId !== null && gone.has(position.managerId) ? { ...position, managerId: newManagerId } : position),
    collaborations: scenario.collaborations.filter(({ between }) => between.every(isKept)),
  }
  return withAssignments(kept, scenario.assignments.filter(({ positionId }) => isKept(positionId)))
}
