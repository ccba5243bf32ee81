import type { Swatch } from './legend-entries'
import type { Shape } from './scene'
import { textLine, textWidthOf } from './scene-text'
import type { Colour } from './tokens'

const rowHeight = 24
const gap = 24
const maker = 'Made with Hatrack'

interface Legend {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/**
 * What colours and lines mean, in one row where there is room, else hues and forms in rows of their own; then who drew
 * it. `groups` begin rows of their own where one is too short. `scale` is that of the words and the swatches alike.
 */
export function legendShapes(
  x: number, y: number, width: number, scale: number, groups: readonly (readonly Swatch[])[], ink: (name: Colour) => string,
): Legend {
  const style = { size: 12 * scale, weight: 400, fill: ink('ink-2') } as const
  const baseline = 4.3 * scale
  const makerRoom = Math.ceil(textWidthOf(maker, style))
  const roomOf = (entry: Swatch) => (entry.width + 8) * scale + Math.ceil(textWidthOf(entry.label, style))
  const total = groups.flat().reduce((sum, entry) => sum + roomOf(entry) + gap * scale, makerRoom)
  const shapes: Shape[] = []
  let at = 0
  let row = 0
  const startRow = () => {
    at = 0
    row++
  }
  const middle = () => y + (row + 0.5) * rowHeight * scale
  groups.forEach((group, index) => {
    if (index > 0 && total > width) startRow()
    for (const entry of group) {
      const room = roomOf(entry)
      if (at > 0 && at + room > width) startRow()
      const textAt = (entry.width + 8) * scale
      shapes.push(
        ...entry.draw(x + at, middle(), scale, ink),
        ...textLine(x + at + textAt, middle() + baseline, entry.label, room - textAt, style),
      )
      at += room + gap * scale
    }
  })
  if (at > 0 && at + makerRoom > width) startRow()
  shapes.push(...textLine(x + width, middle() + baseline, maker, makerRoom, { ...style, anchor: 'end' }))
  return { shapes, height: (row + 1) * rowHeight * scale }
}
