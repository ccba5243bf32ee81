import { candidatesOf } from '../people/columns'
import type { PeopleTable } from '../people/people-table'
import { trouble } from '../people/trouble'
import { textOf } from './cells'
import { childrenOf, type Found, type Item } from './find-list'

/** A column for the manager of what lines from box to box say; every further line to a box becomes a dotted one. */
export function managersFromEdges(table: PeopleTable, edges: NonNullable<Found['edges']>): PeopleTable {
  const first = new Map<string, string>()
  const further = edges.filter(({ from, to }) => {
    const known = first.get(to)
    if (known === undefined) first.set(to, from)
    return known !== undefined && known !== from
  })
  const id = candidatesOf(table.headers, 'id')[0] ?? -1
  const placeOf = new Map(table.rows.map(({ cells, place }) => [cells[id] ?? '', place]))
  const troubles = further.map(({ from, to }) => trouble('second-manager', placeOf.get(to) ?? 'beside the list', to, from, 'has a dotted line'))
  return { ...withManagers(table, id, first), links: further, troubles: [...table.troubles, ...troubles] }
}

/** The same where each record lists the ids of those below it and none says who is above. */
export function managersFromIds(table: PeopleTable, items: readonly Item[]): PeopleTable {
  if (candidatesOf(table.headers, 'manager').length > 0) return table
  const id = candidatesOf(table.headers, 'id')[0] ?? candidatesOf(table.headers, 'name')[0] ?? -1
  const managers = new Map<string, string>()
  items.forEach(({ record }, at) => {
    for (const child of childrenOf(record)?.list ?? []) {
      const name = textOf(child)
      if (name !== '' && !managers.has(name)) managers.set(name, table.rows[at]?.cells[id] ?? '')
    }
  })
  return managers.size === 0 ? table : withManagers(table, id, managers)
}

function withManagers(table: PeopleTable, id: number, managers: ReadonlyMap<string, string>): PeopleTable {
  return {
    ...table, headers: [...table.headers, 'Manager'], told: { manager: table.headers.length },
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, managers.get(row.cells[id] ?? '') ?? ''] })),
  }
}
