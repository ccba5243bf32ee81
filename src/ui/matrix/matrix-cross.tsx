import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { isPositionSelected } from '../../store/session-store'
import { carryStore } from '../drag/carry'
import { useSession } from '../kit/use-store'
import { chosenRange, crossOf, matrixFocus } from './matrix-focus'
import type { Geometry } from './matrix-geometry'
import type { MatrixGrid } from './matrix-grid'

/** What lies behind the cells: the cross of row and column, the selected, and the frame of the chosen range. Decorative. */
export function MatrixCross({ grid, geometry }: { readonly grid: MatrixGrid, readonly geometry: Geometry }) {
  const { row, column } = useStore(matrixFocus, useShallow((state) => {
    const cross = crossOf(state)
    return { row: grid.rowAt.get(cross?.responsibilityId ?? '') ?? null, column: grid.columnAt.get(cross?.positionId ?? '') ?? null }
  }))
  const over = useStore(carryStore, ({ carry }) => carry?.over?.kind === 'position' ? grid.columnAt.get(carry.over.id) ?? null : null)
  const selected = useSession((session) => session.selection?.kind === 'position'
    ? [session.selection.id, ...session.selection.also ?? []].flatMap((id) => isPositionSelected(session, id) ? grid.columnAt.get(id) ?? [] : []) : [])
  const selectedRow = useSession(({ selection }) => selection?.kind === 'responsibility' ? grid.rowAt.get(selection.id) ?? null : null)
  const { headerHeight, namesWidth, rowHeight, columnWidth } = geometry
  const left = (at: number) => namesWidth + at * columnWidth
  const top = (at: number) => headerHeight + at * rowHeight
  return (
    <div className="matrix-behind" aria-hidden="true">
      {selected.map((at) => <i key={at} className="matrix-band matrix-band-selected" style={{ left: left(at), width: columnWidth }} />)}
      {selectedRow !== null && <i className="matrix-stripe matrix-stripe-selected" style={{ top: top(selectedRow) }} />}
      {row !== null && <i className="matrix-stripe" style={{ top: top(row) }} />}
      {column !== null && <i className="matrix-band" style={{ left: left(column), width: columnWidth }} />}
      {over !== null && <i className="matrix-band matrix-band-target" style={{ left: left(over), width: columnWidth }} />}
      <Frame grid={grid} left={left} top={top} geometry={geometry} />
    </div>
  )
}

interface FrameProps {
  readonly grid: MatrixGrid
  readonly geometry: Geometry
  readonly left: (at: number) => number
  readonly top: (at: number) => number
}

/** Cells of a range stand in rows of the grid, in which areas take up room too. */
function Frame({ grid, geometry, left, top }: FrameProps) {
  const range = useStore(matrixFocus, useShallow((state) => state.range ? chosenRange(grid, state) : null))
  if (!range) return null
  const first = grid.rowAt.get(grid.responsibilityIds[range.top]!) ?? 0
  const last = grid.rowAt.get(grid.responsibilityIds[range.bottom]!) ?? 0
  return (
    <i className="matrix-frame" style={{
      left: left(range.left), width: (range.right - range.left + 1) * geometry.columnWidth, top: top(first), height: (last - first + 1) * geometry.rowHeight,
    }} />
  )
}
