import type { ColumnPlaces } from './columns'
import type { ImportProblem } from './import-problem'
import type { Delimiter, PeopleFormat } from './people-reading'
import type { Trouble } from './trouble'

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

export const plainTable = { delimiter: null, sheets: [], sheet: null, told: {}, above: null, links: [], troubles: [], leftOut: 0 } as const

/** Titles and remarks that reports put above their table. */
const maxRowsBeforeHeader = 10

/** The first row that can be a table's head; where none can, the first one, so that a message names what stands there. */
export function headerAt(rows: readonly TableRow[], placesOf: (headers: readonly string[]) => ColumnPlaces): number {
  const at = rows.slice(0, maxRowsBeforeHeader).findIndex(({ cells }) => {
    const { manager, id, name, firstName, title } = placesOf(cells)
    return manager !== null && [id, name, firstName, title].some((place) => place !== null && place !== manager)
  })
  return Math.max(at, 0)
}
