import { area, line } from 'd3-shape'
import { textLine, textWidthOf } from '../scene/scene-text'
import type { PathShape, Scene, Shape } from '../scene/scene'
import type { Colour } from '../scene/tokens'
import type { Quantiles } from '../simulation/uncertainty/quantiles'
import { apart } from './apart'
import { alongAxis, upAxis, type Frame, type Ink } from './frame'
import { acrossQuarters, quarterTicks, upScale } from './quarters'

export interface FanData {
  /** What can be seen, in words. */
  readonly title: string
  /** For now and the end of each quarter. */
  readonly fan: readonly Quantiles[]
  /** What the values are compared with. */
  readonly bound: { readonly value: number, readonly label: string } | null
  readonly format: (value: number) => string
  /** The most it can be; null: anything. */
  readonly most: number | null
  readonly hue: FanHue
}

/** Of the outer band, the inner band, and the line in the middle with the outlines. */
export interface FanHue {
  readonly outer: Colour
  readonly inner: Colour
  readonly line: Colour
}

const height = 220

/**
 * How a value may spread as time goes: the middle of all futures as a line, half of them in the inner band, nine in ten
 * in the outer one.
 */
export function fanPlot({ title, fan, bound, format, most, hue }: FanData, width: number, ink: Ink): Scene {
  const values = [...fan.flat(), ...(bound ? [bound.value] : [])]
  const highest = most ?? Math.max(...values)
  const label = { size: 12, weight: 400 } as const
  const ends = fan.at(-1)!
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidthOf(text, { ...label, weight: 600 })))
  const y = upScale({ width, height, left: 0, right: 0, top: 16, bottom: 28 }, Math.min(...values), highest, most === null)
  const frame: Frame = { width, height, top: 16, bottom: 28, left: widest(y.ticks.map(format)) + 12, right: widest(ends.map(format)) + 12 }
  const x = acrossQuarters(frame, fan.length)
  const band = (low: 0 | 1, high: 3 | 4): string => area<Quantiles>((_, at) => x(at), (each) => y(each[low]), (each) => y(each[high]))([...fan]) ?? ''
  const along = (level: 0 | 2 | 4): string => line<Quantiles>((_, at) => x(at), (each) => y(each[level]))([...fan]) ?? ''
  const stroke = (level: 0 | 2 | 4, strokeWidth: number): PathShape =>
    ({ kind: 'path', d: along(level), stroke: ink(hue.line), strokeWidth, isRound: true, ...(level === 2 ? {} : { dash: [2, 3] }) })
  const right = width - frame.right
  const ticks = y.ticks.map((value) => ({ at: y(value), label: format(value) }))
  const labels = apart(([4, 2, 0] as const).map((level) => ({ at: y(ends[level]), level })), 15, frame.top, height - frame.bottom)
  const shapes: readonly Shape[] = [
    { kind: 'path', d: band(0, 4), fill: ink(hue.outer) },
    { kind: 'path', d: band(1, 3), fill: ink(hue.inner) },
    ...upAxis(frame, ticks, ink),
    stroke(0, 1), stroke(4, 1), stroke(2, 2.5),
    ...(bound ? boundShapes(bound.label, y(bound.value), fan.map(([low, , , , high]) => [y(high), y(low)]), frame, ink) : []),
    ...labels.flatMap(({ at, level }) => textLine(right + 8, at + 4, format(ends[level]), frame.right - 8, { size: 12, weight: level === 2 ? 600 : 400, fill: ink(level === 2 ? 'ink' : 'ink-2') })),
    ...alongAxis(frame, quarterTicks(fan.length, x), ink),
  ]
  return { width, height, background: null, title, shapes }
}

/** A dashed line with its label at the end and on the side where the fan leaves room for it. */
function boundShapes(words: string, at: number, bands: readonly (readonly [top: number, bottom: number])[], { width, left, right }: Frame, ink: Ink): readonly Shape[] {
  const roomAbove = ([top, bottom]: readonly [number, number]) => top >= at ? Infinity : bottom <= at ? at - bottom : 0
  const roomBelow = ([top, bottom]: readonly [number, number]) => bottom <= at ? Infinity : top >= at ? top - at : 0
  const [first, last] = [bands[0]!, bands.at(-1)!]
  const places = [
    { anchor: 'start', isAbove: true, room: roomAbove(first) }, { anchor: 'start', isAbove: false, room: roomBelow(first) },
    { anchor: 'end', isAbove: true, room: roomAbove(last) }, { anchor: 'end', isAbove: false, room: roomBelow(last) },
  ] as const
  const { anchor, isAbove } = places.reduce((best, place) => place.room > best.room ? place : best)
  const x = anchor === 'start' ? left + 4 : width - right - 4
  return [
    { kind: 'line', x1: left, x2: width - right, y1: at, y2: at, stroke: ink('ink'), strokeWidth: 1.5, dash: [5, 3] },
    ...textLine(x, isAbove && at > 18 ? at - 5 : at + 15, words, width - left - right - 8, { size: 12, weight: 500, fill: ink('ink'), anchor }),
  ]
}
