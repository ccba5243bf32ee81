import { isKnownResponsibility } from '../model/responsibilities'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { responsibilityName } from './texts'

export interface PinResponsibility extends InScenario {
  readonly responsibilityId: string
  readonly isPinned: boolean
}

/** Says whether its holders are settled: what is pinned, advice leaves as it is. */
export const pinResponsibility = defineCommand<PinResponsibility>()({
  type: 'pin-responsibility',
  label: (document, { responsibilityId, isPinned }) =>
    isPinned ? `Leave ${responsibilityName(document, responsibilityId)} as it is` : `Let advice move ${responsibilityName(document, responsibilityId)}`,
  apply: (document, { scenarioId, responsibilityId, isPinned }) =>
    inScenario(document, scenarioId, (scenario) => {
      const { pinned } = scenario
      if (pinned.includes(responsibilityId) === isPinned) return scenario
      if (!isPinned) return { ...scenario, pinned: pinned.filter((id) => id !== responsibilityId) }
      if (!isKnownResponsibility(document.work, responsibilityId)) return refuse('That responsibility no longer exists.')
      return { ...scenario, pinned: [...pinned, responsibilityId] }
    }),
})
