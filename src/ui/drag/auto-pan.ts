import { carryStore } from './carry'
import { chartSpace } from './chart-space'

/** From so near to the window's edge on, in px, and so fast at the edge itself, in px a frame. */
const reach = 40
const fastest = 14

/** While something is carried along the edge of the canvas the chart comes towards it, so that what is off screen can be reached. */
export function followEdge(signal: AbortSignal, hover: (x: number, y: number) => void): void {
  function step(): void {
    const { carry } = carryStore.getState()
    const space = chartSpace()
    if (signal.aborted || !carry || !space) return
    const { left, top, right, bottom } = space.element.getBoundingClientRect()
    const isInside = carry.x >= left && carry.x <= right && carry.y >= top && carry.y <= bottom
    const x = isInside ? speed(carry.x - left) - speed(right - carry.x) : 0
    const y = isInside ? speed(carry.y - top) - speed(bottom - carry.y) : 0
    if (x !== 0 || y !== 0) {
      space.panBy(x, y)
      hover(carry.x, carry.y)
    }
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}

function speed(distance: number): number {
  return distance >= reach ? 0 : fastest * (1 - distance / reach)
}
