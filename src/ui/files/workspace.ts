import { describeProblem } from '../../formats/json/read-problem'
import { describeRepairs } from '../../formats/json/describe-repairs'
import { newDocument } from '../../model/new-document'
import type { HatrackDocument } from '../../model/organisation'
import { hasRow } from '../../model/rows'
import { holdDocument, keepHold, releaseDocument } from '../../persistence/document-lock'
import { openStorage, type DocumentStorage, type LoadedDocument, type StoredDocument } from '../../persistence/document-storage'
import { failureOf } from '../../persistence/storage-failure'
import { documentStore, openDocument } from '../../store/document-store'
import { newId } from '../../store/new-id'
import { announce, openDialog, resetSession, sessionStore } from '../../store/session-store'
import { putBack } from '../drag/carry'
import { isKept, keepSaving, stopSaving, type Chart } from './keep-saving'
import { listenForLeaving } from './leaving'
import { memoryStorage } from './memory-storage'
import { saveStatusStore } from './save-status'
import { rememberForThisTab, thisTab } from './this-tab'

let storage: DocumentStorage = memoryStorage()

/** A browser that does not answer is one that refuses: the page does not wait for it. */
const patienceMs = 3_000

/** Before the page is drawn: finds what was on the screen last, or an example on the first visit. Never rejects. */
export async function startWorkspace(): Promise<void> {
  const before = thisTab()
  let chart: Chart | null = null
  let scenarioId: string | null = null
  try {
    storage = await Promise.race([openStorage(), rejectedAfter(patienceMs)])
    saveStatusStore.setState({ kind: 'saved', reason: null })
    const loaded = await loadedAtStart(before.documentId)
    if (loaded) chart = await chartOf(loaded)
    // Another document may have a scenario of the same id, which this tab never looked at.
    if (chart && loaded?.record.id === before.documentId) scenarioId = before.scenarioId
  } catch (error) {
    storage = memoryStorage()
    saveStatusStore.setState({ kind: 'unkept', reason: failureOf(error).reason })
    announce('This browser keeps nothing for this page. What you do is lost with the tab unless you save it to a file.', 'problem')
  }
  show(chart ?? await exampleChart(), scenarioId)
  listenForLeaving()
  sessionStore.subscribe((session, { scenarioId: last }) => {
    if (session.scenarioId !== last) rememberForThisTab({ scenarioId: session.scenarioId })
  })
}

/** A tab that is loaded again goes on where it was, whatever other tabs have saved since. */
async function loadedAtStart(id: string | null): Promise<LoadedDocument | null> {
  return (id === null ? null : await storage.load(id)) ?? storage.latest()
}

function rejectedAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new DOMException('No answer.', 'UnknownError')), ms))
}

/** An empty chart where the example cannot be fetched: the page needs something to show, whatever the network does. */
async function exampleChart(): Promise<Chart> {
  return newChart(await import('../../samples/both-hats').then(({ bothHats }) => bothHats.document, () => newDocument()))
}

function newChart(document: HatrackDocument): Chart {
  return { id: newId('document'), document, saved: null, savedToFileAt: null }
}

/** Null: it cannot be read, which a dialog tells; it stays as it is. */
async function chartOf({ record, reading }: LoadedDocument): Promise<Chart | null> {
  if (!reading.ok) {
    const { title, detail } = describeProblem(reading.problem)
    openDialog({
      kind: 'problem', title: `\u201c${record.title}\u201d could not be opened`, detail: `${title}. ${detail}`,
      remedy: 'It stays in this browser as it is, under \u201cRecent\u201d. If it was saved by a newer Hatrack, reload the page and open it from there.',
    })
    return null
  }
  const { document, repairs } = reading
  if (repairs.length > 0) openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: describeRepairs(repairs) })
  const savedToFileAt = record.savedToFileAt
  if (await holdDocument(record.id)) return { id: record.id, document, saved: repairs.length > 0 ? null : document, savedToFileAt }
  announce(`\u201c${record.title}\u201d is open in another tab. This is a copy: what you change here does not change it there.`)
  // Stored with its first edit: until then everything in it is stored already.
  return { ...newChart(document), saved: document }
}

/** With this scenario on the screen, if there still is one of that id; else with the baseline. */
function show(chart: Chart, wantedScenarioId: string | null = null): void {
  const { id, document } = chart
  const scenarioId = wantedScenarioId !== null && hasRow(document.scenarios, wantedScenarioId) ? wantedScenarioId : document.baselineId
  const before = documentStore.getState().documentId
  // Begins its last write before the store has the other document in it.
  void stopSaving().then(() => { if (before !== id) releaseDocument(before) })
  keepHold(id)
  rememberForThisTab({ documentId: id, scenarioId })
  // What is in hand is of the document that goes.
  putBack()
  openDocument(id, document)
  resetSession(scenarioId)
  keepSaving(chart, storage)
}

/** Opens a document beside those that are there already. False: what is on the screen could not be kept, so it stayed. */
export async function openAsNew(document: HatrackDocument, { title }: { readonly title: string }): Promise<boolean> {
  if (!await canLetGo()) return false
  show(newChart(document))
  announce(`Opened ${title}`)
  return true
}

export async function openEmptyChart(): Promise<boolean> {
  return openAsNew(newDocument(), { title: 'an empty chart' })
}

/** What this browser has kept, the latest first. */
export async function storedCharts(): Promise<readonly StoredDocument[]> {
  return storage.list().catch(() => [])
}

export async function openStored(id: string): Promise<void> {
  try {
    const loaded = await storage.load(id)
    if (!loaded) return announce('That chart is no longer in this browser.', 'problem')
    const chart = await chartOf(loaded)
    if (!chart) return
    if (!await canLetGo()) return releaseDocument(chart.id)
    show(chart)
    announce(`Opened ${loaded.record.title}`)
  } catch (error) {
    announce(failureOf(error).message, 'problem')
  }
}

export async function deleteStored(id: string): Promise<void> {
  await storage.remove(id).catch((error: unknown) => announce(failureOf(error).message, 'problem'))
}

/** Whether what is on the screen is kept, so that something else may take its place. */
async function canLetGo(): Promise<boolean> {
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
