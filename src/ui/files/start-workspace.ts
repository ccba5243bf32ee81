import { newDocument } from '../../model/new-document'
import type { DocumentStorage, LoadedDocument } from '../../persistence/document-storage'
import { failureOf, isForGood } from '../../persistence/storage-failure'
import { documentStore } from '../../store/document-store'
import { announce, sessionStore } from '../../store/session-store'
import { storeAgain } from './keep-saving'
import { keepChartsIn, openKept, storage } from './kept-here'
import { listenForLeaving } from './leaving'
import { memoryStorage } from './memory-storage'
import { saveStatusStore } from './save-status'
import { rememberForThisTab, thisTab, type ThisTab } from './this-tab'
import { chartOf, newChart, show, type OpenChart } from './workspace'

/** The page does not wait for longer: it begins with an example, and what is stored may come later. */
const patienceMs = 3_000

/** Before the page is drawn: finds what was on the screen last, or an example on the first visit. Never rejects. */
export async function startWorkspace(): Promise<void> {
  const before = thisTab()
  const opening = openKept()
  const kept = await Promise.race([opening, rejectedAfter(patienceMs)]).catch(keepNothing)
  const last = kept && await lastIn(kept, before)
  if (last) show(last.chart, last.scenarioId)
  else show(await exampleChart())
  if (!kept) void opening.then((late) => keepAfterAll(late, before)).catch(() => undefined)
  listenForLeaving()
  sessionStore.subscribe((session, { scenarioId: shown }) => {
    if (session.scenarioId !== shown) rememberForThisTab({ scenarioId: session.scenarioId })
  })
}

function rejectedAfter(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(() => reject(new DOMException('No answer.', 'TimeoutError')), ms))
}

function keepNothing(error: unknown): null {
  keepChartsIn(memoryStorage())
  const { reason, message } = failureOf(error)
  saveStatusStore.setState({ kind: 'unkept', reason })
  announce(isForGood(reason) || reason === 'unanswered' ? message : 'This browser keeps nothing for this page. What you do is lost with the tab unless you save it to a file.', 'problem')
  return null
}

/** The browser answers when the page has gone on without it: neither what was there before is lost nor what was done meanwhile. */
async function keepAfterAll(late: DocumentStorage, before: ThisTab): Promise<void> {
  const meanwhile = storage
  const charts = await meanwhile.list()
  // Nobody misses an example with which nothing was done.
  if (documentStore.getState().past.length === 0 && charts.length < 2) {
    const last = await lastIn(late, before)
    if (last) {
      show(last.chart, last.scenarioId)
      return announce('This browser has answered: your chart is here again.')
    }
  } else {
    for (const { id } of charts) await meanwhile.load(id).then((chart) => chart && late.save(chart.record))
    keepIn(late)
  }
  await storeAgain()
  if (saveStatusStore.getState().kind === 'saved') announce('This browser has answered, and keeps what you do from now on. What it had kept before is under \u201cRecent\u201d.')
}

interface LastChart {
  readonly chart: OpenChart
  readonly scenarioId: string | null
}

/** Keeps charts there from now on. Gives what was on the screen; null: nothing was, or it could not be opened, which was said. */
async function lastIn(kept: DocumentStorage, { documentId, scenarioId }: ThisTab): Promise<LastChart | null> {
  keepIn(kept)
  try {
    const loaded = await loadedAtStart(documentId)
    const chart = loaded && await chartOf(loaded)
    // Another document may have a scenario of the same id, which this tab never looked at.
    return chart && { chart, scenarioId: chart.id === documentId ? scenarioId : null }
  } catch (error) {
    const isOtherwiseWell = !isForGood(failureOf(error).reason) && await kept.list().then(() => true, () => false)
    if (!isOtherwiseWell) return keepNothing(error)
    announce('The chart that was on the screen last could not be opened, and was left as it is. Try it again under \u201cRecent\u201d.', 'problem')
    return null
  }
}

function keepIn(kept: DocumentStorage): void {
  keepChartsIn(kept)
  saveStatusStore.setState({ kind: 'saved', reason: null })
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

/** An empty chart where the example cannot be fetched: the page needs something to show, whatever the network does. */
async function exampleChart(): Promise<OpenChart> {
  return newChart(await import('../../samples/both-hats').then(({ bothHats }) => bothHats.document, () => newDocument()))
}
