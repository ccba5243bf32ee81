import type { LineShape, Shape } from '../scene/scene'
import { textLine } from '../scene/scene-text'
import type { Colour } from '../scene/tokens'

export type Ink = (name: Colour) => string

/** The room of a plot in px: where its axes run, and what stands around them. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Tick {
  /** Px from the plot's left or top. */
  readonly at: number
  readonly label: string
  /** Where the label had to make room for another. */
  readonly labelAt?: number
}

const labelSize = 12

/** The headings and lines of the upright axis; `emphasised` ticks (a bound of ours) are dashed and dark. */
export function upAxis({ width, left, right }: Frame, ticks: readonly Tick[], ink: Ink, isEmphasised: (tick: Tick) => boolean = () => false): readonly Shape[] {
  return ticks.flatMap((tick): readonly Shape[] => [
    isEmphasised(tick) ? dashed(left, tick.at, width - right, tick.at, ink) : hairline(left, tick.at, width - right, tick.at, ink),
    ...textLine(left - 8, (tick.labelAt ?? tick.at) + 4, tick.label, left - 8, { size: labelSize, weight: 400, fill: ink('ink-2'), anchor: 'end' }),
  ])
}

/** The headings of the axis along the bottom. Those that would touch the one before are left out. */
export function alongAxis({ width, height, bottom }: Frame, ticks: readonly Tick[], ink: Ink): readonly Shape[] {
  let taken = -Infinity
  return ticks.flatMap(({ at, label }): readonly Shape[] => {
    const half = label.length * 3.6
    if (at - half < taken + 8) return []
    taken = at + half
    const x = Math.max(half, Math.min(width - half, at))
    return textLine(x, height - bottom + 18, label, 2 * half + 8, { size: labelSize, weight: 400, fill: ink('ink-2'), anchor: 'middle' })
  })
}

function hairline(x1: number, y1: number, x2: number, y2: number, ink: Ink): LineShape {
  return { kind: 'line', x1, y1, x2, y2, stroke: ink('line'), strokeWidth: 1 }
}

/** A bound that something is compared with. */
export function dashed(x1: number, y1: number, x2: number, y2: number, ink: Ink): LineShape {
  return { kind: 'line', x1, y1, x2, y2, stroke: ink('ink-2'), strokeWidth: 1, dash: [3, 3] }
}
