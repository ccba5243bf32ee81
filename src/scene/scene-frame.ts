import type { Box } from '../layout/tidy/types'
import type { Drawing } from './drawing'
import type { Shape } from './scene'

/** A hairline instead of the page's shadow: not every format has shadows, and a thousand of them are slow to draw. */
export function cardFrame(box: Box, radius: number, isEmptySeat: boolean, { ink }: Drawing): Shape {
  const half = isEmptySeat ? 0.75 : 0.5
  const outline = {
    kind: 'rect', x: box.x + half, y: box.y + half, width: box.width - 2 * half, height: box.height - 2 * half,
    radius: radius - half, strokeWidth: 2 * half,
  } as const
  return isEmptySeat
    ? { ...outline, fill: ink('canvas'), stroke: ink('control'), dash: [4, 4] }
    : { ...outline, fill: ink('surface'), stroke: ink('line') }
}
