import { bandKeys, type BandKey } from './band'
import type { Colouring } from './colouring'
import type { Shape } from './scene'
import { delegatedArrow } from './scene-chips'
import { fullMark, stripesOn } from './scene-load-bar'
import type { Colour } from './tokens'

type Ink = (name: Colour) => string

export interface Swatch {
  readonly label: string
  /** Points, before it is scaled. */
  readonly width: number
  /** From its left and the middle of its row. */
  readonly draw: (x: number, middle: number, scale: number, ink: Ink) => readonly Shape[]
}

function hue(label: string, name: Colour): Swatch {
  return {
    label, width: 16, draw: (x, middle, k, ink) =>
      [{ kind: 'rect', x, y: middle - 5 * k, width: 16 * k, height: 10 * k, radius: 3 * k, fill: ink(name) }],
  }
}

const accountable: Swatch = {
  label: 'Accountable', width: 22, draw: (x, middle, k, ink) =>
    [{ kind: 'rect', x, y: middle - 7 * k, width: 22 * k, height: 14 * k, radius: 4 * k, fill: ink('ink-2') }],
}

const delegated: Swatch = {
  label: 'Delegated', width: 22, draw: (x, middle, k, ink) => [
    {
      kind: 'rect', x: x + 0.75 * k, y: middle - 6.25 * k, width: 20.5 * k, height: 12.5 * k, radius: 3.5 * k, fill: null,
      stroke: ink('ink-2'), strokeWidth: 1.5 * k,
    },
    delegatedArrow(x + 5 * k, middle - 6 * k, ink('ink-2'), k),
  ],
}

const overCapacity: Swatch = {
  label: 'Over capacity', width: 26, draw: (x, middle, k, ink) => [
    { kind: 'rect', x, y: middle - 5 * k, width: 10 * k, height: 10 * k, radius: [3 * k, 0, 0, 3 * k], fill: ink('in') },
    {
      kind: 'rect', x: x + 10 * k, y: middle - 5 * k, width: 16 * k, height: 10 * k, radius: [0, 3 * k, 3 * k, 0],
      fill: ink('in'), hatch: stripesOn(ink('in'), ink),
    },
    ...fullMark(x + 10 * k, middle - 5 * k, 10 * k, ink('ink'), ink('canvas'), k),
  ],
}

const collaboration: Swatch = {
  label: 'Collaboration', width: 26, draw: (x, middle, k, ink) => [{
    kind: 'line', x1: x + k, y1: middle, x2: x + 25 * k, y2: middle,
    stroke: ink('al'), strokeWidth: 1.75 * k, dash: [1.5 * k, 5 * k], isRound: true,
  }],
}

const hues = [hue('Outward, for the product', 'out'), hue('Inward, for operations', 'in'), hue('Alignment', 'al')]
const forms = [accountable, delegated, overCapacity, collaboration]

/** What the bands mean where that is not orientation, what the hues mean, and what the forms mean. */
export function legendEntries(colouring: Colouring): readonly (readonly Swatch[])[] {
  return [bandKeys[colouring].map(bandSwatch), hues, forms].filter((group) => group.length > 0)
}

function bandSwatch({ label, parts }: BandKey): Swatch {
  return {
    label, width: 16, draw: (x, middle, k, ink) => parts.map(({ colour, isStriped = false }, at): Shape => {
      const width = (16 * k) / parts.length
      return {
        kind: 'rect', x: x + at * width, y: middle - 3 * k, width, height: 6 * k, radius: 0, fill: ink(colour),
        ...(isStriped ? { hatch: ink('canvas') } : {}),
      }
    }),
  }
}
