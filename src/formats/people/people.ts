import { maxNameLength } from '../../model/limits'
import { roles } from '../../model/organisation'
import { maxIdLength } from '../json/file-limits'
import { counted, withinLength } from '../json/wording'
import { hasNames, plainHeader, type ColumnKind, type ColumnPlaces } from './columns'
import type { PeopleTable, TableRow } from './people-table'
import { trouble, type Trouble } from './trouble'

/** A row, read: texts are trimmed, an empty one is missing. */
export interface Draft {
  /** Which row of the table it is. */
  readonly row: number
  readonly place: string
  readonly id: string
  readonly name: string
  readonly title: string
  readonly role: string
  readonly email: string
  readonly manager: string
  /** Whoever else they work with, as the cell lists them. */
  readonly dotted: string
  readonly isVacant: boolean
}

/** A draft that has got its id. */
export interface Person extends Draft {
  /** As the file has it: several rows may share it. `id` is unique: what the position will be known by. */
  readonly ownId: string
}

/** For messages: whoever sits there, or else what the seat is called. */
export function callOf({ name, title, id, isVacant }: Draft): string {
  return (isVacant ? title || name : name || title) || id
}

/** What stands for "nothing" where other programs leave a cell empty. */
const nothing = /^(?:null|\(null\)|nil|none|\(none\)|nan|undefined|n\/?a|#n\/a|#ref!|#value!|#name\?|[-\u2013\u2014]+)$/i

const vacantName = new RegExp([
  '^(?:vacant|vacancy|tbh|tbd|tba|tbc|unfilled|not filled|eliminated|vakant|unbesetzt|vacante|poste vacant)(?![\\p{L}])',
  '^to be (?:hired|determined|confirmed|announced|filled)(?![\\p{L}])',
  '^open(?:$|[ -]+(?:role|position|req|requisition|seat|headcount)(?![\\p{L}])|\\s*[^\\p{L}\\s])',
  '^(?:new hire|n/a|#n/a|none|null|[-\u2013\u2014?*]+)$',
].join('|'), 'iu')

/** Everyone of whom a row says anything; the rows that name nobody are told. */
export function draftsOf({ rows, headers, above }: PeopleTable, places: ColumnPlaces, troubles: Trouble[]): Draft[] {
  const plainHeaders = headers.map(plainHeader)
  const remarksFrom = above === null && headers.length > 1 ? startOfRemarks(rows) : rows.length
  return rows.flatMap((row, at) => {
    const { place, cells } = row
    if (at >= remarksFrom) {
      troubles.push(trouble('remark', place, said(cells), '', 'left out'))
      return []
    }
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell !== '')) troubles.push(trouble('extra-cells', place, '', '', 'read as far as the headers go'))
    if (above === null && repeatsHeaders(cells, plainHeaders)) {
      troubles.push(trouble('repeated-header', place, said(cells), '', 'left out'))
      return []
    }
    const draft = draftOf(row, at, places, troubles)
    // A box that others stand in is somebody, even where it says nothing.
    if (draft.id !== '' || draft.name !== '' || draft.title !== '' || above !== null) return draft
    troubles.push(trouble('row-skipped', place, said(cells), '', 'left out'))
    return []
  })
}

/** The same names once more, or those that the columns have for people below those that they have for programs. */
function repeatsHeaders(cells: readonly string[], plainHeaders: readonly string[]): boolean {
  // The first cell tells of nearly every row that it is none, and a list may have thousands of columns.
  const first = cells.findIndex((cell) => cell !== '')
  if (first < 0 || plainHeader(cells[first]!) !== plainHeaders[first]) return false
  const alike = cells.filter((cell, column) => cell !== '' && plainHeader(cell) === plainHeaders[column]).length
  const filled = cells.filter((cell) => cell !== '').length
  return alike > 0 && (alike === filled || alike > 2 && alike * 2 > filled)
}

const remark = /^(?:(?:grand |sub)?total|sum|count|source|notes?|generated|exported|report|as of|printed|page|applied filters?|confidential|copyright|©|\*|end of)(?![\p{L}\p{N}])|^\d+ (?:rows?|records?|employees|people|positions)$/iu

/** Where what reports put below their table begins: totals, sources, dates. */
function startOfRemarks(rows: readonly TableRow[]): number {
  let start = rows.length
  while (start > 0 && isRemark(rows[start - 1]!)) start -= 1
  return start
}

function isRemark({ cells }: TableRow): boolean {
  const [first = '', ...more] = cells.filter((cell) => cell !== '')
  return remark.test(first) && (more.length === 0 || more.length === 1 && /^\d+$/.test(more[0]!))
}

function said(cells: readonly string[]): string {
  return withinLength(cells.filter((cell) => cell !== '').map((cell) => withinLength(cell, maxNameLength)).join(', '), maxNameLength)
}

function draftOf({ place, cells }: TableRow, row: number, places: ColumnPlaces, troubles: Trouble[]): Draft {
  const cell = (kind: ColumnKind, limit = maxNameLength) => {
    const at = places[kind]
    const whole = at === null ? '' : cells[at] ?? ''
    // Cut first: a workbook may have one text of megabytes in every cell.
    const text = tame(withinLength(whole, 2 * limit))
    if (text.length > limit) troubles.push(trouble('text-cut', place, withinLength(text, 40), `${counted(whole.length)} characters`, `cut to ${limit}`))
    return withinLength(text, limit)
  }
  const known = (kind: ColumnKind, limit?: number) => withoutNothing(cell(kind, limit))
  const [id, title, role, email] = [known('id', maxIdLength), known('title'), known('role'), known('email', maxIdLength)]
  // In capitals a database says that there is nothing; a surname is written otherwise.
  const part = (kind: ColumnKind) => cell(kind).replace(/^NULL$/, '')
  const name = withinLength(nameFrom(cell('name'), part('firstName'), part('lastName')), maxNameLength)
  // A column that says no is surer than a name that reads like nobody’s: whoever is hired next may be called “New hire”.
  const isToldFilled = name !== '' && /^(?:no|n|false|0)$/i.test(cell('vacant'))
  const isVacant = /^(?:yes|y|true|1|x|vacant)$/i.test(cell('vacant')) || !isToldFilled && (hasNames(places) ? name === '' || vacantName.test(name) : vacantName.test(title))
  const draft = {
    row, place, id, name, title: title || (places.title === null || !isRole(role) ? role : ''), role, email, isVacant,
    manager: cell('manager', maxIdLength), dotted: known('dotted', 10_000),
  }
  if (`${id}${name}${title}${draft.manager}`.includes('\uFFFD')) troubles.push(trouble('unreadable-letters', place, callOf(draft)))
  return draft
}

/** One of our own words, which says what a seat is and not what it is called. */
function isRole(role: string): boolean {
  return roles.some((known) => known === role.toLowerCase())
}

/** Whatever no screen, file or other program should have to draw: control characters, halves of letters, marks without width. */
function tame(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u200B\u2060\uFEFF]/gu, '').replace(/\p{Cs}/gu, '\uFFFD').trim()
}

export function withoutNothing(text: string): string {
  return nothing.test(text) ? '' : text
}

/** `name` may be the whole name, or the first name beside a `lastName`, or the last name beside a `firstName`. */
function nameFrom(name: string, first: string, last: string): string {
  if (name === '') return `${first} ${last}`.trim()
  if (first !== '') return name.includes(first) || last !== '' ? name : `${first} ${name}`
  return last === '' || name.includes(last) ? name : `${name} ${last}`
}
