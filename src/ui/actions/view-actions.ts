import { flyTo, sessionStore, showView, views, type View } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import type { Action } from './action'

const viewNames: Readonly<Record<View, string>> = { canvas: 'Show the canvas', outline: 'Show the outline', matrix: 'Show the matrix' }

/** Bare digits, because browsers take Alt and Ctrl with a digit for their tabs. */
const choosing: readonly Action[] = views.map((view, at) => ({
  id: `show-${view}`, name: viewNames[view], group: 'View', shortcuts: [`${at + 1}`], scope: 'views',
  isChosen: () => sessionStore.getState().view === view, run: () => show(view),
}))

export const viewActions: readonly Action[] = [
  ...choosing,
  { id: 'show-all', name: 'Show the whole chart', group: 'View', icon: 'fit', shortcuts: ['Shift+1'], scope: 'views', isEnabled: isCanvas, run: () => flyTo('all') },
]

function isCanvas(): boolean {
  return sessionStore.getState().view === 'canvas'
}

/** Whoever was in the view before is in the new one, on the same position. */
function show(view: View): void {
  const { chartFocusId } = sessionStore.getState()
  const wasInside = document.activeElement?.closest('.view-area') !== null
  showView(view)
  if (wasInside && chartFocusId !== null) focusCard(chartFocusId)
}
