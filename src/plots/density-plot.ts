import { area } from 'd3-shape'
import type { Distribution } from '../model/organisation'
import type { Scene, Shape } from '../scene/scene'
import { textLine } from '../scene/scene-text'
import { deviationOf, meanOf } from '../simulation/uncertainty/spread'
import { dashed, type Ink } from './frame'

const height = 56
const bottom = 20
const steps = 60

/** The shape of a guess, small: how likely each value is. */
export function densityPlot(distribution: Distribution, format: (value: number) => string, width: number, ink: Ink): Scene {
  const [from, to] = rangeOf(distribution)
  const x = (value: number) => to > from ? 2 + (value - from) / (to - from) * (width - 4) : width / 2
  const values = Array.from({ length: steps + 1 }, (_, at) => from + (to - from) * at / steps)
  const heights = values.map((value) => densityAt(distribution, value))
  const tallest = Math.max(...heights, Number.MIN_VALUE)
  const shape = area<number>((value) => x(value), height - bottom, (_, at) => height - bottom - heights[at]! / tallest * (height - bottom - 4))(values)
  const label = (value: number, anchor: 'start' | 'middle' | 'end') =>
    textLine(x(value), height - 4, format(value), width / 2, { size: 12, weight: 400, fill: ink('ink-2'), anchor })
  const isPoint = deviationOf(distribution) === 0
  const shapes: readonly Shape[] = isPoint
    ? [dashed(width / 2, 4, width / 2, height - bottom, ink), ...label(from, 'middle')]
    : [{ kind: 'path', d: shape ?? '', fill: ink('in-chip'), stroke: ink('in'), strokeWidth: 1.5 }, ...label(from, 'start'), ...label(to, 'end')]
  const title = isPoint ? `Always ${format(from)}` : `From ${format(from)} to ${format(to)}, ${format(meanOf(distribution))} on average`
  return { width, height, background: null, title, shapes }
}

/** Where nearly all values lie. */
function rangeOf(distribution: Distribution): readonly [number, number] {
  switch (distribution.kind) {
    case 'fixed': return [distribution.value, distribution.value]
    case 'uniform':
    case 'triangular': return [distribution.min, distribution.max]
    case 'normal': return [distribution.mean - 3 * distribution.deviation, distribution.mean + 3 * distribution.deviation]
  }
}

/** Not to any scale. */
function densityAt(distribution: Distribution, value: number): number {
  switch (distribution.kind) {
    case 'fixed':
    case 'uniform': return 1
    case 'triangular': {
      const { min, mode, max } = distribution
      return value < mode ? (value - min) / (mode - min) : mode === max ? 1 : (max - value) / (max - mode)
    }
    case 'normal': return Math.exp(-(((value - distribution.mean) / distribution.deviation) ** 2) / 2)
  }
}
