import { hasRow, rowOf } from '../../model/rows'
import { currentOrganisation } from '../../store/derived'
import { openDialog, select, sessionStore } from '../../store/session-store'
import { counted } from '../../rules/texts'
import { newId } from '../../store/new-id'
import { focusCard } from '../canvas/walk'
import { pickUpByKeyboard } from '../drag/keyboard-carry'
import type { Action } from './action'
import { addReport, addTopPosition, edit, removeOrAsk } from './edits'
import { hasOneTarget, hasTargets, targetHolding, targetPositionIds, withTarget, withTargets, type Holding } from './targets'

export const positionActions: readonly Action[] = [
  {
    id: 'add-report', name: 'Add a report', group: 'Position', icon: 'plus', shortcuts: ['Insert'], scope: 'views',
    isEnabled: hasOneTarget, run: withTarget(addReport),
  },
  { id: 'add-top', name: 'Add a position at the top', group: 'Position', shortcuts: [], scope: 'page', run: addTopPosition },
  { id: 'rename', name: 'Rename', group: 'Position', shortcuts: ['F2'], scope: 'views', isEnabled: hasOneTarget, run: withTarget(rename) },
  {
    id: 'assign', name: 'Assign a responsibility…', group: 'Position', shortcuts: [], scope: 'views',
    isEnabled: hasOneTarget, run: withTarget((positionId) => openDialog({ kind: 'assign', positionId })),
  },
  { id: 'vacate', name: 'Vacate the seat', group: 'Position', shortcuts: [], scope: 'views', isEnabled: () => held().length > 0, run: vacate },
  {
    id: 'remove', name: 'Remove', group: 'Position', icon: 'trash', shortcuts: ['Delete'], scope: 'views',
    isEnabled: () => hasHolding() || hasTargets(), run: remove,
  },
  { id: 'show-responsibility', name: 'Show the responsibility', group: 'Position', shortcuts: [], scope: 'views', isEnabled: hasHolding, run: withHolding(({ responsibilityId }) => select({ kind: 'responsibility', id: responsibilityId })) },
  { id: 'unassign', name: 'Take the responsibility off', group: 'Position', icon: 'trash', shortcuts: [], scope: 'views', isEnabled: hasHolding, run: withHolding(unassign) },
  {
    id: 'link', name: 'Draw a collaboration line…', group: 'Position', icon: 'link', shortcuts: ['l'], scope: 'views', isEnabled: hasOneTarget,
    run: withTarget((fromId) => pickUpByKeyboard({ kind: 'line', line: 'works-with', fromId, lineId: newId('collaboration') })),
  },
  {
    id: 'move-to', name: 'Move to…', group: 'Order', shortcuts: ['m'], scope: 'views',
    isEnabled: hasTargets, run: withTargets((positionIds) => openDialog({ kind: 'move-to', positionIds })),
  },
]

function rename(id: string): void {
  if (!hasRow(currentOrganisation().positions, id)) return
  select({ kind: 'position', id })
  sessionStore.setState({ namingId: id })
}

/** Those of the meant in whose seats somebody sits. */
function held(): readonly string[] {
  const { positions } = currentOrganisation()
  return targetPositionIds().filter((id) => rowOf(positions, id)?.holder != null)
}

function vacate(): void {
  const { scenarioId } = currentOrganisation()
  const ids = held()
  edit(ids.map((positionId) => ({ type: 'edit-position', scenarioId, positionId, patch: { holder: null } })),
    ids.length > 1 ? { label: `Vacate ${counted(ids.length, 'seat', 'seats')}` } : {})
}

/** On a chip it takes the responsibility off; on a card it removes the position. */
function remove(): void {
  const holding = targetHolding()
  if (holding) unassign(holding)
  else removeOrAsk(...targetPositionIds())
}

function unassign(holding: Holding): void {
  const { scenarioId } = currentOrganisation()
  if (edit({ type: 'unassign-responsibility', scenarioId, ...holding })) focusCard(holding.positionId)
}

function hasHolding(): boolean {
  return targetHolding() !== null
}

function withHolding(run: (holding: Holding) => void): () => void {
  return () => {
    const holding = targetHolding()
    if (holding) run(holding)
  }
}
