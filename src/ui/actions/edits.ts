import type { Command, Refusal } from '../../commands'
import { withoutNames } from '../../model/nameless'
import { newPosition } from '../../model/position'
import { assignmentsOfPosition } from '../../model/assignments'
import type { Organisation } from '../../model/organisation'
import { managersOf, reportsOf } from '../../model/reporting'
import { currentOrganisation, namedOrganisation } from '../../store/derived'
import { dispatch, documentStore, editedElsewhere, endBurst, redo, undo, type DispatchOptions } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, flyTo, openDialog, select, sessionStore, setCollapsed, tryOut } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import { managerOf, siblingAfter } from './level-moves'
import { asidesOf, done } from './said'
import { settleAfterStep } from './settle-after-step'

export interface EditOptions extends DispatchOptions {
  /** The position whose load is told before and after, where the edit is about one. */
  readonly loadOf?: string
  /** What else is to be said of it. */
  readonly aside?: string
}

/** Makes an edit and says what was done and what came of it, or why it was refused. True: done. */
export function edit(commands: Command | readonly Command[], { loadOf, aside, ...options }: EditOptions = {}): boolean {
  const before = documentStore.getState().document
  const refusal = dispatch(commands, named(options))
  if (refusal) announce(refused(refusal), 'problem')
  else if (documentStore.getState().document !== before) announce(done(documentStore.getState().past.at(-1), loadOf, aside))
  else if (loadOf !== undefined || aside !== undefined) announce(aside || 'It is so already.')
  return refusal === null
}

/** What is tried out may have put on the chart what the document does not have. */
function refused(refusal: Refusal): string {
  const { refused } = refusal
  const { whatIf } = sessionStore.getState()
  return whatIf && refusal !== editedElsewhere ? `${refused} The chart shows what is only tried out (${whatIf.words}): end that to edit it as it is.` : refused
}

/** Steps are named after seats: the history outlasts the moment in which names may be seen. */
function named(options: DispatchOptions): DispatchOptions {
  if (options.label === undefined) return options
  const { positions } = namedOrganisation(documentStore.getState(), sessionStore.getState().scenarioId)
  return { ...options, label: withoutNames(options.label, positions) }
}

export function undoEdit(): void {
  const before = currentOrganisation()
  const label = undo()
  if (label !== null && typeof label !== 'string') return announce(label.refused, 'problem')
  if (label !== null) settleAfterStep(before)
  announce(label === null ? 'Nothing to undo.' : `Undone: ${label}`)
}

export function redoEdit(): void {
  const before = currentOrganisation()
  const label = redo()
  if (label !== null && typeof label !== 'string') return announce(label.refused, 'problem')
  if (label !== null) settleAfterStep(before)
  announce(label === null ? 'Nothing to redo.' : `Done again: ${label}`)
}

/** A new position reporting to this one, or at the top; selected, so that its name can be typed at once. */
export function addReport(managerId: string | null, beforeId: string | null = null): void {
  const { scenarioId } = currentOrganisation()
  const id = newId('position')
  const position = managerId === null ? newPosition(id, 'New position', 'other') : newPosition(id, 'New position', 'manager', managerId)
  if (managerId !== null) setCollapsed([managerId], false)
  if (!edit({ type: 'add-position', scenarioId, position, beforeId }, { mergeKey: additionKey(id) })) return
  select({ kind: 'position', id })
  flyTo([id])
  sessionStore.setState({ namingId: id, chartFocusId: id })
}

/** Adding a position and naming it is one step. */
export function additionKey(positionId: string): string {
  return `add ${positionId}`
}

export function addTopPosition(): void {
  addReport(null)
}

/** A new position right after this one, with the same manager. */
export function addBeside(positionId: string): void {
  const { positions } = currentOrganisation()
  addReport(managerOf(positions, positionId), siblingAfter(positions, positionId))
}

/** Removes a leaf without responsibilities at once; else, and for several, asks what shall become of what depends on them. */
export function removeOrAsk(...positionIds: readonly string[]): void {
  const organisation = currentOrganisation()
  const { scenarioId, positions, assignments } = organisation
  const [positionId] = positionIds
  if (positionId === undefined) return
  const isBare = reportsOf(positions, positionId).length === 0 && assignmentsOfPosition(assignments, positionId).length === 0
  if (!isBare || positionIds.length > 1) return openDialog({ kind: 'remove-position', positionIds })
  const heirId = heirOf(organisation, positionIds)
  if (edit({ type: 'remove-position', scenarioId, positionId, below: 'move-up' })) settleAfterRemoval(heirId)
}

/** The nearest manager above the first of these who stays. */
export function heirOf({ positions }: Organisation, goneIds: readonly string[]): string | null {
  const [first] = goneIds
  return first === undefined ? null : managersOf(positions, first).find(({ id }) => !goneIds.includes(id))?.id ?? null
}

/** The focus goes to the manager, so that it is never lost. */
export function settleAfterRemoval(managerId: string | null): void {
  const next = managerId ?? currentOrganisation().positions[0]?.id ?? null
  select(next === null ? null : { kind: 'position', id: next })
  if (next !== null) focusCard(next)
}

/** Types a new headcount: a slider's drag and the digits of a number are one step. */
export function setHeadcount(headcount: number): void {
  endShownHeadcount()
  const refusal = dispatch({ type: 'edit-company', patch: { headcount } }, { mergeKey: 'headcount' })
  if (refusal) announce(refusal.refused, 'problem')
}

/** Whoever sets the headcount wants to see that one, not another that is tried out. */
export function endShownHeadcount(): void {
  if (sessionStore.getState().whatIf?.headcount !== undefined) tryOut(null)
}

/** Ends the drag or the typing. The number itself is to be seen; what went with it is not. */
export function endHeadcount(): void {
  const last = documentStore.getState().past.at(-1)
  if (last?.mergeKey === 'headcount' && asidesOf(last).length > 0) announce(done(last))
  endBurst()
}
