import { writeDocument } from '../../formats/json/write-document'
import type { HatrackDocument } from '../../model/organisation'
import { isOpenInATab } from '../../persistence/document-lock'
import type { LoadedDocument, StoredDocument } from '../../persistence/document-storage'
import { linkFile, unlinkFile } from '../../persistence/linked-files'
import { failureOf } from '../../persistence/storage-failure'
import { documentStore } from '../../store/document-store'
import { announce, resetSession } from '../../store/session-store'
import { isKept } from './keep-saving'
import { storage } from './kept-here'
import { canLetGo, chartOf, scenarioToShow, show, type Opening } from './workspace'

/** What this browser has kept, the latest first. */
export async function storedCharts(): Promise<readonly StoredDocument[]> {
  return storage.list().catch(() => [])
}

export async function openStored(id: string): Promise<void> {
  try {
    const loaded = await storage.load(id)
    if (!loaded) return announce('That chart is no longer in this browser.', 'problem')
    await bring(loaded, loaded.record.title)
  } catch (error) {
    announce(failureOf(error).message, 'problem')
  }
}

/** False: it cannot be read, or what is on the screen could not be kept; a dialog tells it. */
async function bring(loaded: LoadedDocument, title: string, shownId?: string): Promise<boolean> {
  const chart = await chartOf(loaded)
  if (!chart) return false
  if (!await canLetGo()) {
    chart.part.leaving.abort()
    return false
  }
  show(chart, shownId)
  announce(`Opened ${title}`)
  return true
}

/**
 * The chart that was read from this file, or saved to it, and is still what the file says: it comes on the screen, with its
 * versions, where a second one of the same would be made. False: there is none, or it could not be fetched.
 */
export async function openFromBefore(document: HatrackDocument, { title, file, shownId }: Opening): Promise<boolean> {
  try {
    const loaded = await keptFrom(title, document)
    if (!loaded) return false
    const { id } = loaded.record
    if (id === documentStore.getState().documentId) {
      resetSession(scenarioToShow(document, shownId))
      announce(`${title} is on the screen already`)
    } else if (!await bring(loaded, title, shownId)) return true
    if (file?.handle) await linkFile(id, file.handle, file.file)
    return true
  } catch {
    return false
  }
}

async function keptFrom(fileName: string, document: HatrackDocument): Promise<LoadedDocument | null> {
  // What was done in the last moment makes another chart of the one on the screen.
  if (!await isKept()) return null
  for (const { id, file } of await storage.list()) {
    // Most files are met for the first time: theirs are not written out to be compared.
    if (file?.name !== fileName || !file.isCurrent) continue
    const loaded = await storage.load(id)
    if (loaded?.reading.ok && writeDocument(loaded.reading.document) === writeDocument(document)) return loaded
  }
  return null
}

/** What was deleted and can be brought back, the latest first. */
export async function deletedCharts(): Promise<readonly StoredDocument[]> {
  return storage.deleted().catch(() => [])
}

/** Puts a chart aside, from where it can be brought back. False: it could not be, which was said. */
export async function deleteStored(id: string): Promise<boolean> {
  return !await isOpenElsewhere(id) && wasDone(storage.delete(id, new Date().toISOString()))
}

async function isOpenElsewhere(id: string): Promise<boolean> {
  const isOpen = await isOpenInATab(id)
  if (isOpen) announce('That chart is open in another tab. Close it there first, then delete it here.', 'problem')
  return isOpen
}

export async function restoreStored(id: string): Promise<boolean> {
  return wasDone(storage.restore(id))
}

/** With its versions. The file that it was saved to, if it was, stays where it is. */
export async function removeForGood(id: string): Promise<boolean> {
  // Another tab may have brought it back since this one listed it.
  return !await isOpenElsewhere(id) && wasDone(storage.remove(id).then(() => unlinkFile(id)))
}

async function wasDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    announce(failureOf(error).message, 'problem')
    return false
  }
}
