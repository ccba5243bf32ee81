import { documentStore } from '../../store/document-store'
import { currentOrganisation } from '../../store/derived'
import { startComparing } from '../compare/comparing'
import { addScenarioToName, areTabsHidden, removeScenario, setBaseline, showNextScenario, startNamingScenario } from '../top-bar/scenario-edits'
import type { Action } from './action'

export const scenarioActions: readonly Action[] = [
  { id: 'add-scenario', name: 'Duplicate as a new scenario', group: 'Scenario', shortcuts: [], scope: 'page', run: () => addScenarioToName() },
  {
    id: 'add-from-baseline', name: 'New scenario from the baseline', group: 'Scenario', shortcuts: [], scope: 'page',
    isEnabled: () => !isBaseline(), run: () => addScenarioToName(documentStore.getState().document.baselineId),
  },
  {
    id: 'rename-scenario', name: 'Rename scenario', group: 'Scenario', shortcuts: [], scope: 'page',
    isEnabled: () => !areTabsHidden(), run: startNamingScenario,
  },
  { id: 'remove-scenario', name: 'Remove scenario', group: 'Scenario', shortcuts: [], scope: 'page', isEnabled: areSeveral, run: () => removeScenario(shownId()) },
  {
    id: 'set-baseline', name: 'Make this scenario the baseline', group: 'Scenario', shortcuts: [], scope: 'page',
    isEnabled: () => !isBaseline(), run: () => setBaseline(shownId()),
  },
  { id: 'compare', name: 'Compare scenarios', group: 'Scenario', shortcuts: [], scope: 'page', run: startComparing },
  {
    id: 'next-scenario', name: 'Next scenario', group: 'Scenario', shortcuts: ['Alt+PageDown'], scope: 'page', isRepeated: true,
    isEnabled: areSeveral, run: () => showNextScenario(1),
  },
  {
    id: 'previous-scenario', name: 'Previous scenario', group: 'Scenario', shortcuts: ['Alt+PageUp'], scope: 'page', isRepeated: true,
    isEnabled: areSeveral, run: () => showNextScenario(-1),
  },
]

function shownId(): string {
  return currentOrganisation().scenarioId
}

function isBaseline(): boolean {
  return shownId() === documentStore.getState().document.baselineId
}

function areSeveral(): boolean {
  return documentStore.getState().document.scenarios.length > 1
}
