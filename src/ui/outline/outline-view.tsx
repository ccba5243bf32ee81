import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useMemo, useRef, type MouseEvent } from 'react'
import { useStore } from 'zustand'
import { select, toggleSelected } from '../../store/session-store'
import { EmptyChart } from '../canvas/empty-chart'
import { carryStore, drop } from '../drag/carry'
import { onResponsibilityClick } from '../drag/take'
import { usePresent, useSession } from '../kit/use-store'
import { outlineRowsOf, positionKey, type OutlineRows } from './outline-rows'
import { outlineStore, setStop } from './outline-store'
import { KeyHint, OutlineToolbar } from './outline-toolbar'
import { extendTo, onOutlineKey, workBeside } from './on-key'
import { PickPanel } from './pick-panel'
import { PositionRow } from './position-row'
import { useEdgeScroll } from './use-edge-scroll'
import { useFlown } from './use-flown'
import { useFocusKept, useNaming, useStopAt } from './use-outline-focus'
import { WorkRow } from './work-row'
import './outline.css'

/** In px; nothing is measured. */
const heights = { position: 36, work: 32 } as const

/** The chart as a tree of rows: the same model, selection and history as the canvas, and every edit with a key. */
export function OutlineView() {
  const isEmpty = usePresent(({ positions }) => positions.length === 0)
  const picking = useStore(outlineStore, (state) => state.picking)
  return (
    <section className="outline" aria-label="Chart">
      <OutlineToolbar />
      {isEmpty ? <EmptyChart /> : <Tree />}
      {picking && <PickPanel key={JSON.stringify(picking)} picking={picking} />}
    </section>
  )
}

function useOutlineRows(): OutlineRows {
  const { positions, assignments, own, adjustments } = usePresent(shownParts)
  const collapsed = useSession((session) => session.collapsed)
  const isWorkShown = useStore(outlineStore, (state) => state.isWorkShown)
  return useMemo(() => outlineRowsOf({ positions, assignments, own, adjustments }, collapsed, isWorkShown), [positions, assignments, own, adjustments, collapsed, isWorkShown])
}

const shownParts = ({ positions, assignments, own, adjustments }: Parameters<typeof outlineRowsOf>[0]) => ({ positions, assignments, own, adjustments })

function Tree() {
  const outline = useOutlineRows()
  const { rows } = outline
  const stopAt = useStopAt(outline)
  const scroller = useRef<HTMLDivElement>(null)
  const hintId = useId()
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is used here and handed to nobody
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback((at: number) => heights[rows[at]!.kind], [rows]),
    // Another one with every change of the rows: what is remembered of their places is then reckoned anew.
    getItemKey: useCallback((at: number) => rows[at]!.key, [rows]),
    overscan: 8,
    // The row that has the focus is there, however far one scrolls.
    rangeExtractor: useCallback((range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range)
      return stopAt >= rows.length || shown.includes(stopAt) ? shown : [...shown, stopAt].sort((a, b) => a - b)
    }, [stopAt, rows]),
  })
  const scrollTo = useCallback((at: number) => virtual.scrollToIndex(at, { align: 'auto' }), [virtual])
  useFocusKept(scroller, rows[stopAt]?.key, () => scrollTo(stopAt))
  const flown = useFlown(outline, scrollTo)
  useNaming(outline.at)
  useEdgeScroll(scroller)
  useEffect(() => {
    scrollTo(stopAt)
    // Once: where one was in another view is in sight in this one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const latest = useRef(outline)
  useEffect(() => {
    latest.current = outline
  })
  const onClick = useCallback((event: MouseEvent, key: string) => onRowClick(event, latest.current, key), [])
  return (
    <>
      <div className="outline-scroller" ref={scroller}>
        {/* Focus is on the rows, which take turns with the tab stop. */}
        {/* eslint-disable-next-line jsx-a11y-x/interactive-supports-focus */}
        <div
          role="tree"
          aria-label="Positions"
          aria-multiselectable="true"
          aria-describedby={hintId}
          className="outline-tree"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={(event) => {
            // A button on a row keeps its own two keys.
            const isButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')
            if (!isButton && onOutlineKey(event.nativeEvent, outline, stopAt)) event.preventDefault()
          }}
        >
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            if (!row) return null
            const isStop = index === stopAt
            return row.kind === 'position'
              ? <PositionRow key={key} row={row} isStop={isStop} isFlown={flown.has(row.positionId)} top={start} onClick={onClick} />
              : <WorkRow key={key} row={row} isStop={isStop} top={start} onClick={onClick} besideId={workBeside(rows, index)} />
          })}
        </div>
      </div>
      <KeyHint id={hintId} />
    </>
  )
}

/** Selects, with Shift all up to here, with Ctrl this one too; with something in the hand, puts it here. */
function onRowClick(event: MouseEvent, { rows, at }: OutlineRows, key: string): void {
  const place = at.get(key) ?? -1
  const row = rows[place]
  if (!row) return
  setStop(row.positionId, row.kind === 'work' ? row.responsibilityId : null)
  if (row.kind === 'work') return onResponsibilityClick(event, { kind: 'responsibility', responsibilityIds: [row.responsibilityId], fromId: row.positionId })
  if (carryStore.getState().carry?.by === 'tap') return drop({ kind: 'position', id: row.positionId })
  if (event.shiftKey) return extendTo(rows, at.get(positionKey(outlineStore.getState().anchorId ?? '')) ?? place, place)
  outlineStore.setState({ anchorId: row.positionId })
  if (event.ctrlKey || event.metaKey) toggleSelected(row.positionId)
  else select({ kind: 'position', id: row.positionId })
}
