import { openDialog } from '../../store/session-store'
import type { Action } from './action'

/** By itself, because the top bar shows it before the others are fetched. */
export const searchAction: Action = {
  id: 'search', name: 'Search', group: 'Find', icon: 'search', shortcuts: ['Mod+k'], scope: 'page', worksIn: ['fields'],
  run: () => openDialog({ kind: 'search' }),
}

/** In a view these keys mean the same: the browser's own search finds no card that is off the screen. */
export const findAction: Action = {
  id: 'find', name: 'Find on the chart', group: 'Find', icon: 'search', shortcuts: ['Mod+f', '/'], scope: 'views', run: searchAction.run,
}
