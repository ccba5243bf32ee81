import { describeRepairs } from '../../formats/json/describe-repairs'
import { newDocument } from '../../model/new-document'
import type { HatrackDocument } from '../../model/organisation'
import { hasRow } from '../../model/rows'
import type { AutosaveStorage } from '../../persistence/autosave'
import { requestHold, type Hold } from '../../persistence/document-lock'
import { openStorage, type DocumentStorage, type LoadedDocument, type Terms } from '../../persistence/document-storage'
import { failureOf, StorageEndedError, UnreadableRecordError } from '../../persistence/storage-failure'
import { documentStore, openDocument } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, openDialog, resetSession, sessionStore } from '../../store/session-store'
import { putBack } from '../drag/carry'
import { hasNobodyTheFocus } from '../kit/has-nobody-the-focus'
import { flushSaving, isKept, keepSaving, stopSaving, storeAgain, tellUnsaved, type Chart, type Part } from './keep-saving'
import { listenForLeaving } from './leaving'
import { memoryStorage } from './memory-storage'
import type { OpenedFile } from './opened-file'
import { saveStatusStore } from './save-status'
import { rememberForThisTab, thisTab } from './this-tab'

/** Where this tab keeps charts. */
export let storage: DocumentStorage = memoryStorage()

/** Whichever storage there is then: one that was lost is opened anew. */
export const keptHere: AutosaveStorage = { save: (record) => storage.save(record), leave: (record) => storage.leave(record) }

/** A browser that does not answer is one that refuses: the page does not wait for it. */
const patienceMs = 3_000

/** Before the page is drawn: finds what was on the screen last, or an example on the first visit. Never rejects. */
export async function startWorkspace(): Promise<void> {
  const before = thisTab()
  let chart: OpenChart | null = null
  let scenarioId: string | null = null
  try {
    storage = await Promise.race([openKept(), rejectedAfter(patienceMs)])
    saveStatusStore.setState({ kind: 'saved', reason: null })
    const loaded = await loadedAtStart(before.documentId)
    if (loaded) chart = await chartOf(loaded)
    // Another document may have a scenario of the same id, which this tab never looked at.
    if (chart && loaded?.record.id === before.documentId) scenarioId = before.scenarioId
  } catch (error) {
    storage = memoryStorage()
    const { reason, message } = failureOf(error)
    saveStatusStore.setState({ kind: 'unkept', reason })
    announce(reason === 'superseded' ? message : 'This browser keeps nothing for this page. What you do is lost with the tab unless you save it to a file.', 'problem')
  }
  show(chart ?? await exampleChart(), scenarioId)
  listenForLeaving()
  sessionStore.subscribe((session, { scenarioId: last }) => {
    if (session.scenarioId !== last) rememberForThisTab({ scenarioId: session.scenarioId })
  })
}

/** A page that was overtaken is so in a storage that is opened anew, too. */
const terms: Terms = new Map()

function openKept(): Promise<DocumentStorage> {
  return openStorage({
    terms,
    onEnd(why) {
      if (why === 'lost') return void (isReopening ? undefined : reopen())
      // What another version of the program is about to take over has the last edits in it.
      if (why === 'superseded') flushSaving()
      tellUnsaved(failureOf(new StorageEndedError(why)))
    },
    onRoomMade: (versions) => announce(`This browser\u2019s storage was full: to save this chart, ${versions} earlier ${versions === 1 ? 'version' : 'versions'} of charts had to go, the oldest first.`, 'problem'),
  })
}

const firstReopenMs = 100
/** Sooner than this the browser may still be at work with throwing away. */
const patientUntilMs = 1_000
const longestReopenMs = 10_000
let isReopening = false

/** The browser has thrown away what was stored, under the page\u2019s feet: what is on the screen is all that is left of it. */
async function reopen(nextMs = firstReopenMs): Promise<void> {
  isReopening = true
  try {
    storage = await openKept()
    isReopening = false
    const { documentId, isReadOnly } = documentStore.getState()
    // Another tab stores it.
    if (isReadOnly) return
    const isThere = (await storage.list()).some(({ id }) => id === documentId)
    if (!await storage.isOvertaken(documentId)) await storage.takeOver(documentId)
    if (await storeAgain() && !isThere) announce('What this browser had stored for Hatrack has been cleared. The chart on the screen is stored again; other charts that were only in this browser are gone.', 'problem')
  } catch (error) {
    if (nextMs > patientUntilMs) tellUnsaved(failureOf(error))
    setTimeout(() => void reopen(Math.min(nextMs * 2, longestReopenMs)), nextMs)
  }
}

/** A tab that is loaded again goes on where it was, whatever other tabs have saved since. */
async function loadedAtStart(id: string | null): Promise<LoadedDocument | null> {
  const wanted = id === null ? null : await storage.load(id)
  if (wanted && wanted.record.deletedAt === undefined) return wanted
  const latest = await storage.latest()
  // Browsers clear all of it or nothing: where others are left, somebody has deleted this one.
  if (id !== null && !latest && (await storage.deleted()).length === 0) announce('The chart that was open in this tab is gone: this browser has cleared what it had stored. If you saved it to a file, open it from there.', 'problem')
  return latest
}

function rejectedAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new DOMException('No answer.', 'UnknownError')), ms))
}

/** An empty chart where the example cannot be fetched: the page needs something to show, whatever the network does. */
async function exampleChart(): Promise<OpenChart> {
  return newChart(await import('../../samples/both-hats').then(({ bothHats }) => bothHats.document, () => newDocument()))
}

function newChart(document: HatrackDocument, opened?: OpenedFile): OpenChart {
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
  const stored = isFollower ? null : await storage.takeOver(id)
  // The tab that had it may have saved after it was loaded here.
  const { record, reading } = stored && stored.savedAt !== loaded.record.savedAt ? await storage.load(id) ?? loaded : loaded
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

function partWith(hold: Hold, isFollower: boolean, savedAt: string | null): Part {
  const leaving = new AbortController()
  leaving.signal.addEventListener('abort', () => hold.release())
  return { hold, isFollower, savedAt, leaving }
}

/** What the chart on the screen is to other tabs. */
let present: Part | null = null

/** With this scenario on the screen, if there still is one of that id; else with the baseline. */
export function show(chart: OpenChart, wantedScenarioId?: string | null): void {
  const { id, document, part } = chart
  const scenarioId = typeof wantedScenarioId === 'string' && hasRow(document.scenarios, wantedScenarioId) ? wantedScenarioId : document.baselineId
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
