import { identify } from '../json/identify'
import { maxHeaders } from '../people/columns'
import { maxRows, plainTable, type PeopleTable, type TableReading } from '../people/people-table'
import { trouble, type Trouble } from '../people/trouble'
import { cellsOf, isObject } from './cells'
import { findList, type Found } from './find-list'
import { readGoogleRows } from './google-rows'
import { managersFromEdges, managersFromIds } from './edges'

/**
 * A table of the JSON of an org-chart program: records with an id and a manager each, boxes inside one another, nodes and
 * edges, or the rows of Google's chart. `value` is parsed and so of bounded depth. Never throws.
 */
export function readJsonList(value: unknown): TableReading {
  const identified = identify(value)
  if (!identified.isOurs && identified.program === 'excalidraw') {
    return { ok: false, problem: { kind: 'json', problem: { kind: 'other-program', program: identified.program, type: identified.type } } }
  }
  const rows = readGoogleRows(value)
  const found = rows ? null : findList(value)
  if (!rows && !found) return { ok: false, problem: { kind: 'no-list', seen: isObject(value) ? Object.keys(value).slice(0, 100) : [] } }
  const table = rows ?? tableOf(found!)
  return table.rows.length + table.leftOut > maxRows ? { ok: false, problem: { kind: 'too-many-rows', limit: maxRows } } : { ok: true, table }
}

function tableOf({ items, others, links, edges, isNested }: Found): PeopleTable {
  const troubles: Trouble[] = others.map((path) => trouble('no-record', path, '', '', 'left out'))
  const places = new Map<string, number>()
  const read = items.map(({ record, path }) => {
    const { cells, unsafe } = cellsOf(record)
    for (const key of unsafe) troubles.push(trouble('unsafe-key', path, '', key, 'left out'))
    for (const header of cells.keys()) if (!places.has(header) && places.size < maxHeaders) places.set(header, places.size)
    return cells
  })
  const headers = [...places.keys()]
  const rows = items.map(({ path }, at) => ({ place: path || 'the outermost box', cells: headers.map((header) => read[at]!.get(header) ?? '') }))
  const table: PeopleTable = {
    ...plainTable, format: 'json', headers, rows, links, troubles, leftOut: others.length, above: isNested ? items.map(({ above }) => above) : null,
  }
  return edges ? managersFromEdges(table, edges) : isNested ? table : managersFromIds(table, items)
}
