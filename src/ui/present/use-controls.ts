import { useEffect, type RefObject } from 'react'
import { sessionStore, setNamesHidden } from '../../store/session-store'
import { endPresenting } from './presenting'
import { slideAfter, stepOfKey, stepOfMove, type Step } from './steps'

export function takeStep(step: Step, slides: number): void {
  const { slide } = sessionStore.getState()
  if (slide !== null) sessionStore.setState({ slide: slideAfter(step, slide, slides) })
}

/** Keys, swipes and presses, as long as something is shown. Nothing else on the page hears a key meanwhile. */
export function useControls(stage: RefObject<HTMLElement | null>, words: RefObject<HTMLElement | null>, slides: number): void {
  useEffect(() => {
    const stopKeys = listen(window, 'keydown', (event) => onKey(event, words.current, slides), true)
    const stopPointer = stage.current ? hearPointer(stage.current, slides) : undefined
    return () => {
      stopKeys()
      stopPointer?.()
    }
  }, [stage, words, slides])
  useEffect(() => listen(document, 'fullscreenchange', () => { if (!document.fullscreenElement) endPresenting() }), [])
}

function onKey(event: KeyboardEvent, words: HTMLElement | null, slides: number): void {
  if (sessionStore.getState().dialog) return
  event.stopPropagation()
  if (event.ctrlKey || event.metaKey || event.altKey || isForButton(event)) return
  const act = actOf(event, words, slides)
  if (!act) return
  event.preventDefault()
  act()
}

function actOf(event: KeyboardEvent, words: HTMLElement | null, slides: number): (() => void) | null {
  if (event.key === 'Escape') return endPresenting
  if (event.key.toLowerCase() === 'h') return event.repeat ? null : () => setNamesHidden(!sessionStore.getState().areNamesHidden)
  // A text that is longer than the screen is read first.
  if (words && words.scrollHeight > words.clientHeight && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    return () => words.scrollBy({ top: event.key === 'ArrowDown' ? 80 : -80 })
  }
  const step = stepOfKey(event)
  return step && (() => takeStep(step, slides))
}

/** On a button Space and Enter press it. */
function isForButton({ key, target }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement
}

function hearPointer(stage: HTMLElement, slides: number): () => void {
  let start: PointerEvent | null = null
  const isForControls = ({ target }: Event) => target instanceof Element && target.closest('button, .presentation-words') !== null
  const stops = [
    listen(stage, 'pointerdown', (event) => { start = event.isPrimary && event.button === 0 ? event : null }),
    listen(stage, 'pointercancel', () => { start = null }),
    listen(stage, 'pointerup', (event) => {
      if (start?.pointerId !== event.pointerId) return
      const step = stepOfMove(event.clientX - start.clientX, event.clientY - start.clientY)
      const isSwipe = Math.abs(event.clientX - start.clientX) > 8
      // The words may be marked with a mouse, and swiped away with a finger.
      const isOurs = !isForControls(event) || (isSwipe && event.pointerType === 'touch')
      start = null
      if (step && isOurs) takeStep(step, slides)
    }),
  ]
  return () => stops.forEach((stop) => stop())
}

interface Events extends DocumentEventMap, WindowEventMap {}

function listen<Name extends keyof Events>(target: EventTarget, name: Name, hear: (event: Events[Name]) => void, capture = false): () => void {
  const listener = hear as EventListener
  target.addEventListener(name, listener, capture)
  return () => target.removeEventListener(name, listener, capture)
}
