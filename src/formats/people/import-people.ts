import { maxNameLength } from '../../model/limits'
import { decoded, type Decoded } from '../file/file-text'
import { isCompound, isJson, isMarkupTable, isYaml, isZip } from '../file/file-kind'
import { maxFileBytes, maxNesting, maxPositions } from '../json/file-limits'
import { parseJson } from '../json/parse-json'
import { quoted } from '../json/wording'
import { columnKinds, placesOf, type ColumnPlaces } from './columns'
import { describeImportProblem, kindOf, type ImportProblem } from './import-problem'
import type { PeopleChoices, PeopleReading, PeopleSource } from './people-reading'
import { maxRows, type PeopleTable, type TableReading } from './people-table'
import { withWholeManagerNames } from './manager-names'
import { withManagersOfPaths } from './paths'
import { chosenPlaces, tableProblem } from './places'
import { note } from './problem-groups'
import { readPeople } from './read-people'

export interface PeopleFile {
  readonly bytes: Uint8Array
  /** The document is named after it. */
  readonly fileName: string
  readonly choices: PeopleChoices
}

/**
 * A list of people in any of the formats that are known, as a document of its own, with what was found in the file, put
 * right and left out; or why there is none. Never throws, whatever the bytes are. Yields how much is done, from 0 to 1.
 */
export async function* importPeople({ bytes, fileName, choices }: PeopleFile): AsyncGenerator<number, PeopleReading, void> {
  yield 0
  if (bytes.length > maxFileBytes) return refused({ kind: 'too-large', length: bytes.length, limit: maxFileBytes }, null)
  const text = isZip(bytes) || isCompound(bytes) ? null : decoded(bytes, choices.encoding)
  const reading = text === null ? await workbookTable(bytes, choices.sheet) : await textTable(text, choices)
  if (!reading.ok) return refused(reading.problem, text && sourceOf(noTable, placesOf([]), text))
  yield 0.3
  const { table, from } = withManagersOfPaths(withWholeManagerNames(reading.table))
  const places = chosenPlaces(table, choices.columns)
  const source = sourceOf(table, places, text)
  const problem = tableProblem(table, places)
  if (problem) return refused(problem, source, text !== null && !text.isSure)
  const name = fileName.replace(/\.[^.]*$/, '').trim().slice(0, maxNameLength)
  const read = yield* readPeople(table, places, choices.repairs ?? {}, name, choices.columns?.manager !== undefined || choices.repairs?.['unknown-manager'] !== undefined)
  // As though nothing were chosen, so that choosing that very column is a choice.
  if ('kind' in read) return refused(read, read.kind === 'no-manager-found' ? { ...source, columns: { ...source.columns, manager: null } } : source)
  if (read.document.company.headcount > maxPositions) return refused({ kind: 'too-many-rows', limit: maxRows }, source)
  return { ok: true, source, document: read.document, counts: read.counts, problems: [...read.problems, ...(from === null ? [] : [fromPaths(from)]), ...(text && !text.isSure ? [guessed] : [])] }
}

const guessed = note(
  'guessed-encoding', 'The letters were read as Windows-1252', 'The file does not say how its letters are encoded, and it is not in UTF-8. If names look wrong, choose another encoding, or save the file as \u201cCSV UTF-8\u201d.',
)

function fromPaths(header: string) {
  return note('from-paths', `Who reports to whom was read from the paths in ${quoted(header)}`, 'No column says who the manager is, so each row stands below the one that its path names one step higher.')
}

async function workbookTable(bytes: Uint8Array, sheet?: string): Promise<TableReading> {
  const { readWorkbook } = await import('../xlsx/read-workbook')
  return readWorkbook(bytes, sheet)
}

async function textTable({ text }: Decoded, { delimiter }: PeopleChoices): Promise<TableReading> {
  if (isMarkupTable(text)) return { ok: false, problem: { kind: 'web-table', isPage: !text.includes('urn:schemas-microsoft-com:office:spreadsheet') || /<html/i.test(text) } }
  if (isYaml(text)) return { ok: false, problem: { kind: 'yaml' } }
  if (!isJson(text)) return (await import('../csv/read-table')).readTextTable(text, delimiter)
  const parsed = parseJson(text, undefined, maxNesting)
  if (!parsed.ok) {
    const lines = recordsByLine(text)
    if (lines) return (await import('../people-json/read-json-list')).readJsonList(lines)
    return { ok: false, problem: { kind: 'json', problem: parsed.problem } }
  }
  return (await import('../people-json/read-json-list')).readJsonList(parsed.value)
}

/** JSON of which each line is a record of its own, as databases and logs write it; null: it is none. */
function recordsByLine(text: string): unknown[] | null {
  if (!/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) return null
  const records: unknown[] = []
  for (const line of text.split('\n', maxRows + 2)) {
    if (line.trim() === '') continue
    const parsed = parseJson(line)
    if (!parsed.ok) return null
    records.push(parsed.value)
  }
  return records
}

/** What there is to choose where nothing could be read as it is. */
const noTable: Pick<PeopleTable, 'format' | 'delimiter' | 'sheets' | 'sheet' | 'headers' | 'rows'> = { format: 'csv', delimiter: null, sheets: [], sheet: null, headers: [], rows: [] }

const sampleRows = 8
const sampleLength = 200

function sourceOf({ format, delimiter, sheets, sheet, headers, rows }: typeof noTable, places: ColumnPlaces, text: Decoded | null): PeopleSource {
  return {
    format, delimiter, sheets, sheet, headers, columns: Object.fromEntries(columnKinds.map((kind) => [kind, places[kind]])) as unknown as ColumnPlaces,
    encoding: text && text.encoding, isEncodingSure: text === null || text.isSure,
    sample: rows.slice(0, sampleRows).map(({ cells }) => headers.map((_, at) => (cells[at] ?? '').slice(0, sampleLength))),
  }
}

/** `isGuessed`: headers may be unknown only because their letters were read wrong. */
function refused(problem: ImportProblem, source: PeopleSource | null, isGuessed = false): PeopleReading {
  const { remedy, ...description } = describeImportProblem(problem)
  const wrongLetters = 'If these words look wrong, the letters are in another encoding: choose it, or save the file as \u201cCSV UTF-8\u201d.'
  return { ok: false, kind: kindOf(problem), description: { ...description, remedy: isGuessed ? `${wrongLetters} ${remedy}` : remedy }, source }
}
