import { describeProblem, type ReadProblem } from '../../formats/json/read-problem'
import type { DocumentRecord } from '../../persistence/document-storage'
import type { StoredVersion } from '../../persistence/version-storage'
import { failureOf } from '../../persistence/storage-failure'
import type { WayOut } from '../../store/dialog'
import { announce, openDialog } from '../../store/session-store'
import { agoWords } from './save-status'
import { fileNameFor } from './file-name'
import { saveBlob } from './save-file'
import { storage } from './kept-here'
import { openAsNew } from './workspace'

/** Says why a stored chart cannot be opened, and offers what can be done with it; it stays as it is. Never rejects. */
export async function tellUnreadable({ id, title, text }: DocumentRecord, problem: ReadProblem): Promise<void> {
  const why = describeProblem(problem)
  const version = await latestReadable(id).catch(() => null)
  const save: WayOut = { label: 'Save it to a file as it is', act: () => saveAsItIs(title, text) }
  openDialog({
    kind: 'problem', title: `\u201c${title}\u201d could not be opened`, detail: `${why.title}. ${why.detail}`,
    remedy: `It stays in this browser as it is, under \u201cRecent\u201d. ${problem.kind === 'newer-version' ? 'Reload the page for the newer Hatrack, and open it from there.' : 'Saved to a file, it can be sent to whoever may mend it.'}`,
    ways: version ? [save, { label: `Open it as it was ${agoWords(Date.parse(version.at), Date.now())}`, act: () => void openVersion(version) }] : [save],
  })
}

function saveAsItIs(title: string, text: string): void {
  const name = fileNameFor(title, '.hatrack.json')
  saveBlob(new Blob([text], { type: 'application/json' }), name)
  announce(`Saved to the file ${name}, as it is stored`)
}

async function latestReadable(id: string): Promise<StoredVersion | null> {
  for (const version of await storage.versions.list(id)) {
    if ((await storage.versions.load(version.id))?.ok) return version
  }
  return null
}

/** As a chart of its own: what cannot be read keeps its place. */
async function openVersion({ id, title }: StoredVersion): Promise<void> {
  try {
    const reading = await storage.versions.load(id)
    if (reading?.ok) await openAsNew(reading.document, { title })
    else announce('That version is no longer in this browser.', 'problem')
  } catch (error) {
    announce(failureOf(error).message, 'problem')
  }
}
