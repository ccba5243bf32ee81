import { boxAt } from '../../layout/box-index'
import { currentLayout } from '../../store/derived'
import { chartSpace } from './chart-space'

/** The card of the canvas at a point of the window, by the layout: from far away cards are drawn and are no elements. */
export function cardAt(x: number, y: number): string | null {
  const point = chartSpace()?.toChart(x, y)
  return point ? boxAt(currentLayout(), point.x, point.y)?.id ?? null : null
}
