import type { Action } from './action'
import { clipboardActions } from './clipboard-actions'
import { companyActions, fileActions } from './file-actions'
import { helpActions, themeActions } from './help-actions'
import { historyActions } from './history-actions'
import { orderActions } from './order-actions'
import { positionActions } from './position-actions'
import { scenarioActions } from './scenario-actions'
import { findAction, searchAction } from './search-action'
import { selectionActions } from './selection-actions'
import { simulationActions } from './simulation-actions'
import { viewActions } from './view-actions'

/** Everything the user can do that has a name. */
export const actions: readonly Action[] = [
  ...historyActions, ...fileActions, ...companyActions, ...viewActions, ...selectionActions, ...positionActions, ...orderActions, ...clipboardActions,
  ...scenarioActions, ...simulationActions, searchAction, findAction, ...themeActions, ...helpActions,
]

const byId: ReadonlyMap<string, Action> = new Map(actions.map((action) => [action.id, action]))

/** For menus, which name what they hold. Throws where no action is called that: a mistake of the menu. */
export function actionOf(id: string): Action {
  const action = byId.get(id)
  if (!action) throw new Error(`There is no action ${id}.`)
  return action
}

export function isEnabled(action: Action): boolean {
  return action.isEnabled?.() ?? true
}
