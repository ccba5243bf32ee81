import { fileKindOf } from '../../formats/file/file-kind'
import { fileText } from '../../formats/file/file-text'
import { readSavedChart } from '../../formats/file/read-saved-chart'
import { maxFileBytes } from '../../formats/json/file-limits'
import { describeProblem } from '../../formats/json/read-problem'
import { openDialog } from '../../store/session-store'
import { openImport } from '../import/open-import'
import { openAsNew } from './workspace'

/**
 * Opens a Hatrack document beside those that are there already; of anything else the import dialog shows first what would
 * become of it. What a file is, its content says. Where anything is wrong a dialog tells it, and nothing has changed.
 */
export async function openFile(file: File): Promise<void> {
  // Seen by whoever measures the page: `npm run bench`, and the browser's own tools.
  performance.mark('file chosen')
  // Before a byte of it is read: a file of gigabytes would take the page down.
  if (file.size > maxFileBytes) return openDialog({ kind: 'problem', ...describeProblem({ kind: 'too-large', length: file.size, limit: maxFileBytes }) })
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return openDialog({
    kind: 'problem', title: 'The file could not be read',
    detail: `The browser could not read \u201c${file.name}\u201d. It may have been moved, or it may be a folder.`,
    remedy: 'Check that the file is still there, then choose it again.',
  })
  await openBytes(file.name, new Uint8Array(buffer))
}

async function openBytes(fileName: string, bytes: Uint8Array): Promise<void> {
  if (fileKindOf(bytes) === 'people') return openImport(fileName, bytes)
  const reading = readSavedChart(fileText(bytes))
  performance.mark('file read')
  if (!reading.ok) return openDialog({ kind: 'problem', ...reading.description })
  const isOpen = await openAsNew(reading.document, { title: fileName })
  if (isOpen && reading.told.length > 0) openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: reading.told })
}
