import { fileText } from '../file/file-text'
import { readCsv } from '../csv/read-csv'
import { readPeopleList } from '../file/read-people-list'
import type { PeopleChoices, PeopleReading } from './people-reading'

export interface PeopleFile {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly choices: PeopleChoices
}

/** A list of people in any of the formats that are known, as a document of its own: what a file says, and what was put right. */
// eslint-disable-next-line @typescript-eslint/require-await -- workbooks are unpacked by the platform, which takes its time.
export async function* importPeople({ bytes, fileName }: PeopleFile): AsyncGenerator<number, PeopleReading, void> {
  yield 0
  const text = fileText(bytes)
  const list = readPeopleList(text, fileName)
  const reading = readCsv(text)
  if (!list.ok || !reading.ok) {
    return { ok: false, kind: list.ok ? 'empty' : list.kind, description: list.ok ? { title: '', detail: '', remedy: '' } : list.description, source: null }
  }
  const { unused: _unused, ...named } = reading.columns
  const headers = Object.values(named).filter((header) => header !== null)
  const columns = Object.fromEntries(Object.entries(named).map(([kind, header]) => [kind, header === null ? null : headers.indexOf(header)])) as Record<keyof typeof named, number | null>
  const rows = reading.positions.length
  return {
    ok: true, document: list.document,
    source: { format: 'csv', encoding: 'utf-8', isEncodingSure: true, delimiter: ',', sheets: [], sheet: null, headers, columns, sample: [] },
    problems: list.told.map((title) => ({ kind: 'note', title, detail: '', rows: [], repair: null, isProblem: false })),
    counts: { rows, fromRows: rows, leftOut: 0, added: 0 },
  }
}
