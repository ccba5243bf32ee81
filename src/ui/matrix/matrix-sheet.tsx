import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { ColumnHeader } from './column-header'
import { MatrixCross } from './matrix-cross'
import { matrixFocus } from './matrix-focus'
import { geometryOf, type Geometry } from './matrix-geometry'
import { placeOfCell, type MatrixGrid } from './matrix-grid'
import { AreaRow, ResponsibilityRow, type VisibleColumn } from './matrix-row'
import { useGridEvents } from './use-grid-events'
import { useReveal } from './use-reveal'
import { keepingInView } from './visible-range'
import './matrix-sheet.css'

/** The grid itself: only the cells in view are elements, whatever its size, and the one with the focus always is. */
export function MatrixSheet({ grid }: { readonly grid: MatrixGrid }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { geometry, page } = useGeometry(scroller, grid)
  const { headerHeight, namesWidth, rowHeight, columnWidth } = geometry
  const active = useStore(matrixFocus, ({ active: cell }) => cell)
  const at = placeOfCell(grid, active)
  // eslint-disable-next-line react-hooks/incompatible-library -- Its functions are called where they are made; nothing memoised takes them.
  const rows = useVirtualizer({
    count: grid.rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 4,
    paddingStart: headerHeight, scrollPaddingStart: headerHeight, rangeExtractor: useMemo(() => keepingInView(at.row - 1), [at.row]),
  })
  const columns = useVirtualizer({
    count: grid.columns.length, getScrollElement: () => scroller.current, estimateSize: () => columnWidth, overscan: 2, horizontal: true,
    paddingStart: namesWidth, scrollPaddingStart: namesWidth, rangeExtractor: useMemo(() => keepingInView(at.column - 1), [at.column]),
  })
  useLayoutEffect(() => {
    rows.measure()
    columns.measure()
  }, [rows, columns, rowHeight, columnWidth, headerHeight, namesWidth])
  useReveal(grid, scroller, rows, columns)
  const visible = useVisibleColumns(grid, columns.getVirtualItems())
  const width = columns.getTotalSize()
  const isCornerActive = active.responsibilityId === null && active.positionId === null
  return (
    <div
      ref={scroller}
      className={`matrix-sheet${geometry.isLow ? ' is-low' : ''}${geometry.isNarrow ? ' is-narrow' : ''}`}
      role="grid"
      tabIndex={-1}
      aria-label="Who is accountable and who does the work"
      aria-describedby="matrix-hint"
      aria-multiselectable="true"
      aria-rowcount={grid.rows.length + 1}
      aria-colcount={grid.columns.length + 1}
      style={sizesOf(geometry)}
      {...useGridEvents(grid, page)}
    >
      <div className="matrix-body" role="presentation" style={{ width, height: rows.getTotalSize() }}>
        <div className="matrix-head" role="row" aria-rowindex={1} data-row="">
          <div className="matrix-corner" role="columnheader" aria-colindex={1} data-column="" tabIndex={isCornerActive ? 0 : -1}>
            Responsibility<span className="visually-hidden">: Enter chooses all cells</span>
          </div>
          {visible.map(({ id, index, start }) => <ColumnHeader key={id} id={id} index={index} start={start - namesWidth} isLow={geometry.isLow} />)}
        </div>
        <MatrixCross grid={grid} geometry={geometry} />
        {rows.getVirtualItems().map(({ index, start }) => {
          const row = grid.rows[index]
          if (!row) return null
          if (row.kind === 'area') return <AreaRow key={row.id} row={row} index={index} start={start} span={grid.columns.length + 1} />
          return <ResponsibilityRow key={row.id} grid={grid} row={row} index={index} start={start} columns={visible} />
        })}
      </div>
    </div>
  )
}

function sizesOf({ headerHeight, namesWidth, rowHeight, columnWidth }: Geometry): React.CSSProperties {
  return { '--header': `${headerHeight}px`, '--names': `${namesWidth}px`, '--row': `${rowHeight}px`, '--column': `${columnWidth}px` } as React.CSSProperties
}

/** The same list for as long as the same columns stand in the same places: rows then rest while the grid scrolls downwards. */
function useVisibleColumns(grid: MatrixGrid, items: readonly VirtualItem[]): readonly VisibleColumn[] {
  return useMemo(() => items.flatMap(({ index, start }) => {
    const position = grid.columns[index]
    return position ? [{ id: position.id, title: position.title, index, start }] : []
  }), [grid.columns, items])
}

function useGeometry(scroller: React.RefObject<HTMLDivElement | null>, grid: MatrixGrid) {
  const [room, setRoom] = useState({ width: 800, height: 600 })
  const [isCoarse] = useState(() => matchMedia('(pointer: coarse)').matches)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      // On a narrow screen the chart may be another place, and then has no size at all.
      if (width > 0) setRoom((known) => known.width === width && known.height === height ? known : { width, height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  const geometry = useMemo(() => geometryOf(room, grid.columns.length, isCoarse), [room, grid.columns.length, isCoarse])
  const page = {
    row: Math.max(1, Math.floor((room.height - geometry.headerHeight) / geometry.rowHeight) - 1),
    column: Math.max(1, Math.floor((room.width - geometry.namesWidth) / geometry.columnWidth)),
  }
  return { geometry, page }
}
