import type { Box } from '../layout/tidy/types'
import type { Drawing } from './drawing'
import type { Shape } from './scene'

/** A hairline instead of the page's shadow: not every format has shadows, and a thousand of them are slow to draw. */
export function cardFrame(box: Box, radius: number, isEmptySeat: boolean, { ink }: Drawing): Shape {
    const outline = {
    kind: 'rect', x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1,
    radius: radius - 0.5, strokeWidth: 1,
  } as const
  return isEmptySeat
    ? { ...outline, fill: ink('canvas'), stroke: ink('control'), dash: [4, 4] }
    : { ...outline, fill: ink('surface'), stroke: ink('line') }
}
