import type { MenuGroup, MenuItem } from '../kit/menu'
import type { Action } from './action'
import { actionOf, isEnabled } from './actions'
import { shortcutText } from './keys'

/** A group of a menu with these actions: what cannot be done now is left out. */
export function menuOf(label: string, ids: readonly string[]): MenuGroup {
  return { label, items: ids.map(actionOf).filter(isEnabled).map(itemOf) }
}

function itemOf({ id, name, shortcuts: [shortcut], isChosen, isOn, run }: Action): MenuItem {
  return {
    id, label: name, onSelect: run,
    ...(shortcut === undefined ? {} : { shortcut: shortcutText(shortcut) }),
    ...(isChosen ? { isChosen: isChosen() } : {}),
    ...(isOn ? { isOn: isOn() } : {}),
  }
}
