/** What the page fetches after its first paint: everything that has to do with actions by name. */
export { scenarioMenu } from '../top-bar/scenario-choices'
export { documentMenu } from '../top-bar/document-menu-groups'
export { contextMenuAt } from './context-menu-groups'
export { hearClipboard } from './clipboard-events'
export { hearArrivals } from '../files/arrivals'
export { handleShortcut, hearKeysInFields } from './shortcuts'
