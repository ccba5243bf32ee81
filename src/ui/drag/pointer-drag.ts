import type { PointerEvent as ReactPointerEvent } from 'react'
import { followEdge } from './auto-pan'
import type { Cargo } from './cargo'
import { sameTarget } from './cargo'
import { carryStore, carryTo, drop, pickUp, putBack } from './carry'
import { chartSpace } from './chart-space'
import { swallowNextClick } from './swallow-click'
import { targetAt } from './target-at'

/** Movement in px that makes a press a drag. */
const slack = 5
/** How long a finger rests before what would otherwise scroll or pan is picked up. */
const holdMs = 300

/**
 * When a finger picks up: as soon as it moves; when it moves sideways, or after a rest, so that a swipe still scrolls the
 * palette; only after a rest, so that a swipe still pans the chart.
 */
export type TouchStart = 'at-once' | 'sideways-or-hold' | 'hold'

interface Press {
  readonly cargo: Cargo
  readonly startX: number
  readonly startY: number
  readonly pointerId: number
  readonly start: TouchStart
}

/**
 * Begins a possible drag. Pointer events, so mouse, pen and touch alike; listeners on the window, because the element
 * that was pressed may be gone (culled, moved) before the pointer is lifted. Targets are found by what lies under the
 * pointer, which needs no measuring at any zoom.
 */
export function beginPress(event: ReactPointerEvent, cargo: Cargo, touch: TouchStart): void {
  if (event.button !== 0 || !event.isPrimary || carryStore.getState().carry) return
  const press: Press = {
    cargo, startX: event.clientX, startY: event.clientY, pointerId: event.pointerId,
    start: event.pointerType === 'touch' ? touch : 'at-once',
  }
  followPress(press)
}

function followPress(press: Press): void {
  let isDragging = false
  const listening = new AbortController()
  const { signal } = listening
  const hold = press.start !== 'at-once' ? window.setTimeout(() => start(press.startX, press.startY), holdMs) : undefined

  function start(x: number, y: number): void {
    isDragging = true
    pickUp(press.cargo, 'pointer', { x, y, from: chartSpace()?.toChart(press.startX, press.startY) ?? null })
    document.body.classList.add('is-carrying')
    hover(x, y)
    followEdge(signal, hover)
  }

  function end(): void {
    listening.abort()
    window.clearTimeout(hold)
    document.body.classList.remove('is-carrying')
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return
    // Lifted outside the window, where nobody heard of it.
    if (event.buttons === 0) return cancel()
    if (!isDragging) {
      const distance = Math.hypot(event.clientX - press.startX, event.clientY - press.startY)
      if (distance < slack) return
      const isSideways = Math.abs(event.clientX - press.startX) > Math.abs(event.clientY - press.startY)
      if (press.start === 'hold' || (press.start === 'sideways-or-hold' && !isSideways)) return end()
      start(event.clientX, event.clientY)
    }
    hover(event.clientX, event.clientY)
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return
    end()
    if (!isDragging) return
    swallowNextClick()
    const { carry } = carryStore.getState()
    const target = carry && targetAt(event.clientX, event.clientY, carry)
    if (target) drop(target)
    else putBack()
  }

  function cancel(): void {
    end()
    if (isDragging) putBack()
  }

  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', onUp, { signal })
  window.addEventListener('pointercancel', cancel, { signal })
  // A second finger zooms.
  window.addEventListener('pointerdown', (event) => { if (event.pointerId !== press.pointerId) cancel() }, { signal, capture: true })
  window.addEventListener('keydown', (event) => { if (event.key === 'Escape') { event.stopPropagation(); cancel() } }, { signal, capture: true })
  // Once something is carried the page must not scroll under the finger; touch-action cannot change in mid-gesture.
  window.addEventListener('touchmove', (event) => { if (isDragging) event.preventDefault() }, { signal, passive: false })
  window.addEventListener('contextmenu', (event) => { if (isDragging || press.start !== 'at-once') event.preventDefault() }, { signal })
}

function hover(x: number, y: number): void {
  const { carry } = carryStore.getState()
  if (!carry) return
  const target = targetAt(x, y, carry)
  carryTo(sameTarget(carry.over, target) ? { x, y } : { x, y, over: target })
}
