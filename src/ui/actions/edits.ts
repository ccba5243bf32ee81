import type { Command } from '../../commands'
import { newPosition } from '../../model/position'
import { assignmentsOfPosition } from '../../model/assignments'
import type { HatrackDocument } from '../../model/organisation'
import { reportsByManager, reportsOf } from '../../model/reporting'
import { organisationOf, scenarioOf } from '../../model/organisation-of'
import { rowOf } from '../../model/rows'
import { isOutgrown } from '../../rules/waivers'
import { currentOrganisation, findingsOf } from '../../store/derived'
import { dispatch, documentStore, endBurst, redo, undo, type DispatchOptions, type HistoryEntry } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, flyTo, openDialog, select, sessionStore, setCollapsed } from '../../store/session-store'
import { focusCard } from '../canvas/walk'

/** Makes an edit and says what was done, or why it was refused. True: done. */
export function edit(commands: Command | readonly Command[], options: DispatchOptions = {}): boolean {
  const before = documentStore.getState().document
  const refusal = dispatch(commands, options)
  if (refusal) announce(refusal.refused, 'problem')
  else if (documentStore.getState().document !== before) announce(done(documentStore.getState().past.at(-1)))
  return refusal === null
}

/** The step by its name, and what it did to decisions: a waiver neither goes nor loses its force without a word. */
function done(step: HistoryEntry | undefined): string {
  if (!step) return 'Done'
  const asides = asidesOf(step)
  return asides.length === 0 ? step.label : `${step.label}. ${asides.join(' ')}`
}

function asidesOf(step: HistoryEntry): readonly string[] {
  const [gone, back] = [waiversLostIn(step), outgrownIn(step)]
  return [
    ...(gone > 0 ? [gone === 1 ? '1 waiver went with what it was about.' : `${gone} waivers went with what they were about.`] : []),
    ...(back > 0 ? [back === 1 ? '1 waived finding got worse and is back.' : `${back} waived findings got worse and are back.`] : []),
  ]
}

/** Waivers of the scenario on the screen that hold no more, because what they are about has become worse. */
function outgrownIn({ before, after }: HistoryEntry): number {
  const { scenarioId } = currentOrganisation()
  const outgrown = (document: HatrackDocument) => {
    const waivers = scenarioOf(document, scenarioId)?.waivers ?? []
    const organisation = waivers.length > 0 && organisationOf(document, scenarioId)
    if (!organisation) return []
    return findingsOf(organisation).flatMap((finding) => {
      const waiver = rowOf(waivers, finding.id)
      return waiver && isOutgrown(waiver, finding) ? [finding.id] : []
    })
  }
  const was = outgrown(before)
  return outgrown(after).filter((id) => !was.includes(id)).length
}

function waiversLostIn({ edited, after }: HistoryEntry): number {
  const count = ({ scenarios }: HatrackDocument) => scenarios.reduce((sum, { waivers }) => sum + waivers.length, 0)
  return count(edited) - count(after)
}

export function undoEdit(): void {
  const label = undo()
  announce(label === null ? 'Nothing to undo.' : `Undone: ${label}`)
}

export function redoEdit(): void {
  const label = redo()
  announce(label === null ? 'Nothing to redo.' : `Done again: ${label}`)
}

/** A new position reporting to this one, or at the top; selected, so that its name can be typed at once. */
export function addReport(managerId: string | null, beforeId: string | null = null): void {
  const { scenarioId } = currentOrganisation()
  const id = newId('position')
  const position = managerId === null ? newPosition(id, 'New position', 'other') : newPosition(id, 'New position', 'manager', managerId)
  if (managerId !== null) setCollapsed([managerId], false)
  if (!edit({ type: 'add-position', scenarioId, position, beforeId })) return
  select({ kind: 'position', id })
  flyTo([id])
  sessionStore.setState({ namingId: id, chartFocusId: id })
}

export function addTopPosition(): void {
  addReport(null)
}

/** A new position right after this one, with the same manager. */
export function addBeside(positionId: string): void {
  const { positions } = currentOrganisation()
  const position = rowOf(positions, positionId)
  if (!position) return
  const managerId = position.managerId !== null && rowOf(positions, position.managerId) ? position.managerId : null
  const siblings = reportsByManager(positions).get(managerId) ?? []
  addReport(managerId, siblings[siblings.indexOf(position) + 1]?.id ?? null)
}

/** Removes a leaf without responsibilities at once; else asks what shall become of what depends on it. */
export function removeOrAsk(positionId: string): void {
  const organisation = currentOrganisation()
  const { scenarioId, positions, assignments } = organisation
  const isBare = reportsOf(positions, positionId).length === 0 && assignmentsOfPosition(assignments, positionId).length === 0
  if (!isBare) return openDialog({ kind: 'remove-position', positionId })
  const managerId = rowOf(positions, positionId)?.managerId ?? null
  if (edit({ type: 'remove-position', scenarioId, positionId, below: 'move-up' })) settleAfterRemoval(managerId)
}

/** The focus goes to the manager, so that it is never lost. */
export function settleAfterRemoval(managerId: string | null): void {
  const next = managerId ?? currentOrganisation().positions[0]?.id ?? null
  select(next === null ? null : { kind: 'position', id: next })
  if (next !== null) focusCard(next)
}

/** Types a new headcount: a slider's drag and the digits of a number are one step. */
export function setHeadcount(headcount: number): void {
  const refusal = dispatch({ type: 'edit-company', patch: { headcount } }, { mergeKey: 'headcount' })
  if (refusal) announce(refusal.refused, 'problem')
}

/** Ends the drag or the typing. The number itself is to be seen; what went with it is not. */
export function endHeadcount(): void {
  const last = documentStore.getState().past.at(-1)
  if (last?.mergeKey === 'headcount' && asidesOf(last).length > 0) announce(done(last))
  endBurst()
}
