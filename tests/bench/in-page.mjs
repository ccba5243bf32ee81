/* global window, document, requestAnimationFrame, MessageChannel, MouseEvent, WheelEvent -- runs in the page that is measured */

/**
 * Puts into a page what moves and times it, the same for everybody: gestures are events, one in each frame, so that a
 * frame is as long as the page takes to answer.
 */
export function installGauge() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const most = 5_000

  /** After the frame in which what was just changed is painted. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  }))

  async function framesOf(count, step) {
    const taken = []
    const start = await frame()
    let last = start
    for (let at = 0; at < count && last - start < most; at++) {
      step(at, count)
      const now = await frame()
      taken.push(now - last)
      last = now
    }
    return taken
  }

  const middle = () => ({ x: Math.round(window.innerWidth / 2), y: Math.round(window.innerHeight / 2) })

  /** There and back again, with the mouse held down. */
  async function pan(selector, count) {
    const surface = document.querySelector(selector)
    const { x, y } = middle()
    const at = (type, target, dx) => target.dispatchEvent(new MouseEvent(type, {
      bubbles: true, cancelable: true, view: window, button: 0, buttons: 1, clientX: x + dx, clientY: y + dx / 4,
    }))
    at('mousedown', surface, 0)
    let dx = 0
    const taken = await framesOf(count, (step) => {
      dx += step < count / 2 ? -16 : 16
      at('mousemove', window, dx)
    })
    at('mouseup', window, dx)
    return taken
  }

  /** Out and in again, or the other way round, about the middle. */
  async function zoom(selector, count, { ctrlKey, first }) {
    const surface = document.querySelector(selector)
    const { x, y } = middle()
    return framesOf(count, (step) => {
      const isFirst = step < count / 2
      surface.dispatchEvent(new WheelEvent('wheel', {
        bubbles: true, cancelable: true, view: window, ctrlKey, clientX: x, clientY: y, deltaY: isFirst === (first === 'out') ? 16 : -16,
      }))
    })
  }

  window.gauge = { painted, pan, zoom, frame }
}
