import { isRefusal } from '../../commands'
import { assignmentOf } from '../../model/assignments'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { currentOrganisation } from '../../store/derived'
import { announce, selectedPositionIds, sessionStore, setCollapsed } from '../../store/session-store'
import { edit, removeOrAsk } from '../actions/edits'
import { indent, movedWith, outdent, shift } from '../actions/level-moves'
import { focusRow } from './outline-store'

const moves = {
  indent, outdent,
  'move-up': (...[chart, ids]: Parameters<typeof indent>) => shift(chart, ids, 'up'),
  'move-down': (...[chart, ids]: Parameters<typeof indent>) => shift(chart, ids, 'down'),
} as const

/** Moves a position, and whoever is selected with it beside it. */
export function move(positionId: string, how: keyof typeof moves): void {
  const organisation = currentOrganisation()
  const ids = movedWith(organisation.positions, positionId, selectedPositionIds(sessionStore.getState()))
  const outcome = moves[how](organisation, ids)
  if (isRefusal(outcome)) return announce(outcome.refused, 'problem')
  if (!edit(outcome.commands, { label: outcome.label })) return
  if (outcome.managerId !== null) setCollapsed([outcome.managerId], false)
  focusRow(positionId)
}

/** Removes the position, or all that are selected with it. */
export function removePositions(positionId: string): void {
  const selected = selectedPositionIds(sessionStore.getState())
  removeOrAsk(...(selected.includes(positionId) ? selected : [positionId]))
}

/** Takes a responsibility off, the focus going on to what stands next on that position. */
export function takeOff(positionId: string, responsibilityId: string, nextId: string | null): void {
  const { scenarioId } = currentOrganisation()
  if (edit([{ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId }], { loadOf: positionId })) focusRow(positionId, nextId)
}

/** From accountable to delegated and back. */
export function changePart(positionId: string, responsibilityId: string): void {
  const { scenarioId, assignments } = currentOrganisation()
  const kind = assignmentOf(assignments, responsibilityId, positionId)?.kind === 'accountable' ? 'delegated' : 'accountable'
  if (edit([{ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind }], { loadOf: positionId, label: partLabel(positionId, responsibilityId, kind) })) {
    focusRow(positionId, responsibilityId)
  }
}

function partLabel(positionId: string, responsibilityId: string, kind: 'accountable' | 'delegated'): string {
  const organisation = currentOrganisation()
  const name = responsibilitiesOf(organisation).get(responsibilityId)?.shortName ?? ''
  const title = rowOf(organisation.positions, positionId)?.title ?? ''
  return kind === 'accountable' ? `Make ${title} accountable for ${name}` : `Make ${name} delegated to ${title}`
}
