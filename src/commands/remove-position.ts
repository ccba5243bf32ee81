import { withoutPlaces } from '../model/arrangement'
import { withoutPlansFor } from '../model/plan'
import type { Position, Scenario } from '../model/organisation'
import { branchOf, reportsOf } from '../model/reporting'
import { rowOf } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { withAssignments } from './scenario-parts'
import { positionTitle } from './texts'

export interface RemovePosition extends InScenario {
  readonly positionId: string
  /** What becomes of the positions below: they take the removed one's place under its manager, or they go too. */
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
      const isBranch = below === 'remove-branch'
      const gone = new Set(isBranch ? branchOf(scenario.positions, positionId).map(({ id }) => id) : [positionId])
      return without({ ...scenario, positions: isBranch ? scenario.positions : replacedByReports(scenario.positions, position) }, gone)
    }),
})

function replacedByReports(positions: readonly Position[], { id, managerId }: Position): readonly Position[] {
  const reports = reportsOf(positions, id).map((report) => ({ ...report, managerId }))
  return positions.flatMap((position) => position.id === id ? reports : position.managerId === id ? [] : [position])
}

function without(scenario: Scenario, gone: ReadonlySet<string>): Scenario {
  const isKept = (id: string) => !gone.has(id)
  const kept: Scenario = {
    ...scenario,
    arrangement: withoutPlaces(scenario.arrangement, (id) => gone.has(id)),
    plan: withoutPlansFor(scenario.plan, (id) => gone.has(id)),
    positions: scenario.positions.filter(({ id }) => isKept(id)),
    collaborations: scenario.collaborations.filter(({ between }) => between.every(isKept)),
  }
  return withAssignments(kept, scenario.assignments.filter(({ positionId }) => isKept(positionId)))
}
