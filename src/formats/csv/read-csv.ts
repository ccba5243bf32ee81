import { maxNameLength } from '../../model/limits'
import type { Position } from '../../model/organisation'
import { newPosition, roleNames } from '../../model/position'
import { loopCutsOf } from '../../model/reporting'
import { maxTextLength } from '../json/file-limits'
import { withinLength } from '../json/wording'
import { columnsOf, hasNames, type CsvColumns } from '../people/columns'
import type { CsvProblem } from './csv-problem'
import { guessRole } from './guess-role'
import type { ImportNote } from './import-note'
import { managerIdsOf } from './managers'
import { maxRows, parseTable, type Table } from './parse-table'
import { callOf, peopleOf, type Person } from './people'

export type CsvReading =
  | { readonly ok: true, readonly positions: readonly Position[], readonly notes: readonly ImportNote[], readonly columns: CsvColumns }
  | { readonly ok: false, readonly problem: CsvProblem }

/**
 * Positions from a table with a row for each person or seat, as HR systems and org-chart programs write it. Never
 * throws, never evaluates what a cell says, and leaves no reporting loop and no unknown manager.
 */
export function readCsv(text: string): CsvReading {
  if (text.length > maxTextLength) return { ok: false, problem: { kind: 'too-large', length: text.length, limit: maxTextLength } }
  if (text.startsWith('PK\u0003\u0004') || text.includes('\u0000')) return { ok: false, problem: { kind: 'not-text' } }
  const table = parseTable(text)
  const problem = problemOf(table)
  if (!table || problem) return { ok: false, problem: problem ?? { kind: 'empty' } }
  const notes: ImportNote[] = table.brokenQuotes.map((line) => ({ kind: 'broken-quotes', line }))
  const people = peopleOf(table, notes)
  if (people.length === 0) return { ok: false, problem: { kind: 'no-rows' } }
  const managerIds = withoutLoops(people, managerIdsOf(people, notes), notes)
  const roots = people.filter((_, at) => managerIds[at] === null)
  if (roots.length > 1) notes.push({ kind: 'several-roots', roots: roots.map((person) => ({ line: person.line, name: callOf(person) })) })
  if (table.places.title === null && table.places.role === null) notes.push({ kind: 'no-titles' })
  return { ok: true, positions: positionsOf(people, managerIds, table), notes, columns: columnsOf(table.headers, table.places) }
}

function problemOf(table: Table | null): CsvProblem | null {
  if (!table) return { kind: 'empty' }
  const { places, headers, rows, isCut } = table
  const seen = headers.filter((header) => header !== '')
  if (places.manager === null) return { kind: 'no-manager-column', seen }
  if ([places.id, places.name, places.firstName, places.lastName, places.title].every((place) => place === null)) return { kind: 'no-person-column', seen }
  if (isCut) return { kind: 'too-many-rows', limit: maxRows }
  return rows.length === 0 ? { kind: 'no-rows' } : null
}

function withoutLoops(people: readonly Person[], managerIds: readonly (string | null)[], notes: ImportNote[]): (string | null)[] {
  const cuts = new Set(loopCutsOf(people.map(({ id }, at) => newPosition(id, id, 'team', managerIds[at] ?? null))))
  const byId = cuts.size === 0 ? null : new Map(people.map((person) => [person.id, person]))
  return people.map((person, at) => {
    const managerId = managerIds[at] ?? null
    if (managerId === null || !cuts.has(person.id)) return managerId
    const manager = byId?.get(managerId)
    notes.push({ kind: 'loop-cut', line: person.line, name: callOf(person), manager: manager ? callOf(manager) : managerId })
    return null
  })
}

function positionsOf(people: readonly Person[], managerIds: readonly (string | null)[], { places }: Table): Position[] {
  const leaders = new Set(managerIds)
  return people.map((person, at) => {
    const { id, name, isVacant } = person
    const role = guessRole({ ...person, hasReports: leaders.has(id) })
    // Never the person's name: seats are shown where names are hidden.
    const title = person.title || roleNames[role]
    const holder = isVacant ? null : hasNames(places) ? name : withinLength(id, maxNameLength)
    return { ...newPosition(id, title, role, managerIds[at] ?? null), holder }
  })
}
