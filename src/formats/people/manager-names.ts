import { candidatesOf, plainHeader } from './columns'
import { withManagers } from './paths'
import type { PeopleTable } from './people-table'

const above = '(?:line|reporting)?(?:manager|supervisor|boss|reportsto)s?'
const firstName = new RegExp(`^${above}(?:first|given|fore)name$`)
const lastName = new RegExp(`^${above}(?:last|family|sur)name$`)

/** A table that names managers in two columns and in no other way, with a column for the whole name; any other table as it is. */
export function withWholeManagerNames(table: PeopleTable): PeopleTable {
  const plain = table.headers.map(plainHeader)
  const first = plain.findIndex((header) => firstName.test(header))
  const last = plain.findIndex((header) => lastName.test(header))
  if (first < 0 || last < 0 || candidatesOf(table.headers, 'manager').some((place) => place !== first && place !== last)) return table
  const managers = table.rows.map(({ cells }) => `${cells[first] ?? ''} ${cells[last] ?? ''}`.trim())
  return withManagers(table, `${table.headers[first]!} + ${table.headers[last]!}`, managers)
}
