import { maxNameLength } from '../../model/limits'
import { maxIdLength } from '../json/file-limits'
import { freshIds } from '../json/fresh-ids'
import { withinLength } from '../json/wording'
import { hasNames, type ColumnKind, type ColumnPlaces } from '../people/columns'
import type { ImportNote } from './import-note'
import type { Table, TableRow } from './parse-table'

/** A row, read: texts are trimmed, an empty one is missing. */
export interface Person {
  readonly line: number
  /** Unique: what the position will be known by. */
  readonly id: string
  /** As the file has it: several rows may share it. */
  readonly ownId: string
  readonly name: string
  readonly title: string
  readonly role: string
  readonly email: string
  readonly manager: string
  readonly isVacant: boolean
}

/** For messages: whoever sits there, or else what the seat is called. */
export function callOf({ name, title, id, isVacant }: Person): string {
  return (isVacant ? title || name : name || title) || id
}

const vacantName = new RegExp([
  '^(?:vacant|vacancy|tbh|tbd|tba|tbc|unfilled|not filled|eliminated)(?![\\p{L}])',
  '^to be (?:hired|determined|confirmed|announced|filled)(?![\\p{L}])',
  '^open(?:$|[ -]+(?:role|position|req|requisition|seat|headcount)(?![\\p{L}])|\\s*[^\\p{L}\\s])',
  '^(?:new hire|n/a|none|null|[-\u2013\u2014?*]+)$',
].join('|'), 'iu')

export function peopleOf({ places, rows, headers }: Table, notes: ImportNote[]): Person[] {
  const drafts = rows.flatMap((row) => {
    if (row.cells.length > headers.length && row.cells.slice(headers.length).some((cell) => cell !== '')) notes.push({ kind: 'extra-cells', line: row.line })
    if (row.cells.some((cell) => cell.includes('\uFFFD'))) notes.push({ kind: 'unreadable-letters', line: row.line })
    const draft = draftOf(row, places, notes)
    if (draft.id !== '' || draft.name !== '' || draft.title !== '') return draft
    notes.push({ kind: 'row-skipped', line: row.line })
    return []
  })
  const byEmail = places.id === null && !areUnique(drafts, 'name') && areUnique(drafts, 'email')
  const idOf = (draft: Draft) => draft.id || (byEmail ? draft.email : draft.isVacant ? draft.title : draft.name) || draft.title || draft.name
  const firstLines = new Map<string, number>()
  const freshId = freshIds(drafts.flatMap((draft) => [idOf(draft), draft.manager]))
  return drafts.map((draft) => {
    const ownId = idOf(draft)
    const firstLine = firstLines.get(ownId)
    if (firstLine === undefined) {
      firstLines.set(ownId, draft.line)
      return { ...draft, id: ownId, ownId }
    }
    const id = freshId(ownId)
    // Vacant seats of one title are several seats; they need no id of their own in the file.
    if (draft.id !== '' || !draft.isVacant) notes.push({ kind: 'duplicate-id', line: draft.line, firstLine, id: ownId, newId: id, name: draft.name || draft.title })
    return { ...draft, id, ownId }
  })
}

type Draft = Omit<Person, 'ownId'>

function areUnique(drafts: readonly Draft[], key: 'name' | 'email'): boolean {
  const values = new Set(drafts.map((draft) => draft[key]))
  return values.size === drafts.length && !values.has('')
}

function draftOf({ line, cells }: TableRow, places: ColumnPlaces, notes: ImportNote[]): Draft {
  const cell = (kind: ColumnKind, limit = maxNameLength) => {
    const place = places[kind]
    const text = place === null ? '' : cells[place] ?? ''
    if (text.length > limit) notes.push({ kind: 'text-cut', line, length: text.length, limit })
    return withinLength(text, limit)
  }
  const [id, title, role, email, manager] = [cell('id', maxIdLength), cell('title'), cell('role'), cell('email', maxIdLength), cell('manager', maxIdLength)]
  const name = withinLength(nameFrom(cell('name'), cell('firstName'), cell('lastName')), maxNameLength)
  const isVacant = /^(?:yes|y|true|1|x|vacant)$/i.test(cell('vacant')) || (hasNames(places) ? name === '' || vacantName.test(name) : vacantName.test(title))
  return { line, id, name, title: title || (places.title === null ? role : ''), role, email, manager, isVacant }
}

/** `name` may be the whole name, or the first name beside a `lastName`, or the last name beside a `firstName`. */
function nameFrom(name: string, first: string, last: string): string {
  if (name === '') return `${first} ${last}`.trim()
  if (first !== '') return name.includes(first) || last !== '' ? name : `${first} ${name}`
  return last === '' || name.includes(last) ? name : `${name} ${last}`
}
