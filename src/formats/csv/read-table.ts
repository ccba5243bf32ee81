import Papa from 'papaparse'
import { maxTextLength } from '../json/file-limits'
import { countOf, maxHeaders, placesOf } from '../people/columns'
import { delimiters, type Delimiter } from '../people/people-reading'
import { emptyRows, headOf, maxRows, plainTable, type TableReading, type TableRow } from '../people/people-table'
import { trouble } from '../people/trouble'
import { isBinary } from '../file/file-kind'
import { readDirectives, type Directives } from './directives'
import { unguarded } from '../tables/formula'

/** Enough to see the header in, whatever follows. */
const headLength = 50_000
/** How many rows are looked at to find the header and the delimiter. */
const headRows = 12

/**
 * Rows of text cells below the row of headers, of a text in which something separates them: CSV, TSV, cells that were
 * copied, draw.io's lists. Never throws.
 */
export function readTextTable(text: string, chosen?: Delimiter): TableReading {
  if (text.length > maxTextLength) return { ok: false, problem: { kind: 'too-large', length: text.length, limit: maxTextLength } }
  if (isBinary(text)) return { ok: false, problem: { kind: 'not-text' } }
  const whole = text.replace(/^\uFEFF/, '').replaceAll('\u0000', '\uFFFD').replace(/\r\n?/g, '\n')
  const lines = withoutBlankEnd(whole)
  // Excel's way to tell the separator; it takes the first line.
  const told = /^"?sep=(.)"?\n/i.exec(lines)
  const rest = lines.slice(told?.[0].length ?? 0)
  const directives = readDirectives(rest)
  const body = rest.slice(directives.length)
  const delimiter = chosen ?? told?.[1] ?? delimiterOf(body)
  const { rows, isCut, brokenQuotes } = rowsWithin(body, delimiter, 1 + (told ? 1 : 0) + directives.lines)
  const filled = rows.filter((row) => !isEmpty(row))
  if (filled.length === 0) return { ok: false, problem: { kind: 'empty' } }
  const head = headOf(filled)
  const people = filled.slice(head.rows)
  if (isCut || people.length > maxRows) return { ok: false, problem: { kind: 'too-many-rows', limit: maxRows } }
  const empty = rows.slice(head.isMissing ? 0 : rows.indexOf(filled[head.rows - 1]!)).filter((row) => isEmpty(row) && row.cells.length > 1).map(({ line }) => line)
  const { leftOut, troubles } = emptyRows(empty.concat(emptyEnd(lines, whole)), placeOf)
  const known = delimiters.find((one) => one === delimiter) ?? null
  return { ok: true, table: {
    ...plainTable, format: directives.isDrawing ? 'drawio-csv' : 'csv', delimiter: known, headers: head.headers, isHeadless: head.isMissing, rows: people,
    told: toldColumns(head.headers, directives), leftOut, troubles: [...troubles, ...brokenQuotes.map((place) => trouble('broken-quotes', place, ''))],
  } }
}

function toldColumns(headers: readonly string[], { manager, dotted, identity }: Directives) {
  const placeOf = (header: string | null) => headers.findIndex((each) => header !== null && each.toLowerCase() === header.toLowerCase())
  const named = Object.entries({ manager, dotted, id: identity }).map(([kind, header]) => [kind, placeOf(header)] as const)
  return Object.fromEntries(named.filter(([, place]) => place >= 0))
}

/** Spreadsheets save rows of nothing but delimiters below their table, up to a million of them. */
function withoutBlankEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\n,;|'.includes(text[end - 1]!)) end -= 1
  return text.slice(0, end)
}

/** Quotation marks that are taken away one by one, at most, each because it never closes; beyond, all of them are mere letters. */
const maxMended = 5

/** A quotation mark that opens and never closes would swallow every row below: it is taken for a mere letter, and told. */
function rowsWithin(body: string, delimiter: string, firstLine: number): ReturnType<typeof rowsOf> {
  const mended: string[] = []
  let lines = body
  for (;;) {
    const read = rowsOf(lines, delimiter, maxRows + headRows, firstLine)
    const last = read.rows.at(-1)
    const brokenQuotes = [...new Set([...mended, ...read.brokenQuotes])]
    if (!read.isUnclosed || !last) return { ...read, brokenQuotes }
    if (mended.length === maxMended) return rowsOf(body, delimiter, maxRows + headRows, firstLine, noQuote)
    const start = startOf(lines, last.line - firstLine)
    const end = lines.indexOf('\n', start)
    const line = lines.slice(start, end < 0 ? undefined : end)
    if (end < 0 || line.split('"').length % 2 === 1) return { ...read, brokenQuotes }
    mended.push(last.place)
    lines = lines.slice(0, start) + line.replaceAll('"', '') + lines.slice(end)
  }
}

function startOf(text: string, line: number): number {
  let at = 0
  for (let passed = 0; passed < line; passed += 1) at = text.indexOf('\n', at) + 1
  return at
}

/** The lines below the table that have delimiters and nothing else. */
function emptyEnd(lines: string, whole: string): number[] {
  const found: number[] = []
  let line = lines.split('\n').length
  // The end of its last row still belongs to the table.
  for (let at = whole.indexOf('\n', lines.length); at >= 0 && at + 1 < whole.length; line += 1) {
    const end = whole.indexOf('\n', at + 1)
    if (/[,;|\t]/.test(whole.slice(at + 1, end < 0 ? undefined : end))) found.push(line + 1)
    at = end
  }
  return found
}

/** Also the rule below the headers of a table that is drawn with letters. */
function isEmpty({ cells }: TableRow): boolean {
  return cells.every((cell) => cell === '' || /^:?-{3,}:?$/.test(cell))
}

interface Line extends TableRow {
  readonly line: number
}

function placeOf(line: number): string {
  return `line ${line.toLocaleString('en')}`
}

/** A character that no text has here. */
const noQuote = '\u0000'

function rowsOf(text: string, delimiter: string, preview: number, firstLine = 1, quoteChar = '"') {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview, quoteChar })
  let line = firstLine
  const unpacked = unpackedRows(data, delimiter)
  const rows = data.map((raw, at): Line => {
    const row = { line, place: placeOf(line), cells: unpacked[at]!.slice(0, maxHeaders).map((cell) => unguarded((quoteChar === noQuote ? cell.trim().replace(/^"|"$/g, '') : cell).trim()).trim()) }
    line += 1 + raw.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    return row
  })
  const isOdd = (raw: readonly string[]) => raw.reduce((marks, cell) => marks + cell.split('"').length - 1, 0) % 2 === 1
  const broken = quoteChar === noQuote ? data.flatMap((raw, at) => isOdd(raw) ? rows[at]!.place : []) : errors.flatMap(({ type, row }) => type === 'Quotes' && row !== undefined ? rows[row]?.place ?? [] : [])
  return { rows, isCut: meta.truncated, brokenQuotes: [...new Set(broken)], isUnclosed: errors.some(({ code }) => code === 'MissingQuotes') }
}

/** Programs that take a line for a single text put all of it into quotation marks; where most rows are written so, each is read once more. */
function unpackedRows(data: readonly string[][], delimiter: string): readonly string[][] {
  const isPacked = (raw: readonly string[]) => raw.length === 1 && raw[0]!.includes(delimiter)
  if (data.filter(isPacked).length * 2 <= data.length) return data
  return data.map((raw) => isPacked(raw) ? Papa.parse<string[]>(raw[0]!, { delimiter, newline: '\n' }).data[0] ?? raw : raw)
}

/** The one under which most headers make sense; papaparse's own guess goes by the evenness of rows, which short files lack. */
function delimiterOf(text: string): Delimiter {
  const scored = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const { rows } = rowsOf(text.slice(0, headLength), delimiter, headRows)
    return { delimiter, known: Math.max(0, ...rows.map(({ cells }) => countOf(placesOf(cells)))), cells: rows[0]?.cells.length ?? 0 }
  })
  return scored.reduce((best, next) => next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best).delimiter
}
