import type { ChartLayout } from '../../layout/chart'
import type { View } from './flight'

/** A chart made small: `scale` map px for one of the chart. */
export interface ChartMap {
  readonly width: number
  readonly height: number
  readonly scale: number
  /** What of the chart is at the map's top left. */
  readonly left: number
  readonly top: number
}

const maxWidth = 184
const maxHeight = 128
const margin = 4

/** The map of a chart, as large as its room and its form allow. */
export function mapOf({ x, y, width, height }: Pick<ChartLayout, 'x' | 'y' | 'width' | 'height'>): ChartMap {
  const scale = Math.min((maxWidth - 2 * margin) / width, (maxHeight - 2 * margin) / height)
  return { width: width * scale + 2 * margin, height: height * scale + 2 * margin, scale, left: x - margin / scale, top: y - margin / scale }
}

/** What the window shows, as a rectangle on the map, in its px. */
export function frameOn({ scale, left, top }: ChartMap, view: View): { readonly x: number, readonly y: number, readonly width: number, readonly height: number } {
  return {
    x: (-view.x / view.zoom - left) * scale,
    y: (-view.y / view.zoom - top) * scale,
    width: (view.width / view.zoom) * scale,
    height: (view.height / view.zoom) * scale,
  }
}

/** The viewport that has this point of the map in the middle of the window. */
export function viewportAround({ scale, left, top }: ChartMap, x: number, y: number, { zoom, width, height }: View): { x: number, y: number, zoom: number } {
  return { x: width / 2 - (x / scale + left) * zoom, y: height / 2 - (y / scale + top) * zoom, zoom }
}

/** Whether there is more of the chart than the window can show at this zoom. */
export function isLargerThanWindow(chart: Pick<ChartLayout, 'width' | 'height'>, { zoom, width, height }: Pick<View, 'zoom' | 'width' | 'height'>): boolean {
  return chart.width * zoom > width || chart.height * zoom > height
}
