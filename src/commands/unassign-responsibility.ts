import { assignmentOf } from '../model/assignments'
import { defineCommand, inScenario, type InScenario } from './define-command'
import { withAssignments } from './scenario-parts'
import { positionTitle, responsibilityName } from './texts'

export interface UnassignResponsibility extends InScenario {
  readonly responsibilityId: string
  readonly positionId: string
}

export const unassignResponsibility = defineCommand<UnassignResponsibility>()({
  type: 'unassign-responsibility',
  label: (document, { scenarioId, responsibilityId, positionId }) =>
    `Take ${responsibilityName(document, responsibilityId)} from ${positionTitle(document, scenarioId, positionId)}`,
  apply: (document, { scenarioId, responsibilityId, positionId }) =>
    inScenario(document, scenarioId, (scenario) => {
      const present = assignmentOf(scenario.assignments, responsibilityId, positionId)
      return present ? withAssignments(scenario, scenario.assignments.filter((assignment) => assignment !== present)) : scenario
    }),
})
