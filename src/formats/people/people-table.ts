import { countOf, placesOf, type ColumnPlaces } from './columns'
import type { ImportProblem } from './import-problem'
import type { Delimiter, PeopleFormat } from './people-reading'
import { trouble, type Trouble } from './trouble'

/** Above any list of people, low enough that a hostile file cannot freeze anything. */
export const maxRows = 50_000

export interface TableRow {
  /** As a person finds it again: "line 7", "row 7", "people[3].children[0]". */
  readonly place: string
  /** Text stays text: no number, no date, no formula is made of it. */
  readonly cells: readonly string[]
}

/** What every format comes down to: headers, and rows of text below them. */
export interface PeopleTable {
  readonly format: PeopleFormat
  readonly delimiter: Delimiter | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly headers: readonly string[]
  /** The headers are made up: the file has none. */
  readonly isHeadless: boolean
  /** Those that say anything. */
  readonly rows: readonly TableRow[]
  /** Which columns are what, where the file itself says so. */
  readonly told: Partial<ColumnPlaces>
  /** In a list of boxes inside one another: the number of the row that each stands below; null: a column says who leads. */
  readonly above: readonly (number | null)[] | null
  /** Dotted lines that stand beside the rows, by id. */
  readonly links: readonly { readonly from: string, readonly to: string }[]
  /** What had to be left out or put right on the way. */
  readonly troubles: readonly Trouble[]
  /** Rows of the file that are told among the troubles and are none of `rows`. */
  readonly leftOut: number
}

export type TableReading =
  | { readonly ok: true, readonly table: PeopleTable }
  | { readonly ok: false, readonly problem: ImportProblem }

export const plainTable = { delimiter: null, sheets: [], sheet: null, isHeadless: false, told: {}, above: null, links: [], troubles: [], leftOut: 0 } as const

/** Titles and remarks that reports put above their table. */
const maxRowsBeforeHeader = 10

/** The headers of a table, and how many rows they and whatever stands above them take. */
export interface Head {
  readonly headers: readonly string[]
  readonly rows: number
  /** No row names the columns: all of them are data. */
  readonly isMissing: boolean
}

/** The first row that can be a table's head; where none can, the first one, so that a message names what stands there. */
export function headOf(rows: readonly TableRow[]): Head {
  const first = rows.slice(0, maxRowsBeforeHeader)
  const at = first.findIndex(({ cells }) => {
    const { manager, id, name, firstName, title } = placesOf(cells)
    return manager !== null && [id, name, firstName, title].some((place) => place !== null && place !== manager)
  })
  const [head, next] = [rows[Math.max(at, 0)]?.cells ?? [], rows[Math.max(at, 0) + 1]?.cells ?? []]
  if (at < 0 && isData(first)) return { headers: Array.from({ length: Math.max(...first.map(({ cells }) => cells.length)) }, (_, column) => `Column ${column + 1}`), rows: 0, isMissing: true }
  const both = grouped(head, next)
  if (head.includes('') && countOf(placesOf(next)) > 1 && countOf(placesOf(both)) > countOf(placesOf(head))) return { headers: both, rows: Math.max(at, 0) + 2, isMissing: false }
  return { headers: head, rows: Math.max(at, 0) + 1, isMissing: false }
}

/** Two rows of headers, of which the upper one stands above several columns: "Manager" above "ID" and "Name". */
function grouped(above: readonly string[], below: readonly string[]): string[] {
  let group = ''
  return below.map((header, at) => {
    group = above[at] || group
    return `${group} ${header}`.trim()
  })
}

/** Whether the first row is one of the people: no row names columns, and it has a number, an address, or what stands elsewhere below. */
function isData(rows: readonly TableRow[]): boolean {
  if (rows.some(({ cells }) => countOf(placesOf(cells)) > 1)) return false
  const [first, ...others] = rows.map(({ cells }) => cells)
  const below = new Set(others.flatMap((cells) => cells.filter((cell) => cell.length > 1)))
  return first !== undefined && first.length > 1 && first.some((cell) => /^\d+(?:[.,]\d+)?$|^\S+@\S+$/.test(cell) || below.has(cell))
}

/** Above as many, rows of nothing are told as one: "line 8 … line 1,048,576". */
const maxEmptyTold = 100

/** The rows in which nothing stands, left out and told, by their numbers; `placeOf`: what a number is called. */
export function emptyRows(numbers: readonly number[], placeOf: (number: number) => string): Pick<PeopleTable, 'leftOut' | 'troubles'> {
  const told = (place: string, count: number): Trouble => ({ ...trouble('empty-row', place, '', '', 'left out'), count })
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  const troubles = numbers.length > maxEmptyTold ? [told(`${placeOf(first)} \u2026 ${placeOf(last)}`, numbers.length)] : numbers.map((number) => told(placeOf(number), 1))
  return { leftOut: numbers.length, troubles }
}
