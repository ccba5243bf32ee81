import { openDialog, sessionStore, setNamesHidden } from '../../store/session-store'
import { shortcutText } from '../actions/shortcuts'
import { chooseFile } from '../files/choose-file'
import { saveToFile } from '../files/save-file'
import { openEmptyChart } from '../files/workspace'
import { startPresenting } from '../present/presenting'
import { Icon } from '../kit/icon'
import { chosenTheme, chooseTheme, themeChoices, type ThemeChoice } from '../kit/theme'
import { useDocument } from '../kit/use-store'
import { HiddenNames } from './hidden-names'
import { Logo } from './logo'
import { MenuButton, type MenuGroup } from './menu-button'
import { SaveLine } from './save-line'
import { scenarioChoices } from './scenario-choices'
import { addScenario } from './scenario-edits'

/** Whose chart it is, where it is safe, and everything that concerns it as a whole. */
export function DocumentMenu() {
  const name = useDocument(({ document }) => document.company.name)
  return (
    <div className="document-menu">
      <Logo />
      <div className="document-menu-words">
        <MenuButton label={`${name}: menu`} className="document-menu-button" groups={documentMenu}>
          <b>{name}</b><Icon name="down" size={14} />
        </MenuButton>
        <SaveLine />
      </div>
      <HiddenNames />
    </div>
  )
}

function documentMenu(): readonly MenuGroup[] {
  return [
    { label: 'Charts', items: [
      { label: 'New from a template\u2026', onSelect: () => openDialog({ kind: 'samples' }) },
      { label: 'New empty chart', onSelect: () => void openEmptyChart() },
      { label: 'Open a file\u2026', onSelect: chooseFile },
      { label: 'Save to a file', shortcut: shortcutText('Mod+s'), onSelect: () => saveToFile() },
    ] },
    { label: 'Company', items: [
      { label: 'Company profile\u2026', onSelect: () => openDialog({ kind: 'company' }) },
      { label: 'Assumptions\u2026', onSelect: () => openDialog({ kind: 'assumptions' }) },
    ] },
    { label: 'View', items: [
      { label: 'Present', onSelect: startPresenting },
      { label: 'Hide names', isOn: sessionStore.getState().areNamesHidden, onSelect: () => setNamesHidden(!sessionStore.getState().areNamesHidden) },
    ] },
    ...(areTabsHidden() ? [scenarioChoices(), newScenario] : []),
    { label: 'Colours', items: themeChoices.map((choice) => ({
      label: themeNames[choice], isChosen: chosenTheme() === choice, onSelect: () => chooseTheme(choice),
    })) },
    { label: 'Help', items: [
      { label: 'Rules and sources\u2026', onSelect: () => openDialog({ kind: 'guide', at: { kind: 'index' } }) },
      { label: 'About Hatrack', onSelect: () => openDialog({ kind: 'about' }) },
    ] },
  ]
}

const themeNames: Readonly<Record<ThemeChoice, string>> = { system: 'Like the system', light: 'Light', dark: 'Dark' }

/** On a telephone there is no room for tabs. The same width as in top-bar.css. */
function areTabsHidden(): boolean {
  return matchMedia('(max-width: 599px)').matches
}

const newScenario: MenuGroup = { label: 'New scenario', items: [{ label: 'Duplicate as a new scenario', onSelect: addScenario }] }
