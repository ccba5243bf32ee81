import { createStore } from 'zustand/vanilla'
import { sessionStore } from '../../store/session-store'
import type { Range } from './matrix-clipboard'
import { isSameCell, rangeBetween, type CellName, type MatrixGrid } from './matrix-grid'

/** Where one is in the matrix: momentary, beside the selection, which all views share. */
export interface MatrixFocus {
  /** What the Tab key comes to. */
  readonly active: CellName
  /** Several cells from corner to corner; null: the active one alone. */
  readonly range: { readonly from: CellName, readonly to: CellName } | null
  /** What the pointer is over. */
  readonly hover: CellName | null
  readonly hasFocus: boolean
  /** Counts the wishes that the active cell be brought into view and take the focus. */
  readonly request: number
}

export const matrixFocus = createStore<MatrixFocus>()(() => ({
  active: { responsibilityId: null, positionId: null }, range: null, hover: null, hasFocus: false, request: 0,
}))

/** Makes a cell the active one, alone. */
export function activate(active: CellName): void {
  matrixFocus.setState({ active, range: null })
  if (active.positionId !== null) sessionStore.setState({ chartFocusId: active.positionId })
}

/** The same, and the focus goes there. */
export function focusCell(active: CellName): void {
  activate(active)
  requestFocus()
}

/** Makes the range reach to here. */
export function extendTo(to: CellName): void {
  const { active, range } = matrixFocus.getState()
  const from = range && isSameCell(range.to, active) ? range.from : active
  matrixFocus.setState({ active: to, range: isSameCell(from, to) ? null : { from, to } })
  requestFocus()
}

function requestFocus(): void {
  matrixFocus.setState(({ request }) => ({ request: request + 1 }))
}

/** The chosen cells: the range, or the active one; null while a header is active. */
export function chosenRange(grid: MatrixGrid, { active, range }: Pick<MatrixFocus, 'active' | 'range'>): Range | null {
  return range ? rangeBetween(grid, range.from, range.to) : rangeBetween(grid, active, active)
}

/** Where the cross of row and column is drawn: under the pointer, else where the focus is. */
export function crossOf({ active, hover, hasFocus }: MatrixFocus): CellName | null {
  return hover ?? (hasFocus ? active : null)
}
