import { currentOrganisation } from '../../store/derived'
import { hasRow } from '../../model/rows'
import { select, sessionStore } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import type { Action } from './action'
import { addReport, addTopPosition, edit, removeOrAsk } from './edits'
import { hasOneTarget, hasTargets, targetHolding, targetPositionIds, withTarget } from './targets'

export const positionActions: readonly Action[] = [
  {
    id: 'add-report', name: 'Add a report', group: 'Position', icon: 'plus', shortcuts: ['Insert'], scope: 'views',
    isEnabled: hasOneTarget, run: withTarget(addReport),
  },
  { id: 'add-top', name: 'Add a position at the top', group: 'Position', shortcuts: [], scope: 'page', run: addTopPosition },
  { id: 'rename', name: 'Rename', group: 'Position', shortcuts: ['F2'], scope: 'views', isEnabled: hasOneTarget, run: withTarget(rename) },
  {
    id: 'remove', name: 'Remove', group: 'Position', icon: 'trash', shortcuts: ['Delete'], scope: 'views',
    isEnabled: () => targetHolding() !== null || hasTargets(), run: remove,
  },
]

function rename(id: string): void {
  if (!hasRow(currentOrganisation().positions, id)) return
  select({ kind: 'position', id })
  sessionStore.setState({ namingId: id })
}

/** On a chip it takes the responsibility off; on a card it removes the position. */
function remove(): void {
  const chip = targetHolding()
  if (!chip) return removeOrAsk(...targetPositionIds())
  const { scenarioId } = currentOrganisation()
  if (edit({ type: 'unassign-responsibility', scenarioId, ...chip })) focusCard(chip.positionId)
}
