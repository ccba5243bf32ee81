import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { fitting, movedBy, transformOf, zoomedAt, type Point, type SharedView, type Size } from './shared-view'

export type Side = 'before' | 'after'

/** A chart in its pane: what is moved, and what of it stands in the middle. */
interface Stage {
  readonly pane: HTMLElement
  readonly element: HTMLElement
  readonly size: Size
}

export interface ViewControl {
  readonly zoom: number
  readonly register: (side: Side, stage: Stage | null) => void
  readonly move: (dx: number, dy: number) => void
  readonly zoomBy: (factor: number, at?: Point) => void
  readonly showAll: () => void
  /** Brings these points of the charts to the middle of their panes; null: the middle of the chart. */
  readonly show: (points: Readonly<Record<Side, Point | null>>) => void
}

/** Large enough to read a card that a change is about. */
const readable = 0.7
/** From further away than this the words on the marks would hide each other. */
const wordsFrom = 0.25
const none: Readonly<Record<Side, Point | null>> = { before: null, after: null }

/**
 * One view of both charts: moved and zoomed in step. Written to the elements themselves, because a chart that is dragged
 * has no time for React; only the figure of the zoom is drawn.
 */
export function useSharedView(): ViewControl {
  const view = useRef<SharedView>({ zoom: 1, x: 0, y: 0 })
  const anchors = useRef(none)
  const stages = useRef(new Map<Side, Stage>())
  const hasMoved = useRef(false)
  const watching = useRef<ResizeObserver | null>(null)
  const [zoom, setZoom] = useState(1)

  const draw = useCallback((isGliding = false) => {
    const tallest = Math.max(0, ...[...stages.current.values()].map(({ size }) => size.height))
    for (const [side, { pane, element, size }] of stages.current) {
      // Their tops at one height, so that whoever leads is looked for in one place.
      const anchor = anchors.current[side] ?? { x: size.width / 2, y: tallest / 2 }
      element.classList.toggle('compare-gliding', isGliding)
      element.style.transform = transformOf(view.current, anchor, sizeOf(pane))
      element.classList.toggle('compare-far', view.current.zoom < wordsFrom)
      element.style.setProperty('--unzoom', String(1 / view.current.zoom))
    }
    setZoom(Math.round(view.current.zoom * 100))
  }, [])
  const fit = useCallback(() => {
    const shown = [...stages.current.values()].filter(({ pane }) => pane.clientWidth > 0)
    const [first] = shown
    if (!first) return
    anchors.current = none
    view.current = { zoom: fitting(shown.map(({ size }) => size), sizeOf(first.pane)), x: 0, y: 0 }
  }, [])
  const control = useMemo(() => { const control = {
    register: (side: Side, stage: Stage | null) => {
      const before = stages.current.get(side)
      if (before) watching.current?.unobserve(before.pane)
      if (stage) stages.current.set(side, stage)
      else stages.current.delete(side)
      // A pane that comes on the screen or changes its size is drawn anew; so is one that is watched for the first time.
      watching.current ??= new ResizeObserver(() => control.settle())
      if (stage) watching.current.observe(stage.pane)
      control.settle()
    },
    settle: () => {
      if (!hasMoved.current) fit()
      draw()
    },
    move: (dx: number, dy: number) => {
      hasMoved.current = true
      view.current = movedBy(view.current, dx, dy)
      draw()
    },
    zoomBy: (factor: number, at?: Point) => {
      hasMoved.current = true
      view.current = zoomedAt(view.current, factor, at)
      draw()
    },
    showAll: () => {
      hasMoved.current = false
      fit()
      draw(true)
    },
    show: (points: Readonly<Record<Side, Point | null>>) => {
      hasMoved.current = true
      anchors.current = points
      view.current = { zoom: Math.max(view.current.zoom, readable), x: 0, y: 0 }
      draw(true)
    },
  }
  return control
  }, [draw, fit])
  return useMemo(() => ({ zoom, ...control }), [zoom, control])
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight }
}

/** How far an arrow key moves the charts, px. */
const step = 64

/** Keys of a pane: arrows, + and −, 0 for all of it. True: it was one. */
export function moveByKey({ move, zoomBy, showAll }: ViewControl, key: string): boolean {
  switch (key) {
    case 'ArrowLeft': move(step, 0); return true
    case 'ArrowRight': move(-step, 0); return true
    case 'ArrowUp': move(0, step); return true
    case 'ArrowDown': move(0, -step); return true
    case '+':
    case '=': zoomBy(1.25); return true
    case '-':
    case '_': zoomBy(0.8); return true
    case '0': showAll(); return true
    default: return false
  }
}

/** Wheel, drag and pinch on a pane. */
export function usePaneGestures(pane: RefObject<HTMLElement | null>, { move, zoomBy }: ViewControl): void {
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const held = new Map<number, Point>()
    const fromMiddle = ({ x, y }: Point): Point => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: x - left - width / 2, y: y - top - height / 2 }
    }
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const by = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1
      // A pinch on a touchpad comes as a wheel with Ctrl; so does the wheel of whoever holds it.
      if (event.ctrlKey || event.metaKey) zoomBy(2 ** (-event.deltaY * by * 0.008), fromMiddle(event))
      else move(-(event.shiftKey ? event.deltaY : event.deltaX) * by, event.shiftKey ? 0 : -event.deltaY * by)
    }
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return
      held.set(event.pointerId, event)
      element.setPointerCapture(event.pointerId)
    }
    const drag = (event: PointerEvent) => {
      const from = held.get(event.pointerId)
      if (!from) return
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1]
      held.set(event.pointerId, { x: event.x, y: event.y })
      if (!other) return move(event.x - from.x, event.y - from.y)
      const apart = (point: Point) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y))
      move((event.x - from.x) / 2, (event.y - from.y) / 2)
      zoomBy(apart(event) / apart(from), fromMiddle({ x: (event.x + other.x) / 2, y: (event.y + other.y) / 2 }))
    }
    const up = (event: PointerEvent) => held.delete(event.pointerId)
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointermove', drag)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', up)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointermove', drag)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', up)
    }
  }, [pane, move, zoomBy])
}
