import type { Collaboration, Scenario } from '../model/organisation'
import { hasRow, withoutRow } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { positionTitle } from './texts'

export interface ConnectPositions extends InScenario {
  readonly collaboration: Collaboration
}

/** Draws a collaboration line; where there is one between the two already, nothing changes. */
export const connectPositions = defineCommand<ConnectPositions>()({
  type: 'connect-positions',
  label: (document, { scenarioId, collaboration: { between: [a, b] } }) =>
    `Link ${positionTitle(document, scenarioId, a)} and ${positionTitle(document, scenarioId, b)}`,
  apply: (document, { scenarioId, collaboration }) =>
    inScenario(document, scenarioId, (scenario) => {
      const [a, b] = collaboration.between
      if (!hasRow(scenario.positions, a) || !hasRow(scenario.positions, b)) return refuse('One of the two positions is no longer on the chart.')
      if (a === b) return refuse(`${positionTitle(document, scenarioId, a)} cannot be linked to itself.`)
      if (collaborationBetween(scenario, a, b)) return scenario
      if (hasRow(scenario.collaborations, collaboration.id)) return refuse('There is a link with that id already.')
      return { ...scenario, collaborations: [...scenario.collaborations, collaboration] }
    }),
})

export function collaborationBetween(scenario: Pick<Scenario, 'collaborations'>, a: string, b: string): Collaboration | undefined {
  return scenario.collaborations.find(({ between }) => between.includes(a) && between.includes(b))
}

export interface DisconnectPositions extends InScenario {
  readonly collaborationId: string
}

export const disconnectPositions = defineCommand<DisconnectPositions>()({
  type: 'disconnect-positions',
  label: () => 'Remove a collaboration line',
  apply: (document, { scenarioId, collaborationId }) =>
    inScenario(document, scenarioId, (scenario) => {
      const collaborations = withoutRow(scenario.collaborations, collaborationId)
      return collaborations === scenario.collaborations ? scenario : { ...scenario, collaborations }
    }),
})
