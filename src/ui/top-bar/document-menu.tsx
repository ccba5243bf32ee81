import { withActions } from '../actions/fetch-actions'
import { Icon } from '../kit/icon'
import { MenuButton } from '../kit/menu-button'
import { useDocument } from '../kit/use-store'
import { HiddenNames } from './hidden-names'
import { Logo } from './logo'
import { SaveLine } from './save-line'

/** Whose chart it is, where it is safe, and everything that concerns it as a whole. */
export function DocumentMenu() {
  const name = useDocument(({ document }) => document.company.name)
  return (
    <div className="document-menu">
      <Logo />
      <div className="document-menu-words">
        <MenuButton label={`${name}: menu`} className="document-menu-button" describedBy="save-line" groups={() => withActions(({ documentMenu }) => documentMenu(), [])}>
          <b>{name}</b><Icon name="down" size={14} />
        </MenuButton>
        <SaveLine />
      </div>
      <HiddenNames />
    </div>
  )
}
