import Papa from 'papaparse'
import type { AssignmentKind } from '../../model/organisation'

/** What a cell of a spreadsheet says: a part, none, a part that is not kept here, or something else. */
export type CellReading = AssignmentKind | 'empty' | 'not-kept' | 'unknown'

const words: ReadonlyMap<string, CellReading> = new Map(Object.entries({
  '': 'empty', '-': 'empty', '–': 'empty',
  a: 'accountable', accountable: 'accountable', owner: 'accountable', owns: 'accountable',
  r: 'delegated', responsible: 'delegated', delegated: 'delegated', delegate: 'delegated',
  c: 'not-kept', consulted: 'not-kept', i: 'not-kept', informed: 'not-kept', s: 'not-kept', support: 'not-kept', supports: 'not-kept', supporting: 'not-kept',
} satisfies Record<string, CellReading>))

/** "A/R" and "R, C" too: whoever is accountable may do the work as well, and the greater part counts. */
export function readCell(text: string): CellReading {
  const plain = text.trim().toLowerCase()
  const whole = words.get(plain)
  if (whole) return whole
  const readings = (/^[arcis]{2,}$/.test(plain) ? [...plain] : plain.split(/[\s/,;+&]+/)).map((word) => words.get(word) ?? 'unknown')
  if (readings.includes('unknown')) return 'unknown'
  return (['accountable', 'delegated', 'not-kept'] as const).find((reading) => readings.includes(reading)) ?? 'empty'
}

/** Rows of cells as a spreadsheet puts them on the clipboard: each ends with a line break, the last one with most of them. */
export function readBlock(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/\n$/, '')
  return plain === '' ? [['']] : Papa.parse<string[]>(plain, { delimiter: '\t', newline: '\n' }).data
}

export interface Named {
  readonly id: string
  /** By which a header may call it. */
  readonly names: readonly string[]
}

/** The grid that a block is pasted into, without its areas. */
export interface PasteGround {
  readonly rows: readonly Named[]
  readonly columns: readonly Named[]
}

/** The chosen cells, counted from 0 without header and names. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface PastePlan {
  readonly cells: readonly { readonly responsibilityId: string, readonly positionId: string, readonly part: AssignmentKind | null }[]
  /** Cells of which nothing is kept: consulted, informed, supporting. Theirs become empty. */
  readonly notKept: number
  /** Cells that say neither; what stood there stays. */
  readonly unknown: number
  /** Cells beyond the edge of the matrix. */
  readonly outside: number
  /** Headers that no row or column is called by. */
  readonly unmatched: readonly string[]
}

/**
 * What pasting a block would set. A block with names above and at its side goes where those are, in whatever order; any
 * other begins at the top left of the range, and a single cell fills the range.
 */
export function planPaste(block: readonly (readonly string[])[], range: Range, ground: PasteGround): PastePlan {
  const headed = headedTargets(block, ground)
  if (headed) return planFor(block.slice(1).map((row) => row.slice(1)), headed.rows, headed.columns, headed.unmatched)
  const single = block.length === 1 && block[0]?.length === 1
  const height = single ? range.bottom - range.top + 1 : block.length
  const width = single ? range.right - range.left + 1 : Math.max(0, ...block.map((row) => row.length))
  const filled = single ? Array.from({ length: height }, () => Array.from({ length: width }, () => block[0]![0]!)) : block
  const from = (list: readonly Named[], start: number, count: number) => Array.from({ length: count }, (_, at) => list[start + at]?.id ?? null)
  return planFor(filled, from(ground.rows, range.top, height), from(ground.columns, range.left, width), [])
}

function planFor(
  block: readonly (readonly string[])[], rows: readonly (string | null)[], columns: readonly (string | null)[], unmatched: readonly string[],
): PastePlan {
  const read = block.flatMap((row, down) => row.map((text, across) => ({
    responsibilityId: rows[down] ?? null, positionId: columns[across] ?? null, reading: readCell(text),
  })))
  const inside = read.filter(({ responsibilityId, positionId }) => responsibilityId !== null && positionId !== null)
  const count = (wanted: CellReading) => inside.filter(({ reading }) => reading === wanted).length
  return {
    cells: inside.filter(({ reading }) => reading !== 'unknown').map(({ responsibilityId, positionId, reading }) => ({
      responsibilityId: responsibilityId!, positionId: positionId!, part: reading === 'accountable' || reading === 'delegated' ? reading : null,
    })),
    notKept: count('not-kept'),
    unknown: count('unknown'),
    outside: unmatched.length > 0 ? 0 : read.length - inside.length,
    unmatched,
  }
}

/** Null: the first row and column hold no names of this matrix. */
function headedTargets(block: readonly (readonly string[])[], ground: PasteGround) {
  const above = block[0]?.slice(1) ?? []
  const beside = block.slice(1).map((row) => row[0] ?? '')
  const [rows, columns] = [matched(beside, ground.rows), matched(above, ground.columns)]
  if (!rows.some((id) => id !== null) || !columns.some((id) => id !== null)) return null
  const missed = (names: readonly string[], ids: readonly (string | null)[]) => names.filter((name, at) => ids[at] === null && name.trim() !== '')
  return { rows, columns, unmatched: [...missed(beside, rows), ...missed(above, columns)] }
}

/** Two of one name are taken in the order in which they stand. */
function matched(names: readonly string[], list: readonly Named[]): readonly (string | null)[] {
  const byName = new Map<string, string[]>()
  for (const { id, names: called } of list) {
    for (const name of new Set(called.map(plainName))) byName.set(name, [...byName.get(name) ?? [], id])
  }
  return names.map((name) => byName.get(plainName(name))?.shift() ?? null)
}

function plainName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** What of a block could not be kept, in sentences; nothing where all of it was. */
export function spokenLeftovers({ notKept, unknown, outside, unmatched }: PastePlan): string {
  const cells = (count: number) => count === 1 ? '1 cell' : `${count} cells`
  return [
    notKept > 0 && `${cells(notKept)} said consulted, informed or supporting, which a chart does not keep.`,
    unknown > 0 && `${cells(unknown)} said neither A nor R and stayed as ${unknown === 1 ? 'it was' : 'they were'}.`,
    outside > 0 && `${cells(outside)} lay beyond the matrix.`,
    unmatched.length > 0 && `Not found here: ${unmatched.slice(0, 3).join(', ')}${unmatched.length > 3 ? ` and ${unmatched.length - 3} more` : ''}.`,
  ].filter(Boolean).join(' ')
}

/** A block for spreadsheets. A name that holds a tab, a line break or a quotation mark is quoted; one like a formula is kept text. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows.map((row) => [...row]), { delimiter: '\t', newline: '\n', escapeFormulae: true })}\n`
}
