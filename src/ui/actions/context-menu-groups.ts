import { rowOf } from '../../model/rows'
import { responsibilitiesOf } from '../../model/responsibilities'
import { directions } from '../../model/organisation'
import { currentOrganisation } from '../../store/derived'
import { isPositionSelected, select, selectedPositionIds, sessionStore } from '../../store/session-store'
import { counted } from '../../rules/texts'
import type { MenuGroup } from '../kit/menu'
import { menuOf } from './menu-of'
import { holdingAt, pointAt, positionAt, type Holding } from './targets'

export interface ContextMenu {
  readonly label: string
  readonly groups: readonly MenuGroup[]
  /** The card that it is about. */
  readonly positionId: string | null
}

/** What can be done with what lies under the pointer, or has the focus: a chip, a card, a selection of several, the empty chart. */
export function contextMenuAt(element: Element, farId: string | null): ContextMenu {
  const { positions } = currentOrganisation()
  const holding = holdingAt(element)
  if (holding) return holdingMenu(holding)
  const positionId = positionAt(element) ?? farId
  if (positionId === null) return emptyMenu()
  if (!isPositionSelected(sessionStore.getState(), positionId)) select({ kind: 'position', id: positionId })
  const count = selectedPositionIds(sessionStore.getState()).length
  return {
    label: count > 1 ? counted(count, 'position', 'positions') : rowOf(positions, positionId)?.title ?? 'Position', positionId,
    groups: filled([
      menuOf('Position', ['add-report', 'rename', 'assign', 'link', 'vacate', 'simulate-departures']),
      menuOf('Order', ['move-to', 'move-up', 'move-down', 'move-to-top', 'tidy-selected']),
      menuOf('Clipboard', ['cut', 'copy', 'paste', 'duplicate']),
      menuOf('View', ['collapse', 'expand', 'zoom-to-selection']),
      menuOf('Remove', ['remove']),
    ]),
  }
}

function holdingMenu(holding: Holding): ContextMenu {
  const label = responsibilitiesOf(currentOrganisation()).get(holding.responsibilityId)?.name ?? 'Responsibility'
  const pointing = <Answer>(act: () => Answer): Answer => {
    pointAt(holding)
    try {
      return act()
    } finally {
      pointAt(null)
    }
  }
  const { items, ...group } = pointing(() => menuOf('Responsibility', ['show-responsibility', 'unassign']))
  return { label, positionId: null, groups: [{ ...group, items: items.map((item) => ({ ...item, onSelect: () => pointing(item.onSelect) })) }] }
}

/** What is pasted from here goes to the top, so nothing stays selected. */
function emptyMenu(): ContextMenu {
  select(null)
  return {
    label: 'Chart', positionId: null,
    groups: filled([
      menuOf('Chart', ['add-top', 'paste', 'select-all']),
      menuOf('View', ['show-all', 'collapse-all', 'expand-all', 'tidy']),
      menuOf('Direction', directions.map((direction) => `direction-${direction}`)),
    ]),
  }
}

function filled(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  return groups.filter(({ items }) => items.length > 0)
}
