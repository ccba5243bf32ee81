import Papa from 'papaparse'
import { maxTextLength } from '../json/file-limits'
import { countOf, maxHeaders, placesOf } from '../people/columns'
import { delimiters, type Delimiter } from '../people/people-reading'
import { headerAt, maxRows, plainTable, type TableReading, type TableRow } from '../people/people-table'
import { trouble } from '../people/trouble'
import { readDirectives, type Directives } from './directives'

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
  if (text.includes('\u0000')) return { ok: false, problem: { kind: 'not-text' } }
  const lines = withoutBlankEnd(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  // Excel's way to tell the separator; it takes the first line.
  const told = /^"?sep=(.)"?\n/i.exec(lines)
  const rest = lines.slice(told?.[0].length ?? 0)
  const directives = readDirectives(rest)
  const body = rest.slice(directives.length)
  const delimiter = chosen ?? told?.[1] ?? delimiterOf(body)
  const { rows, isCut, brokenQuotes } = rowsOf(body, delimiter, maxRows + headRows, 1 + (told ? 1 : 0) + directives.lines)
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const at = headerAt(filled, placesOf)
  const header = filled[at]
  if (!header) return { ok: false, problem: { kind: 'empty' } }
  const people = filled.slice(at + 1)
  if (isCut || people.length > maxRows) return { ok: false, problem: { kind: 'too-many-rows', limit: maxRows } }
  const known = delimiters.find((one) => one === delimiter) ?? null
  return { ok: true, table: {
    ...plainTable, format: directives.isDrawing ? 'drawio-csv' : 'csv', delimiter: known, headers: header.cells, rows: people,
    told: toldColumns(header.cells, directives), troubles: brokenQuotes.map((place) => trouble('broken-quotes', place, '')),
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

function rowsOf(text: string, delimiter: string, preview: number, firstLine = 1) {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview })
  let line = firstLine
  const rows = data.map((raw): TableRow => {
    const row = { place: `line ${line.toLocaleString('en')}`, cells: raw.slice(0, maxHeaders).map((cell) => cell.trim()) }
    line += 1 + raw.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    return row
  })
  const broken = errors.flatMap(({ type, row }) => type === 'Quotes' && row !== undefined ? rows[row]?.place ?? [] : [])
  return { rows, isCut: meta.truncated, brokenQuotes: [...new Set(broken)] }
}

/** The one under which most headers make sense; papaparse's own guess goes by the evenness of rows, which short files lack. */
function delimiterOf(text: string): Delimiter {
  const scored = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const { rows } = rowsOf(text.slice(0, headLength), delimiter, headRows)
    return { delimiter, known: Math.max(0, ...rows.map(({ cells }) => countOf(placesOf(cells)))), cells: rows[0]?.cells.length ?? 0 }
  })
  return scored.reduce((best, next) => next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best).delimiter
}
