import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import type { MenuGroup } from '../kit/menu'
import { showScenario } from './scenario-edits'

/** All scenarios as choices of a menu: for when their tabs have no room. */
export function scenarioChoices(): MenuGroup {
  const shownId = currentOrganisation().scenarioId
  const { scenarios } = documentStore.getState().document
  return {
    label: 'Scenarios',
    items: scenarios.map(({ id, name }) => ({ id, label: name, isChosen: id === shownId, onSelect: () => showScenario(id) })),
  }
}
