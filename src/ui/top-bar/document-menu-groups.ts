import { menuOf } from '../actions/menu-of'
import type { MenuGroup } from '../kit/menu'
import { themeChoices } from '../kit/theme'
import { scenarioChoices } from './scenario-choices'

/** Everything that concerns the chart as a whole. */
export function documentMenu(): readonly MenuGroup[] {
  return [
    menuOf('Charts', ['new-from-template', 'new-empty', 'open', 'save']),
    menuOf('Company', ['company', 'assumptions']),
    menuOf('View', ['present', 'hide-names']),
    ...(areTabsHidden() ? [scenarioChoices(), menuOf('New scenario', ['add-scenario'])] : []),
    menuOf('Colours', themeChoices.map((choice) => `theme-${choice}`)),
    menuOf('Help', ['guide', 'help', 'about']),
  ]
}

/** On a telephone there is no room for tabs. The same width as in top-bar.css. */
function areTabsHidden(): boolean {
  return matchMedia('(max-width: 599px)').matches
}
