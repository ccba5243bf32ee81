import { fileKindOf } from '../../formats/file/file-kind'
import type { FileReading } from '../../formats/file/file-reading'
import { fileText } from '../../formats/file/file-text'
import { readSavedChart } from '../../formats/file/read-saved-chart'
import { maxFileBytes } from '../../formats/json/file-limits'
import { describeProblem } from '../../formats/json/read-problem'
import { openDialog } from '../../store/session-store'
import { openImport } from '../import/open-import'
import { openFromBefore } from './stored-charts'
import { openAsNew } from './workspace'

/**
 * Opens a Hatrack document beside those that are there already; of anything else the import dialog shows first what would
 * become of it. What a file is, its content says. Where anything is wrong a dialog tells it, and nothing has changed.
 * `handle`: the way to write to it later; null: it is on no disk, and so the chart is in no file yet.
 */
export async function openFile(file: File, handle?: FileSystemFileHandle | null): Promise<void> {
  // Seen by whoever measures the page: `npm run bench`, and the browser's own tools.
  performance.mark('file chosen')
  // Before a byte of it is read: a file of gigabytes would take the page down.
  const readable = await readablePart(file)
  if (readable.size > maxFileBytes) return openDialog({ kind: 'problem', ...describeProblem({ kind: 'too-large', length: file.size, limit: maxFileBytes }) })
  const buffer = await readable.arrayBuffer().catch(() => null)
  if (buffer === null) return openDialog({
    kind: 'problem', title: 'The file could not be read',
    detail: `The browser could not read \u201c${file.name}\u201d. It may have been moved, or it may be a folder.`,
    remedy: 'Check that the file is still there, then choose it again.',
  })
  await openBytes(file, new Uint8Array(buffer), handle)
}

/** `handle`: as a drop gives it, if the browser does; of a folder too. */
export async function openDropped(file: File, handle?: Promise<FileSystemHandle | null>): Promise<void> {
  const dropped = await handle?.catch(() => null)
  await openFile(file, dropped?.kind === 'file' ? dropped as FileSystemFileHandle : undefined)
}

/** A picture may be larger than any document: what it carries stands at its beginning. */
async function readablePart(file: File): Promise<Blob> {
  if (file.size <= maxFileBytes) return file
  const start = await file.slice(0, 8).arrayBuffer().catch(() => new ArrayBuffer(0))
  return fileKindOf(new Uint8Array(start)) === 'picture' ? file.slice(0, maxFileBytes) : file
}

async function openBytes(file: File, bytes: Uint8Array, handle: FileSystemFileHandle | null | undefined): Promise<void> {
  const kind = fileKindOf(bytes)
  if (kind === 'people') return openImport(file.name, bytes)
  const reading = kind === 'picture' ? await readPicture(bytes) : readSavedChart(fileText(bytes))
  performance.mark('file read')
  if (!reading.ok) return openDialog({ kind: 'problem', ...reading.description })
  // A picture is never written over with a document.
  const own = kind === 'picture' || handle === null ? {} : { file: { file, handle, isRepaired: reading.told.length > 0 } }
  const opening = { title: file.name, shownId: reading.shownId, ...own }
  if (own.file?.isRepaired === false && await openFromBefore(reading.document, opening)) return
  const isOpen = await openAsNew(reading.document, opening)
  if (isOpen && reading.told.length > 0) openDialog({ kind: 'repairs', title: 'Opened, with repairs', repairs: reading.told })
}

/** What looks into pictures is fetched with the first one. */
async function readPicture(bytes: Uint8Array): Promise<FileReading> {
  const part = await import('../../formats/png/read-png').catch(() => null)
  return part ? part.readPng(bytes) : { ok: false, kind: 'not-loaded', description: {
    title: 'A part of Hatrack could not be loaded',
    detail: 'What opens the chart in a picture could not be fetched. The picture itself may be quite right.',
    remedy: 'Check the connection and reload the page, then choose the picture again. The chart on the screen is kept.',
  } }
}
