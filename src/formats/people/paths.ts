import { candidatesOf, plainHeader } from './columns'
import type { PeopleTable } from './people-table'

/** What programs call a column that says where a row stands from the top down: "/1/4/2/", "Lee > Ray > Fox". */
const pathHeader = /path|chain|hierarchy|organi[sz]ationnode|orgnode|lineage|breadcrumb/
const besides = /photo|picture|image|file|url|link|folder|icon/
const separators = ['>', '\u00bb', '\u2192', '/', '\\', '|'] as const

export interface Unfolded {
  readonly table: PeopleTable
  /** The header whose paths say who leads; null: a column does. */
  readonly from: string | null
}

/** A table whose only word of who leads is a column of paths, with a column for the manager; any other table as it is. */
export function withManagersOfPaths(table: PeopleTable): Unfolded {
  const { headers, rows } = table
  const isFilled = (place: number) => rows.some(({ cells }) => (cells[place] ?? '') !== '')
  if (table.above !== null || candidatesOf(headers, 'manager').some(isFilled)) return { table, from: null }
  for (const place of headers.keys()) {
    const header = plainHeader(headers[place]!)
    if (!pathHeader.test(header) || besides.test(header)) continue
    const values = rows.map(({ cells }) => cells[place] ?? '')
    const separator = separators.find((one) => values.some((value) => value.includes(one)))
    if (!separator) continue
    const paths = values.map((value) => value.split(separator).map((part) => part.trim()).filter((part) => part !== ''))
    const managers = managersOf(table, paths)
    if (managers.filter((manager) => manager !== '').length * 2 < rows.length - 1) continue
    return { table: withManagers(table, `Manager (from ${headers[place]!})`, managers), from: headers[place]! }
  }
  return { table, from: null }
}

/** Where each path is one row's own, the row that stands one step above; else a path is the chain above a row, and its last step who leads. */
function managersOf({ headers, rows }: PeopleTable, paths: readonly (readonly string[])[]): string[] {
  const keys = paths.map((path) => JSON.stringify(path))
  if (new Set(keys).size < rows.length) return paths.map((path) => path.at(-1) ?? '')
  const rowOf = new Map(keys.map((key, at) => [key, at]))
  const calls = (['id', 'name', 'title'] as const).flatMap((kind) => candidatesOf(headers, kind))
  const call = calls.find((place) => new Set(rows.map(({ cells }) => cells[place] ?? '')).size === rows.length) ?? calls[0] ?? 0
  return paths.map((path) => {
    // A step that is on no row is passed over; the top has no step at all, or one that is its own.
    for (let length = path.length - 1; length >= 0; length -= 1) {
      const above = rowOf.get(JSON.stringify(path.slice(0, length)))
      if (above !== undefined) return rows[above]!.cells[call] ?? ''
    }
    return ''
  })
}

/** The table with a column more, which says who leads. */
export function withManagers(table: PeopleTable, header: string, managers: readonly string[]): PeopleTable {
  const { headers, rows } = table
  const filled = (cells: readonly string[]) => headers.map((_, at) => cells[at] ?? '')
  return {
    ...table, headers: [...headers, header], told: { ...table.told, manager: headers.length },
    rows: rows.map((row, at) => ({ ...row, cells: [...filled(row.cells), managers[at] ?? ''] })),
  }
}
