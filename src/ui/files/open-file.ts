import { describeRepairs } from '../../formats/json/describe-repairs'
import { maxFileBytes } from '../../formats/json/file-limits'
import { readDocument } from '../../formats/json/read-document'
import { describeProblem, type Description } from '../../formats/json/read-problem'
import { newDocument } from '../../model/new-document'
import { maxNameLength } from '../../model/limits'
import type { HatrackDocument } from '../../model/organisation'
import { openDialog } from '../../store/session-store'
import { openAsNew } from './workspace'

interface Opened {
  readonly document: HatrackDocument
  readonly title: string
  /** What was put right or is worth knowing, a sentence each. */
  readonly told: readonly string[]
}

/**
 * Opens a file as a document of its own beside those that are there already. What it is, its content says. Where anything
 * is wrong a dialog tells it, and nothing has changed.
 */
export async function openFile(file: File): Promise<void> {
  const opened = await read(file)
  if (!('document' in opened)) return openDialog({ kind: 'problem', ...opened })
  const isOpen = await openAsNew(opened.document, { title: file.name })
  if (isOpen && opened.told.length > 0) openDialog({ kind: 'repairs', title: opened.title, repairs: opened.told })
}

async function read(file: File): Promise<Opened | Description> {
  // Before a byte of it is read: a file of gigabytes would take the page down.
  if (file.size > maxFileBytes) return describeProblem({ kind: 'too-large', length: file.size, limit: maxFileBytes })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return {
    title: 'The file could not be read',
    detail: `The browser could not read \u201c${file.name}\u201d. It may have been moved, or it may be a folder.`,
    remedy: 'Check that the file is still there, then choose it again.',
  }
  const text = textOf(bytes)
  return isTable(text) ? readTable(text, file.name) : readJson(text)
}

function readJson(text: string): Opened | Description {
  const reading = readDocument(text)
  if (!reading.ok) return describeProblem(reading.problem)
  return { document: reading.document, title: 'Opened, with repairs', told: describeRepairs(reading.repairs) }
}

/** What reads tables is fetched with the first one. */
async function readTable(text: string, fileName: string): Promise<Opened | Description> {
  const parts = await Promise.all([
    import('../../formats/csv/read-csv'), import('../../formats/csv/csv-problem'), import('../../formats/csv/import-note'),
  ]).catch(() => null)
  if (parts === null) return {
    title: 'A part of Hatrack could not be loaded',
    detail: `\u201c${fileName}\u201d is a list, and what reads lists could not be fetched. The file itself may be quite right.`,
    remedy: 'Check the connection and reload the page, then choose the file again. The chart on the screen is kept.',
  }
  const [{ readCsv }, { describeCsvProblem }, { describeNotes }] = parts
  const reading = readCsv(text)
  if (!reading.ok) return describeCsvProblem(reading.problem)
  const name = fileName.replace(/\.[^.]*$/, '').trim().slice(0, maxNameLength)
  const empty = newDocument(name === '' ? 'Imported organisation' : name)
  const scenarios = empty.scenarios.map((scenario) => ({ ...scenario, positions: reading.positions }))
  const headcount = reading.positions.length
  const told = [...describeNotes(reading.notes), `The headcount is set to ${headcount.toLocaleString('en')}, the positions in the list. Change it if the company has more people.`]
  return { document: { ...empty, company: { ...empty.company, headcount }, scenarios }, title: `Imported ${fileName}`, told }
}

/** Text of any of the encodings that spreadsheets save in: UTF-8, UTF-16 with its mark, or what old Windows programs write. */
function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (first === 0xFF && second === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xFE && second === 0xFF) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Rows of cells: no JSON, no markup, nothing binary, and a separator somewhere in its first lines. */
function isTable(text: string): boolean {
  const start = text.slice(0, 4_000).replace(/^\uFEFF/, '').trimStart()
  // eslint-disable-next-line no-control-regex -- control characters are what tells a binary file.
  if (/^[{[<]|^%PDF|[\u0000-\u0008]/.test(start)) return false
  return start.split(/\r\n?|\n/, 12).some((line) => /[,;\t|]/.test(line))
}
