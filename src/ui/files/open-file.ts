import { fileFormatOf } from '../../formats/file/file-format'
import type { FileReading } from '../../formats/file/file-reading'
import { fileText } from '../../formats/file/file-text'
import { readSavedChart } from '../../formats/file/read-saved-chart'
import { maxFileBytes } from '../../formats/json/file-limits'
import { describeProblem, type Description } from '../../formats/json/read-problem'
import { openDialog } from '../../store/session-store'
import { openAsNew } from './workspace'

/**
 * Opens a file as a document of its own beside those that are there already. What it is, its content says. Where anything
 * is wrong a dialog tells it, and nothing has changed.
 */
export async function openFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
  // Seen by whoever measures the page: `npm run bench`, and the browser's own tools.
  performance.mark('file chosen')
  const reading = await read(file)
  performance.mark('file read')
  if ('title' in reading) return openDialog({ kind: 'problem', ...reading })
  if (!reading.ok) return openDialog({ kind: 'problem', ...reading.description })
  const { document, format, told } = reading
  // A list is never written over with a chart.
  const own = format === 'hatrack-json' ? { file: { file, handle, isRepaired: told.length > 0 } } : {}
  const isOpen = await openAsNew(document, { title: file.name, ...own })
  if (isOpen && told.length > 0) openDialog({ kind: 'repairs', title: format === 'csv' ? `Imported ${file.name}` : 'Opened, with repairs', repairs: told })
}

async function read(file: File): Promise<FileReading | Description> {
  // Before a byte of it is read: a file of gigabytes would take the page down.
  if (file.size > maxFileBytes) return describeProblem({ kind: 'too-large', length: file.size, limit: maxFileBytes })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return {
    title: 'The file could not be read',
    detail: `The browser could not read \u201c${file.name}\u201d. It may have been moved, or it may be a folder.`,
    remedy: 'Check that the file is still there, then choose it again.',
  }
  const text = fileText(new Uint8Array(bytes))
  return fileFormatOf(text) === 'csv' ? readList(text, file.name) : readSavedChart(text)
}

/** What reads lists is fetched with the first one. */
async function readList(text: string, fileName: string): Promise<FileReading | Description> {
  const part = await import('../../formats/file/read-people-list').catch(() => null)
  if (part === null) return {
    title: 'A part of Hatrack could not be loaded',
    detail: `\u201c${fileName}\u201d is a list, and what reads lists could not be fetched. The file itself may be quite right.`,
    remedy: 'Check the connection and reload the page, then choose the file again. The chart on the screen is kept.',
  }
  return part.readPeopleList(text, fileName)
}
