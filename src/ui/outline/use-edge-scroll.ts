import { useEffect, type RefObject } from 'react'
import { useStore } from 'zustand'
import { carryStore } from '../drag/carry'

/** From so near to the edge on, in px, and so fast at the edge itself, in px a frame. */
const reach = 40
const fastest = 14

/** While something is dragged along the upper or lower edge the rows come towards it. */
export function useEdgeScroll(scroller: RefObject<HTMLElement | null>): void {
  const isDragging = useStore(carryStore, ({ carry }) => carry?.by === 'pointer')
  useEffect(() => {
    if (!isDragging) return
    let frame = requestAnimationFrame(step)
    function step(): void {
      const { carry } = carryStore.getState()
      const element = scroller.current
      if (carry && element) {
        const { top, bottom, left, right } = element.getBoundingClientRect()
        if (carry.x >= left && carry.x <= right) element.scrollTop += speed(bottom - carry.y) - speed(carry.y - top)
      }
      frame = requestAnimationFrame(step)
    }
    return () => cancelAnimationFrame(frame)
  }, [isDragging, scroller])
}

function speed(distance: number): number {
  return distance >= reach || distance < -reach ? 0 : fastest * (1 - Math.max(0, distance) / reach)
}
