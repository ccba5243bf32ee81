import type { AutosaveStorage } from '../../persistence/autosave'
import { openStorage, type DocumentStorage, type Terms } from '../../persistence/document-storage'
import { failureOf, StorageEndedError } from '../../persistence/storage-failure'
import { documentStore } from '../../store/document-store'
import { announce } from '../../store/session-store'
import { flushSaving, storeAgain, tellUnsaved } from './keep-saving'
import { memoryStorage } from './memory-storage'

/** Where this tab keeps charts. */
export let storage: DocumentStorage = memoryStorage()

export function keepChartsIn(next: DocumentStorage): void {
  storage = next
}

/** Whichever storage there is then: one that was lost is opened anew. */
export const keptHere: AutosaveStorage = { save: (record) => storage.save(record), leave: (record) => storage.leave(record) }

/** A page that was overtaken is so in a storage that is opened anew, too. */
const terms: Terms = new Map()

/** Rejects where the browser refuses. */
export function openKept(): Promise<DocumentStorage> {
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
