import { isOpenInATab } from '../../persistence/document-lock'
import type { StoredDocument } from '../../persistence/document-storage'
import { unlinkFile } from '../../persistence/linked-files'
import { failureOf } from '../../persistence/storage-failure'
import { announce } from '../../store/session-store'
import { storage } from './kept-here'
import { canLetGo, chartOf, show } from './workspace'

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
    if (!await canLetGo()) return chart.part.leaving.abort()
    show(chart)
    announce(`Opened ${loaded.record.title}`)
  } catch (error) {
    announce(failureOf(error).message, 'problem')
  }
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
