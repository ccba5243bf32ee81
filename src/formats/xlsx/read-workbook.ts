import { isCompound } from '../file/file-kind'
import { countOf, hasPeople, placesOf } from '../people/columns'
import { emptyRows, headOf, maxRows, plainTable, type TableReading, type TableRow } from '../people/people-table'
import { maxSheetRows, rowPlace, sheetRows, type NumberedRow } from './sheet-rows'
import { broken, Unreadable } from './unreadable'
import { openWorkbook, type Workbook } from './workbook'
import { openZip, type Zip } from './zip'

/** Of a sheet, to see what it is about. */
const headBytes = 100_000
const headRows = 12
/** More are not looked at when the one with the people is sought. */
const maxSheets = 100

/** The table in a sheet of a workbook: the one that is named, or the one that looks most like an org chart. Never rejects. */
export async function readWorkbook(bytes: Uint8Array, named?: string): Promise<TableReading> {
  try {
    if (isCompound(bytes)) throw new Unreadable({ kind: isEncrypted(bytes) ? 'encrypted' : 'old-workbook' })
    const zip = openZip(bytes)
    const book = await openWorkbook(zip)
    const sheet = book.sheets.find(({ name }) => name === named) ?? await likeliestSheet(zip, book)
    const rows = sheetRows(await zip.text(sheet.path) ?? '', book, maxRows + headRows)
    const head = headOf(rows)
    const people = rows.slice(head.rows)
    if (people.length > maxRows) return { ok: false, problem: { kind: 'too-many-rows', limit: maxRows } }
    return { ok: true, table: { ...plainTable, format: 'xlsx', sheets: book.sheets.map(({ name }) => name), sheet: sheet.name, headers: head.headers, isHeadless: head.isMissing, rows: people, ...emptyRows(gapsIn(rows.slice(Math.max(head.rows - 1, 0))), rowPlace) } }
  } catch (error) {
    return { ok: false, problem: error instanceof Unreadable ? error.problem : broken('Something in it is not as a workbook should be.').problem }
  }
}

/** The rows between those in which anything stands. */
function gapsIn(rows: readonly NumberedRow[]): number[] {
  const gaps: number[] = []
  let last = rows[0]?.number ?? 0
  for (const { number } of rows) {
    for (; last < Math.min(number, maxSheetRows); last += 1) if (last + 1 < number) gaps.push(last + 1)
  }
  return gaps
}

/** The stream in which a workbook with a password is kept has this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - bytes.length % 2)).includes('EncryptedPackage')
}

async function likeliestSheet(zip: Zip, book: Workbook): Promise<Workbook['sheets'][number]> {
  const [first, ...others] = book.sheets.slice(0, maxSheets)
  if (!first) throw broken('There is no sheet in it.')
  if (others.length === 0) return first
  const scored = []
  for (const sheet of [first, ...others]) {
    const rows = sheetRows(await zip.text(sheet.path, headBytes) ?? '', book, headRows)
    scored.push({ sheet, score: likeness(rows) - (sheet.isHidden ? 0.5 : 0) })
  }
  return scored.reduce((best, next) => next.score > best.score ? next : best).sheet
}

/** Who reports to whom counts more than anything else that is known of people. */
function likeness(rows: readonly TableRow[]): number {
  const places = placesOf(headOf(rows).headers)
  return countOf(places) + (places.manager !== null && hasPeople(places) ? 100 : 0)
}
