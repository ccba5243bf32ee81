import { newDocument } from '../../model/new-document'
import type { LoadedDocument } from '../../persistence/document-storage'
import { failureOf } from '../../persistence/storage-failure'
import { announce, sessionStore } from '../../store/session-store'
import { keepChartsIn, openKept, storage } from './kept-here'
import { listenForLeaving } from './leaving'
import { memoryStorage } from './memory-storage'
import { saveStatusStore } from './save-status'
import { rememberForThisTab, thisTab } from './this-tab'
import { chartOf, newChart, show, type OpenChart } from './workspace'

/** A browser that does not answer is one that refuses: the page does not wait for it. */
const patienceMs = 3_000

/** Before the page is drawn: finds what was on the screen last, or an example on the first visit. Never rejects. */
export async function startWorkspace(): Promise<void> {
  const before = thisTab()
  let chart: OpenChart | null = null
  let scenarioId: string | null = null
  try {
    keepChartsIn(await Promise.race([openKept(), rejectedAfter(patienceMs)]))
    saveStatusStore.setState({ kind: 'saved', reason: null })
    const loaded = await loadedAtStart(before.documentId)
    if (loaded) chart = await chartOf(loaded)
    // Another document may have a scenario of the same id, which this tab never looked at.
    if (chart && loaded?.record.id === before.documentId) scenarioId = before.scenarioId
  } catch (error) {
    keepChartsIn(memoryStorage())
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
