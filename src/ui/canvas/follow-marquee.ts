import { swallowNextClick } from '../drag/swallow-click'

/** In px of the window. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const holdMs = 300
/** A finger that moves further than this before it has rested pans. */
const slackPx = 5

/**
 * Follows the pointer from a press on the empty canvas, with Shift held or after a finger's rest, until it is lifted.
 * `show` gets the rectangle while it is drawn, null when it is gone; `choose` what it was at the end. Returns how to stop listening.
 */
export function followMarquee(element: HTMLElement, show: (rectangle: Rectangle | null) => void, choose: (rectangle: Rectangle) => void): () => void {
  const listening = new AbortController()
  element.addEventListener('pointerdown', (event) => {
    const isPane = event.target instanceof Element && event.target.classList.contains('react-flow__pane')
    if (!isPane || event.button !== 0 || !event.isPrimary) return
    if (event.pointerType === 'touch') follow(event, true, show, choose)
    else if (event.shiftKey) follow(event, false, show, choose)
  }, { signal: listening.signal, capture: true })
  return () => listening.abort()
}

function follow(press: PointerEvent, waits: boolean, show: (rectangle: Rectangle | null) => void, choose: (rectangle: Rectangle) => void): void {
  const gesture = new AbortController()
  const options = { signal: gesture.signal, capture: true }
  let isDrawing = !waits
  const hold = waits ? window.setTimeout(() => { isDrawing = true; show(between(press, press)) }, holdMs) : undefined
  const end = () => {
    window.clearTimeout(hold)
    gesture.abort()
    show(null)
  }
  window.addEventListener('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return
    if (isDrawing) return show(between(press, event))
    if (Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > slackPx) end()
  }, options)
  window.addEventListener('pointerup', (event) => {
    if (event.pointerId !== press.pointerId) return
    const rectangle = between(press, event)
    end()
    if (!isDrawing || (rectangle.right - rectangle.left < slackPx && rectangle.bottom - rectangle.top < slackPx)) return
    swallowNextClick()
    choose(rectangle)
  }, options)
  window.addEventListener('pointercancel', end, options)
  // A second finger zooms.
  window.addEventListener('pointerdown', (event) => { if (event.pointerId !== press.pointerId) end() }, options)
  window.addEventListener('keydown', (event) => { if (event.key === 'Escape') { event.stopPropagation(); end() } }, options)
  // Before React Flow hears of it, or the chart would pan under the finger.
  window.addEventListener('touchmove', (event) => { if (isDrawing) { event.preventDefault(); event.stopPropagation() } }, { ...options, passive: false })
}

function between(a: PointerEvent, b: PointerEvent): Rectangle {
  return {
    left: Math.min(a.clientX, b.clientX), top: Math.min(a.clientY, b.clientY),
    right: Math.max(a.clientX, b.clientX), bottom: Math.max(a.clientY, b.clientY),
  }
}
