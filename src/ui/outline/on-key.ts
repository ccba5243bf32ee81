import { rowOf } from '../../model/rows'
import { responsibilitiesOf } from '../../model/responsibilities'
import { currentOrganisation } from '../../store/derived'
import { announce, selectPositions, sessionStore, setCollapsed, toggleSelected } from '../../store/session-store'
import { addBeside, addReport } from '../actions/edits'
import { pickUpByKeyboard, type Neighbour } from '../drag/keyboard-carry'
import { changePart, move, removePositions, takeOff } from './outline-edits'
import { intentOf, typedCharacter, type Intent } from './outline-keys'
import { positionKey, type OutlineRow, type OutlineRows, type WorkRow } from './outline-rows'
import { focusRow, outlineStore, startEditing, startPicking } from './outline-store'
import { nextPositionAt, positionsBetween, rowNamed, stepFrom, unfoldSiblings, walkIn, walkOut, type Step, type Walk } from './outline-walk'

/** Does what a key asks of the row that has the focus. False: the key means nothing here. */
export function onOutlineKey(event: KeyboardEvent, outline: OutlineRows, at: number): boolean {
  if (outline.rows[at] === undefined) return false
  const intent = intentOf(event)
  const character = typedCharacter(event)
  // Whoever is in the middle of a name is not asking for anything.
  if (character !== null && (intent === null || isTyping(event.timeStamp))) return goToNamed(outline, at, character, event.timeStamp)
  if (intent === null) return false
  // Held down, keys walk and move; an outline must not melt away under the Delete key.
  if (!event.repeat || isRepeated(intent)) carryOut(intent, outline, at)
  return true
}

function isRepeated(intent: Intent): boolean {
  return !['change', 'add-report', 'add-sibling', 'remove', 'pick-up', 'assign', 'delegate', 'toggle', 'indent', 'outdent'].includes(intent)
}

function carryOut(intent: Intent, outline: OutlineRows, at: number): void {
  const { rows } = outline
  const row = rows[at]!
  switch (intent) {
    case 'next': case 'previous': case 'first': case 'last': case 'page-down': case 'page-up': return go(rows, stepFrom(rows, at, intent))
    case 'pass-next': case 'pass-previous': return focusAt(rows, stepFrom(rows, at, intent === 'pass-next' ? 'next' : 'previous'))
    case 'extend-next': case 'extend-previous': case 'extend-first': case 'extend-last': return extend(outline, at, intent.slice('extend-'.length) as Step)
    case 'in': return walk(rows, walkIn(rows, at))
    case 'out': return walk(rows, walkOut(rows, at))
    case 'unfold-siblings': return walk(rows, unfoldSiblings(rows, at))
    case 'select-all': return selectAll(row.positionId)
    case 'toggle': return row.kind === 'position' ? toggleSelected(row.positionId) : selectWork(row)
    case 'pick-up': return pickUpByKeyboard(
      row.kind === 'position' ? { kind: 'positions', positionIds: [row.positionId] } : { kind: 'responsibility', responsibilityIds: [row.responsibilityId], fromId: row.positionId },
      neighbourIn(outline),
    )
    case 'add-report': return addReport(row.positionId)
    case 'assign': return startPicking({ kind: 'assign', positionId: row.positionId })
    case 'change': case 'add-sibling': case 'remove': case 'delegate': case 'indent': case 'outdent': case 'move-up': case 'move-down':
      return row.kind === 'position' ? editPosition(intent, row.positionId) : editWork(intent, row, rows, at)
  }
}

type Edit = 'change' | 'add-sibling' | 'remove' | 'delegate' | 'indent' | 'outdent' | 'move-up' | 'move-down'

function editPosition(intent: Edit, positionId: string): void {
  switch (intent) {
    case 'change': return startEditing(positionId)
    case 'add-sibling': return addBeside(positionId)
    case 'remove': return removePositions(positionId)
    case 'delegate': return announce('Go to a responsibility first: D delegates it.')
    case 'indent': case 'outdent': case 'move-up': case 'move-down': return move(positionId, intent)
  }
}

function editWork(intent: Edit, row: WorkRow, rows: readonly OutlineRow[], at: number): void {
  const { positionId, responsibilityId } = row
  switch (intent) {
    case 'change': return changePart(positionId, responsibilityId)
    case 'add-sibling': return startPicking({ kind: 'assign', positionId })
    case 'delegate': return startPicking({ kind: 'delegate', positionId, responsibilityId })
    case 'remove': return takeOff(positionId, responsibilityId, workBeside(rows, at))
    case 'indent': case 'outdent': case 'move-up': case 'move-down':
      return announce('Space picks a responsibility up; arrows choose the position it goes to.')
  }
}

/** The responsibility that comes next on the same position, or else before; null: it was the only one. */
export function workBeside(rows: readonly OutlineRow[], at: number): string | null {
  const beside = [rows[at + 1], rows[at - 1]].find((row) => row?.kind === 'work' && row.parentAt === rows[at]?.parentAt)
  return beside?.kind === 'work' ? beside.responsibilityId : null
}

function focusAt(rows: readonly OutlineRow[], at: number): void {
  const row = rows[at]
  if (row) focusRow(row.positionId, row.kind === 'work' ? row.responsibilityId : null)
}

/** The selection goes with the focus; the panel beside stays what it is, so that a finding can be read on the way. */
function go(rows: readonly OutlineRow[], at: number): void {
  const row = rows[at]
  if (!row) return
  sessionStore.setState({ selection: row.kind === 'position' ? { kind: 'position', id: row.positionId } : { kind: 'responsibility', id: row.responsibilityId } })
  outlineStore.setState({ anchorId: row.positionId })
  focusAt(rows, at)
}

function selectWork({ responsibilityId }: WorkRow): void {
  sessionStore.setState({ selection: { kind: 'responsibility', id: responsibilityId } })
}

function walk(rows: readonly OutlineRow[], walked: Walk | null): void {
  if (walked?.kind === 'go') go(rows, walked.to)
  else if (walked?.kind === 'fold') setCollapsed(walked.ids, walked.isCollapsed)
}

function extend({ rows, at: places }: OutlineRows, at: number, step: Step): void {
  const to = step === 'next' || step === 'previous' ? nextPositionAt(rows, at, step === 'next' ? 1 : -1) : stepFrom(rows, at, step)
  if (to === null) return
  extendTo(rows, places.get(positionKey(outlineStore.getState().anchorId ?? '')) ?? at, to)
}

/** Selects all positions from the anchor to this row, which gets the focus. */
export function extendTo(rows: readonly OutlineRow[], anchor: number, to: number): void {
  const ids = positionsBetween(rows, anchor, to)
  selectQuietly(ids)
  outlineStore.setState({ anchorId: rows[anchor]?.positionId ?? null })
  focusAt(rows, to)
  announce(`${ids.length} selected.`)
}

function selectAll(focusedId: string): void {
  const ids = currentOrganisation().positions.map(({ id }) => id)
  selectQuietly([...ids.filter((id) => id !== focusedId), focusedId])
  announce(`${ids.length} selected.`)
}

/** Without taking the panel beside to the inspector. */
function selectQuietly(ids: readonly string[]): void {
  const { panel } = sessionStore.getState()
  selectPositions(ids)
  sessionStore.setState({ panel })
}

/** While something is carried: the positions above and below, the manager, the first report. */
function neighbourIn({ rows, at: places }: OutlineRows): Neighbour {
  return (fromId, direction) => {
    const at = places.get(positionKey(fromId))
    if (at === undefined) return null
    const row = rows[at]!
    const to = direction === 'up' ? nextPositionAt(rows, at, -1)
      : direction === 'down' ? nextPositionAt(rows, at, 1)
      : direction === 'left' ? (row.parentAt < 0 ? null : row.parentAt)
      : row.kind === 'position' && row.isExpanded ? nextPositionAt(rows, at, 1) : null
    return to === null ? null : rows[to]!.positionId
  }
}

/** A pause longer than this, in ms, begins another name. */
const pause = 700
let typed = { text: '', time: -Infinity }

function isTyping(now: number): boolean {
  return typed.text !== '' && now - typed.time < pause
}

function goToNamed({ rows }: OutlineRows, at: number, character: string, now: number): boolean {
  typed = { text: isTyping(now) ? typed.text + character : character, time: now }
  const to = rowNamed(rows, at, typed.text, nameOf)
  if (to !== null) go(rows, to)
  return true
}

function nameOf(row: OutlineRow): string {
  const organisation = currentOrganisation()
  return row.kind === 'position' ? rowOf(organisation.positions, row.positionId)?.title ?? '' : responsibilitiesOf(organisation).get(row.responsibilityId)?.shortName ?? ''
}
