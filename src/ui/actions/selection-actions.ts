import { currentOrganisation } from '../../store/derived'
import { announce, select, selectPositions, sessionStore } from '../../store/session-store'
import type { Action } from './action'

export const selectionActions: readonly Action[] = [
  {
    id: 'select-all', name: 'Select all', group: 'Selection', shortcuts: ['Mod+a'], scope: 'views',
    isEnabled: () => currentOrganisation().positions.length > 0, run: selectAll,
  },
  {
    id: 'deselect', name: 'Deselect', group: 'Selection', shortcuts: ['Escape'], scope: 'views',
    isEnabled: () => sessionStore.getState().selection !== null, run: () => select(null),
  },
]

function selectAll(): void {
  const ids = currentOrganisation().positions.map(({ id }) => id)
  selectPositions(ids)
  announce(ids.length === 1 ? '1 position selected.' : `${ids.length} positions selected.`)
}
