import type { Position } from '../../model/organisation'
import type { Range } from './matrix-clipboard'
import type { Place } from './matrix-keys'
import type { MatrixRow } from './matrix-model'

/** A cell by whom and what it is about, which survives edits that move it; null: the header, or the names of the rows. */
export interface CellName {
  readonly responsibilityId: string | null
  readonly positionId: string | null
}

/** The rows and columns on the screen, and where each stands. */
export interface MatrixGrid {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly Position[]
  readonly responsibilityIds: readonly string[]
  readonly rowAt: ReadonlyMap<string, number>
  readonly columnAt: ReadonlyMap<string, number>
  /** Among the responsibilities alone. */
  readonly responsibilityAt: ReadonlyMap<string, number>
}

export function matrixGrid(rows: readonly MatrixRow[], columns: readonly Position[]): MatrixGrid {
  const responsibilityIds = rows.flatMap(({ kind, id }) => kind === 'responsibility' ? [id] : [])
  return {
    rows, columns, responsibilityIds,
    rowAt: new Map(rows.map(({ id }, at) => [id, at])),
    columnAt: new Map(columns.map(({ id }, at) => [id, at])),
    responsibilityAt: new Map(responsibilityIds.map((id, at) => [id, at])),
  }
}

export function isSameCell(a: CellName | null, b: CellName | null): boolean {
  return a?.responsibilityId === b?.responsibilityId && a?.positionId === b?.positionId
}

/** Whether both a responsibility and a position meet there. */
export function isCell(name: CellName): name is { readonly responsibilityId: string, readonly positionId: string } {
  return name.responsibilityId !== null && name.positionId !== null
}

export function isOnGrid(grid: MatrixGrid, { responsibilityId, positionId }: CellName): boolean {
  return (responsibilityId === null || grid.responsibilityAt.has(responsibilityId)) && (positionId === null || grid.columnAt.has(positionId))
}

/** The cell where it is, or where it would be: with the first row or column in the place of what is gone. */
export function settledCell(grid: MatrixGrid, { responsibilityId, positionId }: CellName): CellName {
  return {
    responsibilityId: responsibilityId === null || grid.responsibilityAt.has(responsibilityId) ? responsibilityId : grid.responsibilityIds[0] ?? null,
    positionId: positionId === null || grid.columnAt.has(positionId) ? positionId : grid.columns[0]?.id ?? null,
  }
}

export function placeOfCell({ rowAt, columnAt }: MatrixGrid, { responsibilityId, positionId }: CellName): Place {
  return {
    row: responsibilityId === null ? 0 : (rowAt.get(responsibilityId) ?? -1) + 1,
    column: positionId === null ? 0 : (columnAt.get(positionId) ?? -1) + 1,
  }
}

export function cellAt({ rows, columns }: MatrixGrid, { row, column }: Place): CellName {
  return { responsibilityId: rows[row - 1]?.id ?? null, positionId: columns[column - 1]?.id ?? null }
}

/** The cells from one corner to the other; null where a corner is none of them. */
export function rangeBetween({ responsibilityAt, columnAt }: MatrixGrid, from: CellName, to: CellName): Range | null {
  if (!isCell(from) || !isCell(to)) return null
  const [a, b] = [responsibilityAt.get(from.responsibilityId), responsibilityAt.get(to.responsibilityId)]
  const [c, d] = [columnAt.get(from.positionId), columnAt.get(to.positionId)]
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null
  return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }
}

export function cellsIn({ responsibilityIds, columns }: MatrixGrid, { top, bottom, left, right }: Range) {
  return responsibilityIds.slice(top, bottom + 1).flatMap((responsibilityId) =>
    columns.slice(left, right + 1).map(({ id: positionId }) => ({ responsibilityId, positionId })))
}

/** All of them: two corners, or null where there is no cell. */
export function wholeOf({ responsibilityIds, columns }: MatrixGrid): { readonly from: CellName, readonly to: CellName } | null {
  const [first, last] = [responsibilityIds[0], responsibilityIds.at(-1)]
  const [left, right] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined || !left || !right) return null
  return { from: { responsibilityId: first, positionId: left.id }, to: { responsibilityId: last, positionId: right.id } }
}

export function isWhole({ responsibilityIds, columns }: MatrixGrid, { top, bottom, left, right }: Range): boolean {
  return top === 0 && left === 0 && bottom === responsibilityIds.length - 1 && right === columns.length - 1
}
