import { menuOf } from '../actions/menu-of'
import type { MenuGroup } from '../kit/menu'
import { themeChoices } from '../kit/theme'
import { scenarioMenu } from './scenario-choices'
import { areTabsHidden } from './scenario-edits'

/** Everything that concerns the chart as a whole. */
export function documentMenu(): readonly MenuGroup[] {
  return [
    menuOf('Charts', ['new-from-template', 'new-empty', 'open', 'import-list', 'save', 'save-as', 'versions', 'share']),
    menuOf('Company', ['company', 'assumptions']),
    menuOf('View', ['present', 'hide-names']),
    ...(areTabsHidden() ? scenarioMenu() : []),
    menuOf('Colours', themeChoices.map((choice) => `theme-${choice}`)),
    menuOf('Help', ['guide', 'help', 'about']),
  ]
}
