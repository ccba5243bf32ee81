import { card, toneOf, type Chip, type ChipColumn } from '../layout/card'
import { pathPattern } from './path-data'
import type { Shape } from './scene'
import { textLine } from './scene-text'
import type { Colour, Tone } from './tokens'

const chipHues: Readonly<Record<Tone, { readonly fill: Colour, readonly ink: Colour }>> = {
  in: { fill: 'in-chip', ink: 'in-ink' },
  out: { fill: 'out-chip', ink: 'out-ink' },
  al: { fill: 'al-chip', ink: 'al-ink' },
  plain: { fill: 'sunken', ink: 'ink-2' },
}

const turnDown = pathPattern('M4 3L4 7.4A2 2 0 0 0 6 9.4L12 9.4M9.4 6.6L12.2 9.4L9.4 12.2')

/** Rows of chips from a column's top left, and how many are not shown. */
export function chipRows(column: ChipColumn, left: number, top: number, room: number, ink: (name: Colour) => string): readonly Shape[] {
  const shapes: Shape[] = []
  let x = left
  column.rows.forEach((row, at) => {
    const y = top + at * (card.chipHeight + card.chipGap)
    x = left
    for (const chip of row) {
      shapes.push(...chipShapes(chip, x, y, ink))
      x += chip.width + card.chipGap
    }
  })
  if (column.hidden === 0) return shapes
  const y = top + Math.max(0, column.rows.length - 1) * (card.chipHeight + card.chipGap)
  const more = { size: 13, weight: 500, fill: ink('ink-2') } as const
  return [...shapes, ...textLine(x + 4, y + 16.6, `+${column.hidden}`, left + room - x - 4, more)]
}

function chipShapes({ responsibility, kind, label, width }: Chip, x: number, y: number, ink: (name: Colour) => string): readonly Shape[] {
  const hue = chipHues[toneOf(responsibility)]
  const height = card.chipHeight
  const start = card.chipPadding + (kind === 'delegated' ? card.delegatedMark : 0)
  const room = width - start - card.chipPadding
  const style = { size: 13, weight: 500, fill: ink(hue.ink) } as const
  if (kind === 'accountable') {
    return [
      { kind: 'rect', x, y, width, height, radius: 7, fill: ink(hue.fill) },
      // In the middle, because the reader's typeface may be narrower than the one that the width allows for.
      ...textLine(x + start + room / 2, y + 16.6, label, room, { ...style, anchor: 'middle' }),
    ]
  }
  return [
    {
      kind: 'rect', x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5, radius: 6.25, fill: null,
      stroke: ink(hue.ink), strokeWidth: 1.5,
    },
    delegatedArrow(x + 8, y + 6, ink(hue.ink)),
    ...textLine(x + start, y + 16.6, label, room, style),
  ]
}

/** 12 points square, before it is scaled. */
export function delegatedArrow(x: number, y: number, stroke: string, scale = 1): Shape {
  return { kind: 'path', d: turnDown(x, y, 0.75 * scale), stroke, strokeWidth: 1.25 * scale, isRound: true }
}
