import { currentOrganisation } from '../../store/derived'
import { select, selectPositions, sessionStore } from '../../store/session-store'
import type { Action } from './action'

export const selectionActions: readonly Action[] = [
  {
    id: 'select-all', name: 'Select all', group: 'Selection', shortcuts: ['Mod+a'], scope: 'views',
    isEnabled: () => currentOrganisation().positions.length > 0, run: () => selectPositions(currentOrganisation().positions.map(({ id }) => id)),
  },
  {
    id: 'deselect', name: 'Deselect', group: 'Selection', shortcuts: ['Escape'], scope: 'views',
    isEnabled: () => sessionStore.getState().selection !== null, run: () => select(null),
  },
]
