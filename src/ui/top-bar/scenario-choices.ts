import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import type { MenuGroup } from '../kit/menu'
import { menuOf } from '../actions/menu-of'
import { showScenario } from './scenario-edits'

/** All scenarios as choices of a menu: for when their tabs have no room. */
function scenarioChoices(): MenuGroup {
  const shownId = currentOrganisation().scenarioId
  const { scenarios, baselineId } = documentStore.getState().document
  return {
    label: 'Scenarios',
    items: scenarios.map(({ id, name }) => ({
      id, label: scenarios.length > 1 && id === baselineId ? `${name} (baseline)` : name, isChosen: id === shownId, onSelect: () => showScenario(id),
    })),
  }
}

/** What can be done with the one on the screen. */
export function scenarioMenu(): readonly MenuGroup[] {
  return [
    scenarioChoices(),
    menuOf('Compare', ['compare', 'set-baseline']),
    menuOf('Edit the scenario', ['rename-scenario', 'add-scenario', 'add-from-baseline', 'remove-scenario']),
  ].filter(({ items }) => items.length > 0)
}
