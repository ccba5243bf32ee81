import type { HatrackDocument } from '../../model/organisation'
import type { ColumnKind } from './columns'
import type { Description } from '../json/read-problem'

/** Those that can be told, then what spreadsheets of other parts of the world save as “CSV”, which has to be chosen; as `TextDecoder` names them. */
export const encodings = [
  'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'shift_jis', 'gb18030', 'big5', 'euc-kr',
] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** What a file is, as far as it matters to whoever imports it. */
export type PeopleFormat = 'csv' | 'xlsx' | 'json' | 'drawio-csv'

/** What the rows of a list may get wrong, and what can be done about it; the first way is the usual one. */
export const repairWays = {
  /** The manager who is named stands on no row. `match`: as the one row that it is when case or leading zeros are ignored. */
  'unknown-manager': ['match', 'placeholder', 'root'],
  /** `keep-both`: the later ones under a new id. */
  'duplicate-id': ['keep-both', 'first', 'last'],
  /** `join`: under a new position at the top. */
  'several-roots': ['keep', 'join'],
} as const
export type RepairableKind = keyof typeof repairWays
export type RepairWay<Kind extends RepairableKind = RepairableKind> = (typeof repairWays)[Kind][number]
export type Repairs = { readonly [Kind in RepairableKind]: RepairWay<Kind> }

/** What a person decides about an import. Whatever is left out is found in the file. */
export interface PeopleChoices {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  /** Of a workbook, by name. */
  readonly sheet?: string
  /** Which column is what: an index into the headers; null: none. */
  readonly columns?: Partial<Readonly<Record<ColumnKind, number | null>>>
  readonly repairs?: Partial<Repairs>
}

/** How the file was read: what was found in it, and what was chosen. */
export interface PeopleSource {
  readonly format: PeopleFormat
  /** null: the format has no such thing. */
  readonly encoding: Encoding | null
  /** False: bytes that are no UTF-8 and carry no mark, so another choice may be right. */
  readonly isEncodingSure: boolean
  readonly delimiter: Delimiter | null
  /** Of a workbook; else empty. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly headers: readonly string[]
  readonly columns: Readonly<Record<ColumnKind, number | null>>
  /** The first rows, as they stand below the headers. */
  readonly sample: readonly (readonly string[])[]
}

/** A row of the file, as a person finds it again. */
export interface ProblemRow {
  /** "line 7", "row 7" or "people[3].children[0]": as the format counts. */
  readonly place: string
  /** Whoever stands there, or what the row says of itself. */
  readonly name: string
  /** What is wrong with it: the manager that is unknown, the id that is there twice; empty where the kind says it all. */
  readonly value: string
  /** What became of the row: "stands at the top", "under a placeholder", "left out". */
  readonly outcome: string
}

/** All rows with the same trouble. */
export interface ProblemGroup {
  readonly kind: string
  /** "12 positions report to a manager who is not in the file" */
  readonly title: string
  /** What it means and what was done, in a sentence or two. */
  readonly detail: string
  readonly rows: readonly ProblemRow[]
  /** Rows of the file that it is about: one of `rows` may stand for many. */
  readonly count: number
  /** null: nothing to choose. Ways that would not change anything here are not offered. */
  readonly repair: { readonly kind: RepairableKind, readonly chosen: RepairWay, readonly offered: readonly { readonly way: RepairWay, readonly words: string }[] } | null
  /** False: only worth knowing. */
  readonly isProblem: boolean
}

/** Every row of the file is in exactly one of these. `fromRows + leftOut = rows`; `added` are positions that stand on no row. */
export interface RowCounts {
  readonly rows: number
  readonly fromRows: number
  readonly leftOut: number
  readonly added: number
}

export type PeopleReading =
  | {
    readonly ok: true
    readonly document: HatrackDocument
    readonly source: PeopleSource
    readonly problems: readonly ProblemGroup[]
    readonly counts: RowCounts
  }
  | {
    readonly ok: false
    readonly kind: string
    readonly description: Description
    /** Where the table could be read but not understood: so that columns, sheet or encoding can be chosen by hand. */
    readonly source: PeopleSource | null
  }
