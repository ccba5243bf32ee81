import { fileKindOf } from '../formats/file/file-kind'
import type { FileReading } from '../formats/file/file-reading'
import { fileText } from '../formats/file/file-text'
import { readSavedChart } from '../formats/file/read-saved-chart'
import { maxFileBytes } from '../formats/json/file-limits'
import { describeProblem, type Description } from '../formats/json/read-problem'
import { columnKinds } from '../formats/people/columns'
import { importPeople } from '../formats/people/import-people'
import type { PeopleReading, PeopleSource } from '../formats/people/people-reading'
import { noteOf } from '../formats/people/problem-groups'
import { readPng } from '../formats/png/read-png'
import type { HatrackDocument } from '../model/organisation'
import type { Report, ReportedImport } from './report'

export type ReadFile =
  | { readonly ok: true, readonly document: HatrackDocument } & Pick<Report, 'format' | 'notes' | 'import'>
  | { readonly ok: false, readonly kind: string, readonly description: Description }

/** What comes of a file, in whichever format it is; `file`: its name or path. */
export async function readFile(file: string, bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length > maxFileBytes) {
    return { ok: false, kind: 'too-large', description: describeProblem({ kind: 'too-large', length: bytes.length, limit: maxFileBytes }) }
  }
  switch (fileKindOf(bytes)) {
    case 'people': return ofPeople(await lastOf(importPeople({ bytes, fileName: file.replace(/^.*[/\\]/, ''), choices: {} })))
    case 'chart': return ofChart(readSavedChart(fileText(bytes)))
    case 'picture': return ofChart(await readPng(bytes))
  }
}

async function lastOf<Result>(work: AsyncGenerator<number, Result, void>): Promise<Result> {
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

function ofChart(reading: FileReading): ReadFile {
  if (reading.ok) return { ok: true, document: reading.document, format: 'hatrack-json', notes: reading.told, import: null }
  return { ...reading, description: inTerminal(reading) }
}

/** The one remedy that speaks of the page. */
function inTerminal({ kind, description }: Extract<FileReading, { ok: false }>): Description {
  return kind === 'newer-version' ? { ...description, remedy: 'Update this copy of Hatrack, then check the file again.' } : description
}

function ofPeople(reading: PeopleReading): ReadFile {
  if (!reading.ok) return reading
  const { document, source, problems, counts } = reading
  const reported: ReportedImport = {
    ...columnsByHeader(source), counts,
    problems: problems.map(({ kind, title, detail, isProblem, count, rows, repair }) => ({ kind, title, detail, isProblem, count, rows, repair: repair?.chosen ?? null })),
  }
  return { ok: true, document, format: source.format, notes: problems.map(noteOf), import: reported }
}

function columnsByHeader({ sample: _, columns, ...source }: PeopleSource): Omit<ReportedImport, 'counts' | 'problems'> {
  const named = columnKinds.map((kind) => {
    const place = columns[kind]
    return [kind, place === null ? null : source.headers[place] ?? null]
  })
  return { ...source, columns: Object.fromEntries(named) as ReportedImport['columns'] }
}
