import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import type { ChartLayout } from '../../layout/chart'
import { selectedPositionIds, sessionStore } from '../../store/session-store'
import { useDocument } from '../kit/use-store'
import { anchorOf, moveOf } from './anchor'

/** A little longer than cards glide. */
const settlingMs = 240

/**
 * The eye keeps its place: when an edit moves the cards, the one that it is about stays where it is on the screen. The
 * window glides by as much as that card, with the same easing, so that nothing is seen of it.
 */
export function useKeptPlace(layout: ChartLayout): void {
  const flow = useStoreApi()
  const { getViewport, setViewport } = useReactFlow()
  const documentId = useDocument((state) => state.documentId)
  const last = useRef({ layout, documentId })
  const timer = useRef(0)
  useLayoutEffect(() => {
    const before = last.current
    last.current = { layout, documentId }
    if (before.layout.boxes === layout.boxes || before.documentId !== documentId) return
    const { width, height, domNode } = flow.getState()
    const viewport = getViewport()
    // What was placed by hand is where the hand put it: the others move.
    const id = anchorOf(before.layout, layout, wantedIds().filter((wanted) => !layout.placedIds.has(wanted)), { ...viewport, width, height })
    const move = id === null ? { x: 0, y: 0 } : moveOf(before.layout, layout, id)
    if (!domNode || (move.x === 0 && move.y === 0)) return
    domNode.setAttribute('data-settling', '')
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => domNode.removeAttribute('data-settling'), settlingMs)
    void setViewport({ ...viewport, x: viewport.x - move.x * viewport.zoom, y: viewport.y - move.y * viewport.zoom })
  }, [layout, documentId, flow, getViewport, setViewport])
}

/** Whoever has the focus on the chart looks there; else at what is selected. */
function wantedIds(): readonly string[] {
  const session = sessionStore.getState()
  const focused = session.chartFocusId === null ? [] : [session.chartFocusId]
  const selected = [...selectedPositionIds(session)].reverse()
  return document.activeElement?.closest('.chart') ? [...focused, ...selected] : [...selected, ...focused]
}
