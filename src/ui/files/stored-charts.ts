import { isOpenInATab } from '../../persistence/document-lock'
import type { StoredDocument } from '../../persistence/document-storage'
import { unlinkFile } from '../../persistence/linked-files'
import { failureOf } from '../../persistence/storage-failure'
import { announce } from '../../store/session-store'
import { canLetGo, chartOf, show, storage } from './workspace'

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

/** The file that it was saved to, if it was, stays where it is. */
export async function deleteStored(id: string): Promise<void> {
  if (await isOpenInATab(id)) return announce('That chart is open in another tab. Close it there first, then delete it here.', 'problem')
  await storage.remove(id).then(() => unlinkFile(id), (error: unknown) => announce(failureOf(error).message, 'problem'))
}
