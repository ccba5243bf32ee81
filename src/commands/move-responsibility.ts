import { assignmentOf, ownersOf } from '../model/assignments'
import { isKnownResponsibility } from '../model/responsibilities'
import { hasRow } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { withAssignments } from './scenario-parts'
import { positionTitle, responsibilityName } from './texts'

export interface MoveResponsibility extends InScenario {
  readonly responsibilityId: string
  /** Whose part moves; null: whoever is accountable now, if anybody (a drop from the palette). */
  readonly fromId: string | null
  readonly toId: string
}

/**
 * Hands a part over: the one who had it has it no longer. A delegated part stays delegated; from the palette
 * accountability moves. Delegates stay, but whoever becomes accountable stops being a delegate.
 */
export const moveResponsibility = defineCommand<MoveResponsibility>()({
  type: 'move-responsibility',
  label: (document, { scenarioId, responsibilityId, toId }) =>
    `Move ${responsibilityName(document, responsibilityId)} to ${positionTitle(document, scenarioId, toId)}`,
  apply: (document, { scenarioId, responsibilityId, fromId, toId }) =>
    inScenario(document, scenarioId, (scenario) => {
      const { assignments } = scenario
      if (!hasRow(scenario.positions, toId) || (fromId !== null && !hasRow(scenario.positions, fromId))) return refuse('That position is no longer on the chart.')
      if (!isKnownResponsibility(document.work, responsibilityId)) return refuse('That responsibility no longer exists.')
      if (fromId === toId) return scenario
      const given = fromId === null ? null : assignmentOf(assignments, responsibilityId, fromId)
      if (given === undefined) return refuse(`${positionTitle(document, scenarioId, fromId ?? '')} no longer has ${responsibilityName(document, responsibilityId)}.`)
      const kind = given?.kind ?? 'accountable'
      const givers = new Set(fromId === null ? ownersOf(assignments, responsibilityId) : [fromId])
      const present = assignmentOf(assignments, responsibilityId, toId)
      if (present?.kind === kind && fromId === null && givers.size === 1) return scenario
      const taken = present?.kind === 'accountable' ? present : { ...present, responsibilityId, positionId: toId, kind }
      return withAssignments(scenario, [
        ...assignments.filter((assignment) =>
          assignment.responsibilityId !== responsibilityId || (assignment.positionId !== toId && !givers.has(assignment.positionId))),
        taken,
      ])
    }),
})
