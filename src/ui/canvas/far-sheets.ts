import type { FarView } from './far-drawing'

/** How much is drawn beyond each edge of the window, in CSS px: a pan of so much needs no drawing. */
const overscan = 128
/** Of a frame, for drawing anew while the view moves. */
const sliceMs = 4
/** A picture that is stretched more than this while it moves is drawn anew on the way. */
const mostStretch = 1.3

export type Draw = (context: CanvasRenderingContext2D, view: FarView) => Generator<void>

/** Of a view, what counts: where the chart's 0 lies in the window, the zoom, the window's size; CSS px. */
type Drawn = FarView

/**
 * Two sheets to draw a chart on, one seen and one being drawn. While the view moves, the seen one is moved and stretched
 * as a picture, which costs the same whatever is on it; the other is drawn anew in slices, and takes its place when done.
 */
export class FarSheets {
  readonly #sheets: readonly [HTMLCanvasElement, HTMLCanvasElement]
  #seen = 0
  #drawn: Drawn | null = null
  #next: { readonly view: Drawn, readonly slices: Generator<void> } | null = null
  #last: Drawn | null = null
  readonly #chart: { readonly width: number, readonly height: number }

  constructor(sheets: readonly [HTMLCanvasElement, HTMLCanvasElement], chart: { readonly width: number, readonly height: number }) {
    this.#sheets = sheets
    this.#chart = chart
  }

  /** Draws the whole at once: for the first time, or because something on it has changed. */
  redraw(view: FarView, draw: Draw): void {
    this.#begin(view, draw)
    this.#go(Infinity)
    this.#place(view)
  }

  /** Shows this view, as well as it can be within a frame. True: more is to be drawn, ask again in the next one. */
  show(view: FarView, draw: Draw): boolean {
    if (!this.#drawn || isFarOff(this.#drawn, view)) {
      // A jump: nothing of what was drawn would be seen.
      this.redraw(view, draw)
      return false
    }
    const isAtRest = this.#last !== null && isSame(this.#last, view)
    this.#last = view
    if (!this.#next && this.#isWanting(view, isAtRest)) this.#begin(view, draw)
    if (this.#next) this.#go(sliceMs)
    this.#place(view)
    return this.#next !== null || !isAtRest
  }

  /** Whether what is seen would not do: something of the chart is missing, or it is blurred and nothing moves that would hide it. */
  #isWanting(view: FarView, isAtRest: boolean): boolean {
    const drawn = this.#drawn!
    const stretch = view.zoom / drawn.zoom
    if (stretch !== 1 && (isAtRest || stretch > mostStretch || stretch < 1 / mostStretch)) return true
    return !isCovered(drawn.x, view.x, drawn.width, this.#chart.width, drawn.zoom, view.zoom)
      || !isCovered(drawn.y, view.y, drawn.height, this.#chart.height, drawn.zoom, view.zoom)
  }

  #begin(view: FarView, draw: Draw): void {
    const sheet = this.#sheets[1 - this.#seen]!
    const context = sheet.getContext('2d')
    if (!context) return
    const density = window.devicePixelRatio
    const width = view.width + 2 * overscan
    const height = view.height + 2 * overscan
    if (sheet.width !== Math.round(width * density) || sheet.height !== Math.round(height * density)) {
      sheet.width = Math.round(width * density)
      sheet.height = Math.round(height * density)
      sheet.style.width = `${width}px`
      sheet.style.height = `${height}px`
    }
    context.setTransform(density, 0, 0, density, 0, 0)
    this.#next = { view, slices: draw(context, { ...view, x: view.x + overscan, y: view.y + overscan, width, height }) }
  }

  #go(limitMs: number): void {
    const end = performance.now() + limitMs
    while (this.#next && performance.now() < end) {
      if (!this.#next.slices.next().done) continue
      this.#drawn = this.#next.view
      this.#next = null
      this.#seen = 1 - this.#seen
    }
  }

  #place({ x, y, zoom }: FarView): void {
    if (!this.#drawn) return
    const stretch = zoom / this.#drawn.zoom
    // A picture between two pixels is blurred: one that is only moved goes by whole ones.
    const whole = stretch === 1 ? Math.round : (px: number) => px
    const left = whole(x - (this.#drawn.x + overscan) * stretch)
    const top = whole(y - (this.#drawn.y + overscan) * stretch)
    const [seen, unseen] = [this.#sheets[this.#seen]!, this.#sheets[1 - this.#seen]!]
    seen.style.transform = `translate(${left}px, ${top}px) scale(${stretch})`
    seen.style.visibility = 'visible'
    unseen.style.visibility = 'hidden'
  }
}

function isSame(a: Drawn, b: Drawn): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height
}

/** Along one axis: whether all of the chart that the window shows has been drawn. */
function isCovered(drawnAt: number, at: number, window: number, chart: number, drawnZoom: number, zoom: number): boolean {
  const from = Math.max(0, -at / zoom)
  const to = Math.min(chart, (window - at) / zoom)
  return from >= to || (from >= Math.max(0, (-overscan - drawnAt) / drawnZoom) && to <= Math.min(chart, (window + overscan - drawnAt) / drawnZoom))
}

/** Beyond this a picture shows nothing any more that could be known again. */
const furthest = 4

function isFarOff(drawn: Drawn, view: FarView): boolean {
  const stretch = view.zoom / drawn.zoom
  return stretch > furthest || stretch < 1 / furthest || drawn.width !== view.width || drawn.height !== view.height
}
