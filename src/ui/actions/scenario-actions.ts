import { addScenario } from '../top-bar/scenario-edits'
import type { Action } from './action'

export const scenarioActions: readonly Action[] = [
  { id: 'add-scenario', name: 'Duplicate as a new scenario', group: 'Scenario', shortcuts: [], scope: 'page', run: addScenario },
]
