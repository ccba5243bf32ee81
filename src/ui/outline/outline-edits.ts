import { isRefusal } from '../../commands'
import { maxNameLength } from '../../model/limits'
import { assignmentOf } from '../../model/assignments'
import type { Role } from '../../model/organisation'
import { newPosition } from '../../model/position'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { currentOrganisation } from '../../store/derived'
import { newId } from '../../store/new-id'
import { announce, selectedPositionIds, sessionStore, setCollapsed } from '../../store/session-store'
import { edit, removeOrAsk } from '../actions/edits'
import { roleFor } from '../actions/name-position'
import { indent, managerOf, movedWith, outdent, shift, siblingAfter } from './outline-moves'
import { focusRow, startEditing } from './outline-store'

/** A new position with its name ready to be typed over: the last report of this one, or at the top. */
export function addBelow(managerId: string | null): void {
  add(managerId, null)
}

/** A new position right after this one, on its level. */
export function addAfter(positionId: string): void {
  const { positions } = currentOrganisation()
  add(managerOf(positions, positionId), siblingAfter(positions, positionId))
}

function add(managerId: string | null, beforeId: string | null): void {
  const { scenarioId } = currentOrganisation()
  const id = newId('position')
  const position = newPosition(id, 'New position', managerId === null ? 'other' : 'manager', managerId)
  if (!edit({ type: 'add-position', scenarioId, position, beforeId }, { mergeKey: newKey(id) })) return
  if (managerId !== null) setCollapsed([managerId], false)
  sessionStore.setState({ selection: { kind: 'position', id } })
  startEditing(id, 'title', true)
}

/** Adding a position and naming it is one step. */
function newKey(id: string): string {
  return `new ${id}`
}

/** Keeps a title that was typed in place; false: refused. */
export function rename(positionId: string, title: string, role: Role, isNew: boolean): boolean {
  const { scenarioId } = currentOrganisation()
  const ofStep = isNew && title.trim() !== '' && title.length <= maxNameLength ? { label: `Add ${title.trim()}`, mergeKey: newKey(positionId) } : {}
  return edit({ type: 'edit-position', scenarioId, positionId, patch: { title, ...roleFor(title, role) } }, ofStep)
}

export function seat(positionId: string, holder: string): boolean {
  const { scenarioId } = currentOrganisation()
  return edit({ type: 'edit-position', scenarioId, positionId, patch: { holder } })
}

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
