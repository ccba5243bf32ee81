import { openDialog } from '../../store/session-store'
import { chosenTheme, chooseTheme, themeChoices, type ThemeChoice } from '../kit/theme'
import type { Action } from './action'

const themeNames: Readonly<Record<ThemeChoice, string>> = { system: 'Like the system', light: 'Light', dark: 'Dark' }

export const themeActions: readonly Action[] = themeChoices.map((choice) => ({
  id: `theme-${choice}`, name: themeNames[choice], group: 'Colours', shortcuts: [], scope: 'page',
  isChosen: () => chosenTheme() === choice, run: () => chooseTheme(choice),
}))

export const helpActions: readonly Action[] = [
  { id: 'guide', name: 'Rules and sources…', group: 'Help', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'guide', at: { kind: 'index' } }) },
  { id: 'help', name: 'Keyboard shortcuts…', group: 'Help', shortcuts: ['?'], scope: 'views', run: () => openDialog({ kind: 'help' }) },
  { id: 'diagnostics', name: 'Diagnostics…', group: 'Help', alsoCalled: 'version storage problem error report support clear everything delete data', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'diagnostics' }) },
  { id: 'about', name: 'About Hatrack', group: 'Help', shortcuts: [], scope: 'page', run: () => openDialog({ kind: 'about' }) },
]
