import { card, type ChipColumn } from '../layout/card'
import type { Box } from '../layout/tidy/types'
import type { Load } from '../load/load'
import type { Corners, Shape } from './scene'
import { chipRows } from './scene-chips'
import { textLine, textWidthOf, whole } from './scene-text'
import type { Colour } from './tokens'

/** The two tinted columns of a seat that looks both ways. */
export function hatShapes(
  columns: readonly ChipColumn[], load: Load, box: Box, ink: (name: Colour) => string,
): readonly Shape[] {
  const half = box.width / 2
  const top = box.y + card.columnTop
  // Within the card's outline.
  const edge = 1
  const height = box.height - card.columnTop - edge
  const corner = 12 - edge
  return columns.flatMap((column, at): Shape[] => {
    const isOutward = column.orientation === 'outward'
    const x = box.x + at * half
    const radius: Corners = at === 0 ? [0, 0, 0, corner] : [0, 0, corner, 0]
    const tint: Shape = {
      kind: 'rect', x: at === 0 ? x + edge : x, y: top, width: half - edge, height, radius, fill: ink(isOutward ? 'out-bg' : 'in-bg'),
    }
    const left = x + card.padding
    const room = half - 28
    // What is not classified yet stands in the inward column, so its points count there too.
    const points = isOutward ? load.outward : load.total - load.outward
    return [
      tint,
      ...headingShapes(isOutward, column.count, points, left, top + 22, room, ink),
      ...chipRows(column, left, top + card.columnHeading + 8, room, ink),
    ]
  })
}

/** "Outward 15 · 90 pts" */
function headingShapes(
  isOutward: boolean, count: number, points: number, x: number, y: number, room: number, ink: (name: Colour) => string,
): readonly Shape[] {
  const fill = ink(isOutward ? 'out-ink' : 'in-ink')
  const name = { size: 12, weight: 600, fill } as const
  const word = isOutward ? 'Outward' : 'Inward'
  const offset = Math.round(textWidthOf(word, name)) + 4
  return [
    ...textLine(x, y, word, room, name),
    ...textLine(x + offset, y, `${whole(count)} · ${whole(points)} pts`, room - offset, { size: 12, weight: 400, fill }),
  ]
}
