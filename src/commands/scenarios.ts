import { hasRow, patched, rowOf, withoutRow } from '../model/rows'
import { scenarioOf } from '../model/organisation-of'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { keptName } from './texts'

export interface DuplicateScenario extends InScenario {
  readonly newId: string
  readonly name: string
}

export const duplicateScenario = defineCommand<DuplicateScenario>()({
  type: 'duplicate-scenario',
  label: (_document, { name }) => `Add the scenario ${name.trim()}`,
  apply(document, { scenarioId, newId, name }) {
    const original = scenarioOf(document, scenarioId)
    if (!original) return refuse('That scenario no longer exists.')
    if (hasRow(document.scenarios, newId)) return refuse('There is a scenario with that id already.')
    const kept = keptName('scenario', name)
    return typeof kept === 'string' ? { ...document, scenarios: [...document.scenarios, { ...original, id: newId, name: kept }] } : kept
  },
})

export interface RenameScenario extends InScenario {
  readonly name: string
}

export const renameScenario = defineCommand<RenameScenario>()({
  type: 'rename-scenario',
  label: (_document, { name }) => `Rename the scenario to ${name.trim()}`,
  apply: (document, { scenarioId, name }) =>
    inScenario(document, scenarioId, (scenario) => {
      const kept = keptName('scenario', name)
      return typeof kept === 'string' ? patched(scenario, { name: kept }) : kept
    }),
})

export const removeScenario = defineCommand<InScenario>()({
  type: 'remove-scenario',
  label: (document, { scenarioId }) => `Remove the scenario ${rowOf(document.scenarios, scenarioId)?.name ?? ''}`,
  apply(document, { scenarioId }) {
    if (!hasRow(document.scenarios, scenarioId)) return refuse('That scenario no longer exists.')
    if (document.scenarios.length === 1) return refuse('This is the only scenario; a document needs one.')
    const scenarios = withoutRow(document.scenarios, scenarioId)
    return { ...document, scenarios, baselineId: document.baselineId === scenarioId ? scenarios[0]!.id : document.baselineId }
  },
})

export const setBaseline = defineCommand<InScenario>()({
  type: 'set-baseline',
  label: (document, { scenarioId }) => `Compare with ${rowOf(document.scenarios, scenarioId)?.name ?? ''}`,
  apply(document, { scenarioId }) {
    if (!hasRow(document.scenarios, scenarioId)) return refuse('That scenario no longer exists.')
    return document.baselineId === scenarioId ? document : { ...document, baselineId: scenarioId }
  },
})

