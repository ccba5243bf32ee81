import { plainTable, type PeopleTable } from '../people/people-table'
import { hasPeople, placesOf } from '../people/columns'
import { trouble } from '../people/trouble'
import { isObject, textOf } from './cells'

/** The rows of Google's org chart: a list of [box, manager, tooltip], or a DataTable; or any table that is written as lists. */
export function readGoogleRows(value: unknown): PeopleTable | null {
  const list = rowsIn(value)
  if (!list) return null
  const { rows: all, path } = list
  const rows = all.map((row, at) => ({ place: `${path}[${at}]`, cells: cellsIn(row) }))
  const [first, ...rest] = rows
  const headers = (first?.cells ?? []).map(textIn)
  const places = placesOf(headers)
  // Google's own charts begin with such a row when they come from a sheet; its words are then worth more than its places.
  if (places.manager !== null && hasPeople(places) && !isObject(first?.cells[0])) {
    return { ...plainTable, format: 'json', headers, rows: rest.filter(isFilled).map(({ place, cells }) => ({ place, cells: cells.map(textIn) })) }
  }
  const boxes = rows.filter(isFilled)
  return {
    ...plainTable, format: 'json', headers: ['ID', 'Name', 'Title', 'Manager', 'Tooltip'],
    rows: boxes.map(({ place, cells: [box, manager, tooltip] }) => ({ place, cells: [textIn(box), ...shownIn(box), textIn(manager), textIn(tooltip)] })),
    leftOut: rows.length - boxes.length, troubles: rows.filter((row) => !isFilled(row)).map(({ place }) => trouble('no-record', place, '', '', 'left out')),
  }
}

function isFilled({ cells }: { readonly cells: readonly unknown[] }): boolean {
  return cells.some((cell) => textIn(cell) !== '')
}

function rowsIn(value: unknown): { rows: readonly unknown[], path: string } | null {
  if (isObject(value) && Array.isArray(value['cols']) && Array.isArray(value['rows'])) return { rows: value['rows'], path: 'rows' }
  if (isObject(value) && Array.isArray(value['rows']) && isRows(value['rows'])) return { rows: value['rows'], path: 'rows' }
  return Array.isArray(value) && isRows(value) ? { rows: value, path: '' } : null
}

function isRows(list: readonly unknown[]): boolean {
  return list.length > 0 && list.every((row) => Array.isArray(row))
}

function cellsIn(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row
  return isObject(row) && Array.isArray(row['c']) ? row['c'] : []
}

/** A cell is a value, or an object with the value and how it is shown. */
function textIn(cell: unknown): string {
  return textOf(isObject(cell) ? cell['v'] : cell)
}

/** What is shown in a box: its first line is the name, the next one the title. */
function shownIn(cell: unknown): [name: string, title: string] {
  const shown = isObject(cell) ? textOf(cell['f']) : ''
  const [name = '', ...rest] = (shown || textIn(cell)).split('\n')
  return [name, rest.join(', ')]
}
