import { delegatedArrow } from './scene-chips'
import type { Shape } from './scene'
import { fullMark, stripesOn } from './scene-load-bar'
import { textLine, textWidthOf } from './scene-text'
import type { Colour } from './tokens'

type Ink = (name: Colour) => string

interface Entry {
  readonly label: string
  readonly swatchWidth: number
  /** From the swatch's left and the middle of the row. */
  readonly swatch: (x: number, middle: number, ink: Ink) => readonly Shape[]
}

const plain = (hue: Colour): Entry['swatch'] => (x, middle, ink) =>
  [{ kind: 'rect', x, y: middle - 5, width: 16, height: 10, radius: 3, fill: ink(hue) }]

const entries: readonly Entry[] = [
  { label: 'Outward, for the product', swatchWidth: 16, swatch: plain('out') },
  { label: 'Inward, for operations', swatchWidth: 16, swatch: plain('in') },
  { label: 'Alignment', swatchWidth: 16, swatch: plain('al') },
  { label: 'Accountable', swatchWidth: 22, swatch: (x, middle, ink) => [{ kind: 'rect', x, y: middle - 7, width: 22, height: 14, radius: 4, fill: ink('ink-2') }] },
  {
    label: 'Delegated', swatchWidth: 22, swatch: (x, middle, ink) => [
      { kind: 'rect', x: x + 0.75, y: middle - 6.25, width: 20.5, height: 12.5, radius: 3.5, fill: null, stroke: ink('ink-2'), strokeWidth: 1.5 },
      delegatedArrow(x + 5, middle - 6.5, ink('ink-2')),
    ],
  },
  {
    label: 'Over capacity', swatchWidth: 26, swatch: (x, middle, ink) => [
      { kind: 'rect', x, y: middle - 5, width: 10, height: 10, radius: [3, 0, 0, 3], fill: ink('in') },
      { kind: 'rect', x: x + 10, y: middle - 5, width: 16, height: 10, radius: [0, 3, 3, 0], fill: ink('in'), hatch: stripesOn(ink('in'), ink) },
      ...fullMark(x + 10, middle - 5, 10, ink),
    ],
  },
  {
    label: 'Collaboration', swatchWidth: 26, swatch: (x, middle, ink) =>
      [{ kind: 'line', x1: x + 1, y1: middle, x2: x + 25, y2: middle, stroke: ink('al'), strokeWidth: 1.75, dash: [1.5, 5], isRound: true }],
  },
]

const rowHeight = 24
const gap = 24
const maker = 'Made with Hatrack'

/** Rows of what the colours and lines mean, as many as the width needs; then who drew it. */
export function legendShapes(x: number, y: number, width: number, isExplained: boolean, ink: Ink): { readonly shapes: readonly Shape[], readonly height: number } {
  const style = { size: 12, weight: 400, fill: ink('ink-2') } as const
  const shapes: Shape[] = []
  let at = 0
  let row = 0
  const take = (needed: number) => {
    if (at > 0 && at + needed > width) {
      at = 0
      row++
    }
    const left = x + at
    at += needed + gap
    return { left, middle: y + row * rowHeight + rowHeight / 2 }
  }
  for (const { label, swatch, swatchWidth } of isExplained ? entries : []) {
    const room = Math.ceil(textWidthOf(label, style))
    const { left, middle } = take(swatchWidth + 8 + room)
    shapes.push(...swatch(left, middle, ink), ...textLine(left + swatchWidth + 8, middle + 4.3, label, room, style))
  }
  const room = Math.ceil(textWidthOf(maker, style))
  const { middle } = take(room)
  shapes.push(...textLine(x + width, middle + 4.3, maker, room, { ...style, anchor: 'end' }))
  return { shapes, height: (row + 1) * rowHeight }
}
