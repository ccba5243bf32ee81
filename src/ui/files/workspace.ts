import { describeRepairs } from '../../formats/json/describe-repairs'
import { newDocument } from '../../model/new-document'
import type { HatrackDocument } from '../../model/organisation'
import { hasRow } from '../../model/rows'
import { requestHold, type Hold } from '../../persistence/document-lock'
import type { LoadedDocument } from '../../persistence/document-storage'
import { failureOf, UnreadableRecordError } from '../../persistence/storage-failure'
import { openDocument } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, openDialog, resetSession } from '../../store/session-store'
import { putBack } from '../drag/carry'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { isKept, keepSaving, stopSaving, type Chart, type Part } from './keep-saving'
import { keptHere, storage } from './kept-here'
import type { OpenedFile } from './opened-file'
import { rememberForThisTab } from './this-tab'

/** One that is not stored yet. */
export function newChart(document: HatrackDocument, opened?: OpenedFile): OpenChart {
  const mark = opened && { savedToFileAt: new Date(opened.file.lastModified).toISOString(), file: { name: opened.file.name, isCurrent: !opened.isRepaired } }
  const id = newId('document')
  return { id, document, saved: null, savedToFileAt: null, ...mark, part: partWith(requestHold(id), false, null) }
}

/** A chart, and whether this tab writes it. */
export interface OpenChart extends Chart {
  readonly part: Part
}

/** As long as a page that is being reloaded may need to let go of what its successor asks for. */
const reloadMs = 300

/** Null: it cannot be read, which a dialog tells; it stays as it is. */
export async function chartOf(loaded: LoadedDocument): Promise<OpenChart | null> {
  const { id } = loaded.record
  const hold = requestHold(id)
  const isFollower = !await Promise.race([hold.isHeld, new Promise<false>((resolve) => setTimeout(resolve, reloadMs, false))])
  const { record, reading } = isFollower ? loaded : await takenOver(loaded).catch((error: unknown) => {
    hold.release()
    throw error
  })
  if (!reading.ok) {
    hold.release()
    await import('./unreadable').then(({ tellUnreadable }) => tellUnreadable(record, reading.problem), () => announce(failureOf(new UnreadableRecordError()).message, 'problem'))
    return null
  }
  const { document, repairs } = reading
  if (repairs.length > 0) openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: describeRepairs(repairs) })
  const { savedToFileAt, savedAt, file } = record
  return { id, document, saved: repairs.length > 0 ? null : document, savedToFileAt, file, part: partWith(hold, isFollower, savedAt) }
}

/** As it is stored by the time that this tab writes it: the one that had it may have saved after it was loaded here. */
async function takenOver(loaded: LoadedDocument): Promise<LoadedDocument> {
  const { id, savedAt } = loaded.record
  const stored = await storage.takeOver(id)
  return stored && stored.savedAt !== savedAt ? await storage.load(id) ?? loaded : loaded
}

function partWith(hold: Hold, isFollower: boolean, savedAt: string | null): Part {
  const leaving = new AbortController()
  leaving.signal.addEventListener('abort', () => hold.release())
  return { hold, isFollower, savedAt, leaving }
}

/** What the chart on the screen is to other tabs. */
let present: Part | null = null

/** The wanted one, if there still is one of that id; else the baseline. */
export function scenarioToShow({ scenarios, baselineId }: HatrackDocument, wantedId: string | null | undefined): string {
  return typeof wantedId === 'string' && hasRow(scenarios, wantedId) ? wantedId : baselineId
}

/** With this scenario on the screen, or with the baseline. */
export function show(chart: OpenChart, wantedScenarioId?: string | null): void {
  const { id, document, part } = chart
  const scenarioId = scenarioToShow(document, wantedScenarioId)
  const before = present
  present = part
  // Begins its last write before the store has the other document in it.
  void stopSaving().then(() => before?.leaving.abort())
  rememberForThisTab({ documentId: id, scenarioId })
  // What is in hand is of the document that goes.
  putBack()
  openDocument(id, document, part.isFollower)
  resetSession(scenarioId)
  keepSaving(chart, keptHere, part.isFollower)
  // Where that cannot be fetched, the storage still refuses whoever was overtaken.
  void import('../tabs/among-tabs').then(({ showAmongTabs }) => showAmongTabs(chart), () => undefined)
}

export interface Opening {
  /** What is said to be open. */
  readonly title: string
  /** The document's own file, to be saved back to. What was made from a file of another kind has none: it must never be written over. */
  readonly file?: OpenedFile
  /** The scenario to be shown; absent, or not there: the baseline. */
  readonly shownId?: string | undefined
}

/** Opens a document beside those that are there already. False: what is on the screen could not be kept, so it stayed. */
export async function openAsNew(document: HatrackDocument, { title, file, shownId }: Opening): Promise<boolean> {
  if (!await canLetGo()) return false
  const chart = newChart(document, file)
  show(chart, shownId)
  announce(`Opened ${title}`)
  goOnAtTheChart()
  // Where that cannot be fetched, saving asks for a file as if there were none.
  if (file?.handle) await import('../../persistence/linked-files').then(({ linkFile }) => linkFile(chart.id, file.handle!, file.file), () => undefined)
  return true
}

/** Whoever dropped a file has the focus nowhere. */
function goOnAtTheChart(): void {
  if (hasNobodyTheFocus()) document.getElementById('chart')?.focus({ preventScroll: true })
}

export async function openEmptyChart(): Promise<boolean> {
  return openAsNew(newDocument(), { title: 'an empty chart' })
}

/** Whether what is on the screen is kept, so that something else may take its place. */
export async function canLetGo(): Promise<boolean> {
  if (!await isKept()) {
    openDialog({
      kind: 'problem', title: 'The chart on the screen could not be kept',
      detail: 'Opening another one would lose what you did since it was last saved, so nothing was opened.',
      remedy: 'Save it to a file first, then open the other one. Deleting charts under \u201cRecent\u201d makes room too.',
    })
    return false
  }
  return true
}
