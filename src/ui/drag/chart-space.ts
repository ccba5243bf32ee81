import type { Point } from '../../layout/tidy/tidy-tree'

/** The window on the chart, for whoever knows only the window's px. */
export interface ChartSpace {
  readonly element: HTMLElement
  /** From px of the window to px of the chart. */
  toChart(x: number, y: number): Point
  /** And back. */
  toWindow(point: Point): Point
  /** Moves the chart under the window, in px of the window. */
  panBy(x: number, y: number): void
  zoomIn(): void
  zoomOut(): void
  /** 1: as large as the cards are drawn. */
  zoomTo(zoom: number): void
}

let space: ChartSpace | null = null

/** Said by the canvas for as long as it is on the page; null: it is not. */
export function setChartSpace(found: ChartSpace | null): void {
  space = found
}

export function chartSpace(): ChartSpace | null {
  return space
}
