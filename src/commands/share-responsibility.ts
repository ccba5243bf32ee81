import { ownersOf } from '../model/assignments'
import { isKnownResponsibility } from '../model/responsibilities'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { responsibilityName } from './texts'

export interface ShareResponsibility extends InScenario {
  readonly responsibilityId: string
  readonly isShared: boolean
}

/** Says whether several accountable holders are meant to be several. */
export const shareResponsibility = defineCommand<ShareResponsibility>()({
  type: 'share-responsibility',
  label: (document, { responsibilityId, isShared }) =>
    `${isShared ? 'Share' : 'Stop sharing'} ${responsibilityName(document, responsibilityId)}${isShared ? ' on purpose' : ''}`,
  apply: (document, { scenarioId, responsibilityId, isShared }) =>
    inScenario(document, scenarioId, (scenario) => {
      const { shared, assignments } = scenario
      if (shared.includes(responsibilityId) === isShared) return scenario
      if (!isShared) return { ...scenario, shared: shared.filter((id) => id !== responsibilityId) }
      if (!isKnownResponsibility(document.work, responsibilityId)) return refuse('That responsibility no longer exists.')
      if (ownersOf(assignments, responsibilityId).length < 2) {
        return refuse(`${responsibilityName(document, responsibilityId)} has fewer than two owners: give it a second one first.`)
      }
      return { ...scenario, shared: [...shared, responsibilityId] }
    }),
})
