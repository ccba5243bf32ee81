import { clipInWords } from '../../formats/clip/clip-in-words'
import { clipOf, clippedIds, leavesReports } from '../../formats/clip/clip-of'
import { pasteOf } from '../../formats/clip/paste-of'
import { readDocument } from '../../formats/json/read-document'
import { writeDocument } from '../../formats/json/write-document'
import type { Command } from '../../commands'
import type { Organisation } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { counted } from '../../rules/texts'
import { currentOrganisation, namedOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, selectPositions, sessionStore } from '../../store/session-store'
import { focusCard } from '../canvas/walk'
import { removalChoices } from '../dialogs/removal'
import { edit, heirOf, settleAfterRemoval } from './edits'
import { targetPositionIds } from './targets'

/** What a clip is, and what of it is for people. */
export interface Clip {
  /** A small document, as a file has it. */
  readonly text: string
  readonly words: string
}

const positionsIn = (count: number) => counted(count, 'position', 'positions')

/** A copy is of the document, also while names are hidden on the screen. */
function withNames({ scenarioId }: Organisation): Organisation {
  return namedOrganisation(documentStore.getState(), scenarioId)
}

/** What is meant, as a clip; null: nothing. Says what is in it, and what is not. */
export function copyTargets(): Clip | null {
  const organisation = currentOrganisation()
  const ids = clippedIds(organisation, targetPositionIds(), sessionStore.getState().collapsed)
  if (ids.size === 0) return null
  // For whoever pastes it into a mail, names stay hidden while they are.
  const words = clipInWords(clipOf(organisation, ids))
  announce(`${positionsIn(ids.size)} copied${leavesReports(organisation, ids) ? '; their reports are not' : ''}.`)
  return { text: writeDocument(clipOf(withNames(organisation), ids)), words }
}

/** The same, and takes them off the chart in one step; their reports move up. */
export function cutTargets(): Clip | null {
  const organisation = currentOrganisation()
  const ids = [...clippedIds(organisation, targetPositionIds(), sessionStore.getState().collapsed)]
  const clip = copyTargets()
  const removal = removalChoices(organisation, ids).find(({ id }) => id === 'move-up')
  if (!clip || !removal) return null
  const heirId = heirOf(organisation, ids)
  const label = ids.length === 1 ? `Cut ${rowOf(organisation.positions, ids[0]!)?.title ?? 'a position'}` : `Cut ${positionsIn(ids.length)}`
  if (edit(removal.commands, { label })) settleAfterRemoval(heirId)
  return clip
}

/** Puts a clip under the position that is meant, or at the top: one step. What is no sound clip changes nothing and says why. */
export function pasteClip(text: string): void {
  const reading = readDocument(text)
  if (!reading.ok) {
    return announce('This cannot be pasted: it is damaged, or no part of a Hatrack chart. Copy positions on a chart and paste again.', 'problem')
  }
  const managerId = targetPositionIds()[0] ?? null
  const { scenarioId } = currentOrganisation()
  const paste = pasteOf(reading.document, { scenarioId, work: documentStore.getState().document.work, managerOf: () => managerId, newId })
  if (!paste) return announce('There are no positions in what was copied.', 'problem')
  if (edit(paste.command)) show([...paste.ids.values()])
}

/** The same positions again, each beside the one it is a copy of. */
export function duplicateTargets(): void {
  const organisation = currentOrganisation()
  const { positions, scenarioId } = organisation
  const ids = clippedIds(organisation, targetPositionIds(), sessionStore.getState().collapsed)
  const clip = clipOf(withNames(organisation), ids)
  const managerOf = (id: string) => rowOf(positions, id)?.managerId ?? null
  const paste = pasteOf(clip, { scenarioId, work: documentStore.getState().document.work, managerOf, newId })
  if (!paste) return
  const roots = clip.scenarios[0]!.positions.filter(({ managerId }) => managerId === null)
  const placed = roots.map(({ id }): Command => {
    const siblings = reportsByManager(positions).get(managerOf(id)) ?? []
    const nextId = siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]?.id ?? null
    return { type: 'move-position', scenarioId, positionId: paste.ids.get(id)!, managerId: managerOf(id), beforeId: nextId }
  })
  const label = `Duplicate ${roots.length === 1 && ids.size === 1 ? roots[0]!.title : positionsIn(ids.size)}`
  if (edit([paste.command, ...placed], { label })) show([...paste.ids.values()])
}

function show(ids: readonly string[]): void {
  // The first is the one that the inspector shows.
  selectPositions([...ids.slice(1), ids[0]!])
  focusCard(ids[0]!)
}
