import { assignmentOf } from '../model/assignments'
import type { AssignmentKind } from '../model/organisation'
import { isKnownResponsibility } from '../model/responsibilities'
import { hasRow } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { withAssignments } from './scenario-parts'
import { positionTitle, responsibilityName } from './texts'

export interface AssignResponsibility extends InScenario {
  readonly responsibilityId: string
  readonly positionId: string
  readonly kind: AssignmentKind
}

/** Gives one position a part in one responsibility, or changes which part it has. Other holders keep theirs. */
export const assignResponsibility = defineCommand<AssignResponsibility>()({
  type: 'assign-responsibility',
  label(document, { scenarioId, responsibilityId, positionId, kind }) {
    const name = responsibilityName(document, responsibilityId)
    return `${kind === 'accountable' ? 'Assign' : 'Delegate'} ${name} to ${positionTitle(document, scenarioId, positionId)}`
  },
  apply: (document, { scenarioId, responsibilityId, positionId, kind }) =>
    inScenario(document, scenarioId, (scenario) => {
      if (!hasRow(scenario.positions, positionId)) return refuse('That position is no longer on the chart.')
      if (!isKnownResponsibility(document.work, responsibilityId)) return refuse('That responsibility no longer exists.')
      const present = assignmentOf(scenario.assignments, responsibilityId, positionId)
      if (present?.kind === kind) return scenario
      const assignment = { ...present, responsibilityId, positionId, kind }
      return withAssignments(scenario, present
        ? scenario.assignments.with(scenario.assignments.indexOf(present), assignment)
        : [...scenario.assignments, assignment])
    }),
})
