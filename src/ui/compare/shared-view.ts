/** Where two charts are looked at: `zoom` px of the screen for one of a chart, and how far what is in the middle has been moved. */
export interface SharedView {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const minZoom = 0.02
const maxZoom = 2

/** As large as both fit, with a little room around; never larger than life. */
export function fitting(charts: readonly Size[], pane: Size): number {
  const zooms = charts.map(({ width, height }) => Math.min(pane.width / Math.max(1, width), pane.height / Math.max(1, height)))
  return clamped(Math.min(1, ...zooms))
}

function clamped(zoom: number): number {
  return Math.min(maxZoom, Math.max(minZoom, zoom))
}

/** What is under `at` (from the middle of the pane) stays there. */
export function zoomedAt({ zoom, x, y }: SharedView, factor: number, at: Point = { x: 0, y: 0 }): SharedView {
  const next = clamped(zoom * factor)
  const by = next / zoom
  return { zoom: next, x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by }
}

export function movedBy(view: SharedView, dx: number, dy: number): SharedView {
  return { ...view, x: view.x + dx, y: view.y + dy }
}

/** The transform of a chart whose `anchor` is what stands in the middle of its pane while the view has not been moved. */
export function transformOf({ zoom, x, y }: SharedView, anchor: Point, pane: Size): string {
  return `translate(${pane.width / 2 + x - anchor.x * zoom}px, ${pane.height / 2 + y - anchor.y * zoom}px) scale(${zoom})`
}
