import Papa from 'papaparse'
import { formula } from './formula'

/** Texts in rows below their headings; each row has a cell for each column. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Without it Excel takes UTF-8 for the letters of its own country. */
const byteOrderMark = '\ufeff'
/** What separates cells in other countries’ spreadsheets. */
const separator = /[;\t|]/

/** As RFC 4180 has it, for spreadsheets: what one would run as a formula begins with an apostrophe, and so is a text. */
export function csvOf({ columns, rows }: Table): string {
  return byteOrderMark + Papa.unparse([[...columns], ...rows.map((row) => [...row])], {
    newline: '\r\n', escapeFormulae: formula, quotes: (cell: unknown) => typeof cell === 'string' && separator.test(cell),
  })
}
