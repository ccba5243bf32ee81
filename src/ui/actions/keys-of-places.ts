import { shortcutText } from './keys'

/** Keys that no single action owns, because what has the focus hears them. */
export interface KeyRow {
  readonly name: string
  /** In the keyboard's own words. */
  readonly keys: readonly string[]
}

/** What each place tells of its own keys; a view adds the rows that it exports. */
export const keysOfPlaces: readonly { readonly name: string, readonly rows: readonly KeyRow[] }[] = [
  // The outline's own list tells them in full; so does the line at the foot of the matrix.
  { name: 'On the canvas', rows: [
    { name: 'Move between cards', keys: ['Arrow keys'] },
    { name: 'Choose several', keys: [shortcutText('Shift') + ' + arrow keys', 'Drag with ' + shortcutText('Shift')] },
    { name: 'Pick up and put down', keys: ['Space'] },
    { name: 'While a position is held: before or after that one', keys: ['B', 'A'] },
    { name: 'Show the details', keys: ['Enter'] },
    { name: 'What can be done here', keys: [shortcutText('Shift+F10'), 'Menu key'] },
  ] },
  { name: 'On a scenario’s tab', rows: [
    { name: 'Rename the scenario', keys: ['F2'] },
    { name: 'Remove the scenario', keys: ['Delete'] },
  ] },
]
