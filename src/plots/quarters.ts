import { scaleLinear, scaleLog } from 'd3-scale'
import type { Frame, Tick } from './frame'

/** "now", "Q1", "Q2" … */
export function quarterName(quarter: number): string {
  return quarter === 0 ? 'now' : `Q${quarter}`
}

/** Where each quarter stands along the bottom; the first is now. */
export function acrossQuarters({ width, left, right }: Frame, count: number): (quarter: number) => number {
  return scaleLinear([0, Math.max(1, count - 1)], [left, width - right])
}

/** Px that a name takes, with air around it. */
const tickRoom = 36

/** Every quarter, or as many as there is room for: by whole years where there are more than that. */
export function quarterTicks(count: number, x: (quarter: number) => number): readonly Tick[] {
  const room = x(1) - x(0)
  const step = [1, 2, 4, 8].find((each) => each * room >= tickRoom) ?? 20
  return Array.from({ length: count }, (_, quarter) => quarter)
    .filter((quarter) => quarter % step === 0)
    .map((quarter) => ({ at: x(quarter), label: quarterName(quarter) }))
}

export interface UpScale {
  (value: number): number
  readonly ticks: readonly number[]
}

/** Growth by orders of magnitude cannot be read off even steps. */
const mostTimes = 20

/** From `least` (0 unless it grows by orders of magnitude) up to `most`, with few round numbers to label. */
export function upScale({ height, top, bottom }: Frame, least: number, most: number, canBeLog: boolean): UpScale {
  const range = [height - bottom, top]
  if (canBeLog && least >= 1 && most / least > mostTimes) {
    const log = scaleLog([least, most], range).nice()
    const powers = log.ticks().filter((tick) => Number.isInteger(Math.log10(tick)))
    return Object.assign((value: number) => log(Math.max(least, value)), { ticks: powers })
  }
  const linear = scaleLinear([0, Math.max(most, 0.01)], range).nice(4)
  return Object.assign((value: number) => linear(value), { ticks: linear.ticks(4) })
}
