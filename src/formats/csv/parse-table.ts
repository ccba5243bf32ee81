import Papa from 'papaparse'
import { countOf, placesOf, type ColumnPlaces } from '../people/columns'

export const maxRows = 50_000

/** No list of people has more; what stands further right is left out. */
const maxColumns = 1_000

/** Enough to see the header in, whatever follows. */
const headLength = 50_000

/** Titles and remarks that reports put above their table. */
const maxRowsBeforeHeader = 10

export interface TableRow {
  /** Of the file, counted from 1, where the row begins: cells may hold line breaks. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly headers: readonly string[]
  readonly places: ColumnPlaces
  readonly rows: readonly TableRow[]
  /** There are more than `maxRows`; the rest was not looked at. */
  readonly isCut: boolean
  /** Lines where a quotation mark is missing or out of place. */
  readonly brokenQuotes: readonly number[]
}

/** Rows of text cells below the row of headers. Text stays text: no number, no date, no formula is made of it. */
export function parseTable(text: string): Table | null {
  const lines = withoutBlankEnd(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  // Excel's way to tell the separator; it takes the first line.
  const told = /^sep=(.)\n/i.exec(lines)
  const body = lines.slice(told?.[0].length ?? 0)
  const delimiter = told?.[1] ?? delimiterOf(body)
  const { rows, isCut, brokenQuotes } = rowsOf(body, delimiter, maxRows + maxRowsBeforeHeader + 1, told ? 2 : 1)
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const at = headerAt(filled)
  const header = filled[at]
  if (!header) return null
  const people = filled.slice(at + 1)
  return {
    headers: header.cells, places: placesOf(header.cells), rows: people.slice(0, maxRows), isCut: isCut || people.length > maxRows, brokenQuotes,
  }
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
    const row = { line, cells: raw.slice(0, maxColumns).map((cell) => cell.trim()) }
    line += 1 + raw.reduce((breaks, cell) => breaks + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
    return row
  })
  const broken = errors.flatMap(({ type, row }) => type === 'Quotes' && row !== undefined ? rows[row]?.line ?? [] : [])
  return { rows, isCut: meta.truncated, brokenQuotes: [...new Set(broken)] }
}

/** The one under which most headers make sense; papaparse's own guess goes by the evenness of rows, which short files lack. */
function delimiterOf(text: string): string {
  const scored = [',', ';', '\t', '|'].map((delimiter) => {
    const { rows } = rowsOf(text.slice(0, headLength), delimiter, maxRowsBeforeHeader)
    return {
      delimiter,
      known: Math.max(0, ...rows.map(({ cells }) => countOf(placesOf(cells)))),
      cells: rows[0]?.cells.length ?? 0,
    }
  })
  return scored.reduce((best, next) => next.known > best.known || (next.known === best.known && next.cells > best.cells) ? next : best).delimiter
}

/** The first row that can be a table's head; where none can, the first one, so that a message names what stands there. */
function headerAt(rows: readonly TableRow[]): number {
  const at = rows.slice(0, maxRowsBeforeHeader).findIndex(({ cells }) => {
    const { manager, id, name, firstName, title } = placesOf(cells)
    return manager !== null && [id, name, firstName, title].some((place) => place !== null)
  })
  return Math.max(at, 0)
}
