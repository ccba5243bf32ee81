import { managersOf, reportsByManager } from '../../model/reporting'
import { colouringNames, colourings } from '../../scene/colouring'
import { currentOrganisation } from '../../store/derived'
import { colourBy, flyTo, sessionStore, setCollapsed, setNamesHidden, showView, views, type View } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import { chartSpace } from '../drag/chart-space'
import { startPresenting } from '../present/presenting'
import type { Action } from './action'
import { targetPositionIds, withTargets } from './targets'

const viewNames: Readonly<Record<View, string>> = { canvas: 'Show the canvas', outline: 'Show the outline', matrix: 'Show the matrix' }

/** Bare digits, because browsers take Alt and Ctrl with a digit for their tabs. */
const choosing: readonly Action[] = views.map((view, at) => ({
  id: `show-${view}`, name: viewNames[view], group: 'View', shortcuts: [`${at + 1}`], scope: 'views',
  isChosen: () => sessionStore.getState().view === view, run: () => show(view),
}))

const zooming: readonly Action[] = [
  { id: 'zoom-in', name: 'Zoom in', group: 'View', icon: 'plus', shortcuts: ['+'], scope: 'views', isRepeated: true, isEnabled: isCanvas, run: () => chartSpace()?.zoomIn() },
  { id: 'zoom-out', name: 'Zoom out', group: 'View', icon: 'minus', shortcuts: ['-'], scope: 'views', isRepeated: true, isEnabled: isCanvas, run: () => chartSpace()?.zoomOut() },
  { id: 'zoom-100', name: 'Zoom to 100 %', group: 'View', shortcuts: ['Shift+0'], scope: 'views', isEnabled: isCanvas, run: () => chartSpace()?.zoomTo(1) },
  { id: 'show-all', name: 'Show the whole chart', group: 'View', icon: 'fit', shortcuts: ['Shift+1'], scope: 'views', isEnabled: isCanvas, run: () => flyTo('all') },
  {
    id: 'zoom-to-selection', name: 'Zoom to the selection', group: 'View', shortcuts: ['Shift+2'], scope: 'views',
    isEnabled: () => isCanvas() && targetPositionIds().length > 0, run: withTargets((ids) => flyTo(ids, 1)),
  },
]

const folding: readonly Action[] = [
  { id: 'collapse', name: 'Fold the reports away', group: 'View', shortcuts: [], scope: 'views', isEnabled: () => foldable(false).length > 0, run: () => setCollapsed(foldable(false), true) },
  { id: 'expand', name: 'Show the reports', group: 'View', shortcuts: [], scope: 'views', isEnabled: () => foldable(true).length > 0, run: () => setCollapsed(foldable(true), false) },
  { id: 'collapse-all', name: 'Fold all reports away', group: 'View', shortcuts: [], scope: 'page', isEnabled: () => managerIds().length > 0, run: foldAll },
  { id: 'expand-all', name: 'Show all reports', group: 'View', shortcuts: [], scope: 'page', isEnabled: () => sessionStore.getState().collapsed.size > 0, run: () => setCollapsed([...sessionStore.getState().collapsed], false) },
]

const colouring: readonly Action[] = colourings.map((each) => ({
  id: `colour-${each}`, name: `Colour by ${colouringNames[each].toLowerCase()}`, group: 'View', shortcuts: [], scope: 'page',
  isChosen: () => sessionStore.getState().colouring === each, run: () => colourBy(each),
}))

const map: Action = {
  id: 'map', name: 'Map of a large chart', group: 'View', icon: 'map', shortcuts: [], scope: 'page', isEnabled: isCanvas,
  isOn: () => sessionStore.getState().isMapShown, run: () => sessionStore.setState(({ isMapShown }) => ({ isMapShown: !isMapShown })),
}

const hiding: Action = {
  id: 'hide-names', name: 'Hide names', group: 'View', shortcuts: [], scope: 'page',
  isOn: () => sessionStore.getState().areNamesHidden, run: () => setNamesHidden(!sessionStore.getState().areNamesHidden),
}

const presenting: Action = { id: 'present', name: 'Present', group: 'View', shortcuts: ['Shift+p'], scope: 'views', isEnabled: () => currentOrganisation().positions.length > 0, run: startPresenting }

export const viewActions: readonly Action[] = [...choosing, ...zooming, ...folding, ...colouring, map, hiding, presenting]

function isCanvas(): boolean {
  return sessionStore.getState().view === 'canvas'
}

/** Whoever stood on a card that is folded away stands on the one it is folded into. */
function foldAll(): void {
  const { positions } = currentOrganisation()
  const { chartFocusId, view } = sessionStore.getState()
  setCollapsed(managerIds(), true)
  const top = chartFocusId === null ? undefined : managersOf(positions, chartFocusId).at(-1)
  if (top && view === 'canvas') focusCard(top.id)
}

function managerIds(): readonly string[] {
  return [...reportsByManager(currentOrganisation().positions).keys()].filter((id) => id !== null)
}

/** Those of the meant who have reports, and have them folded away or not. */
function foldable(isCollapsed: boolean): readonly string[] {
  const reports = reportsByManager(currentOrganisation().positions)
  const { collapsed } = sessionStore.getState()
  return targetPositionIds().filter((id) => reports.has(id) && collapsed.has(id) === isCollapsed)
}

/** Whoever was in the view before is in the new one, on the same position. */
function show(view: View): void {
  const { chartFocusId } = sessionStore.getState()
  const wasInside = document.activeElement?.closest('.view-area') != null
  showView(view)
  if (wasInside && chartFocusId !== null) focusCard(chartFocusId)
}
