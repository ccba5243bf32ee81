import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { sessionStore } from '../../store/session-store'
import { useSession } from '../kit/use-store'
import { activate, matrixFocus } from './matrix-focus'
import { isOnGrid, settledCell, type CellName, type MatrixGrid } from './matrix-grid'

type Axis = Pick<Virtualizer<HTMLDivElement, Element>, 'scrollToIndex'>
type Scroller = React.RefObject<HTMLDivElement | null>

/** Brings into view what is wished for: the cell that takes the focus, the position that somebody flies to, what is selected. */
export function useReveal(grid: MatrixGrid, scroller: Scroller, rows: Axis, columns: Axis): void {
  useTabStop(grid, scroller)
  const request = useStore(matrixFocus, (state) => state.request)
  const answered = useRef(request)
  useLayoutEffect(() => {
    if (answered.current === request) return
    answered.current = request
    const { active } = matrixFocus.getState()
    reveal(grid, active, rows, columns)
    elementOf(scroller, active)?.focus({ preventScroll: true })
  }, [request, grid, scroller, rows, columns])

  const flight = useSession((session) => session.flight)
  const flown = useRef(0)
  useEffect(() => {
    if (!flight || flown.current === flight.request) return
    flown.current = flight.request
    if (flight.to === 'all') return
    for (const positionId of [...flight.to].reverse()) reveal(grid, { responsibilityId: null, positionId }, rows, columns)
  }, [flight, grid, rows, columns])

  const responsibilityId = useSession(({ selection }) => selection?.kind === 'responsibility' ? selection.id : null)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === responsibilityId) return
    shown.current = responsibilityId
    if (responsibilityId !== null) reveal(grid, { responsibilityId, positionId: null }, rows, columns)
  }, [responsibilityId, grid, rows, columns])
}

/** One cell is the grid's tab stop. When it goes, the next best takes over, and the focus with it. */
function useTabStop(grid: MatrixGrid, scroller: Scroller): void {
  const active = useStore(matrixFocus, (state) => state.active)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    if (!isOnGrid(grid, active)) activate(settledCell(grid, active))
  }, [grid, active])
  useLayoutEffect(() => {
    // Whoever comes from another view begins at the position where they were there.
    const { chartFocusId, selection } = sessionStore.getState()
    activate(settledCell(grid, { responsibilityId: selection?.kind === 'responsibility' ? selection.id : matrixFocus.getState().active.responsibilityId ?? '', positionId: chartFocusId ?? '' }))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Once, when the view is shown.
  }, [])
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) elementOf(scroller, matrixFocus.getState().active)?.focus({ preventScroll: true })
    hadFocus.current = scroller.current?.contains(document.activeElement) ?? false
  })
}

function reveal(grid: MatrixGrid, { responsibilityId, positionId }: CellName, rows: Axis, columns: Axis): void {
  const row = grid.rowAt.get(responsibilityId ?? '')
  const column = grid.columnAt.get(positionId ?? '')
  if (row !== undefined) rows.scrollToIndex(row, { align: 'auto' })
  if (column !== undefined) columns.scrollToIndex(column, { align: 'auto' })
}

function elementOf(scroller: Scroller, { responsibilityId, positionId }: CellName): HTMLElement | null {
  return scroller.current?.querySelector(`[data-row="${CSS.escape(responsibilityId ?? '')}"] > [data-column="${CSS.escape(positionId ?? '')}"]`) ?? null
}
