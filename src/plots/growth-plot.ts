import { scaleLinear, scaleLog } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Severity } from '../rules/finding'
import type { Scene, Shape } from '../scene/scene'
import { severityShape } from '../scene/scene-mark'
import { textLine, textWidthOf, whole } from '../scene/scene-text'
import type { Colour } from '../scene/tokens'
import { lastHeadcount } from '../simulation/growth/growth'
import { apart } from './apart'
import { alongAxis, upAxis, type Frame, type Ink, type Tick } from './frame'

/** A line of the plot; `dash` and its name at the end tell it from the others, colour only helps. */
export interface Series {
  readonly name: string
  readonly colour: Colour
  readonly dash?: readonly number[]
  /** At each headcount; null: none there. */
  readonly values: readonly (number | null)[]
  /** The ground between the line and this bound is hatched where the line is on the wrong side of it. */
  readonly hatchedFrom?: number
}

/** What values are compared with: 1 for capacity. */
export interface Bound {
  readonly value: number
  /** Before the number, where it is not the same for every line: "Alignment". */
  readonly name?: string
}

export interface Mark {
  readonly headcount: number
  /** Where the ring stands. */
  readonly share: number
  /** "CTO overloaded from 98", and the same where there is less room; none: only the ring. */
  readonly words: readonly string[]
}

export interface CurvesPlot {
  readonly title: string
  readonly headcounts: readonly number[]
  readonly series: readonly Series[]
  readonly bounds: readonly Bound[]
  /** Whether what lies above a bound is wrong, or what lies below. */
  readonly isUpper: boolean
  readonly highest: number
  readonly marks: readonly Mark[]
}

/** Where headcounts stand, the same for curves and bands: px from the left. */
export function headcountScale(width: number) {
  const { left, right } = guttersOf(width)
  return scaleLog().domain([1, lastHeadcount]).range([left, width - right]).clamp(true)
}

/** No room for the names of bands beside them: they stand above. */
function isNarrow(width: number): boolean {
  return width < 560
}

/** Room for names on both sides. */
function guttersOf(width: number): Pick<Frame, 'left' | 'right'> {
  return isNarrow(width) ? { left: 100, right: 84 } : { left: Math.max(168, Math.min(240, 0.27 * width)), right: 128 }
}

const top = 10
const bottom = 24
const labelGap = 15
/** Closer than this, two headings of the upright axis touch. */
const headingGap = 13

/** Shares against headcount, the latter on a logarithmic scale: each doubling is equally wide. `covered`: headings that something else stands on. */
export function curvesPlot({ title, headcounts, series, bounds, isUpper, highest, marks }: CurvesPlot, width: number, height: number, ink: Ink, covered: readonly string[] = []): Scene {
  const frame: Frame = { width, height, ...guttersOf(width), top, bottom }
  const x = headcountScale(width)
  const y = scaleLinear().domain([0, highest]).range([height - bottom, top]).clamp(true)
  const ticks = [0, highest / 2, highest].map((value): Tick => ({ at: y(value), label: percent(value) }))
  const boundTicks = apart(bounds.map(({ value, name }) => ({ at: y(value), line: y(value), label: name === undefined ? percent(value) : `${name} ${percent(value)}` })), headingGap, top, height - bottom)
    .map(({ at, line, label }): Tick => ({ at: line, label, labelAt: at }))
  const path = line<readonly [number, number | null]>().defined(([, value]) => value !== null && value <= highest).x(([headcount]) => x(headcount)).y(([, value]) => y(value ?? 0)).digits(1)
  const pairs = (values: Series['values']) => headcounts.map((headcount, at) => [headcount, values[at] ?? null] as const)
  const shapes: Shape[] = [
    ...upAxis(frame, [...ticks.filter(({ at }) => boundTicks.every((bound) => Math.abs(at - (bound.labelAt ?? bound.at)) > headingGap)), ...boundTicks], ink, (tick) => boundTicks.includes(tick)),
    ...alongAxis(frame, headcountTicks(x).filter(({ label }) => !covered.includes(label)), ink),
    ...series.flatMap(({ values, hatchedFrom }) => hatchedFrom === undefined ? [] : beyond(pairs(values), hatchedFrom, isUpper, x, y, ink)),
    // What is dashed comes last, and shows where it runs over a line that is not.
    ...[...series].reverse().sort((a, b) => Number(a.dash !== undefined) - Number(b.dash !== undefined)).map(({ values, colour, dash }): Shape => ({
      kind: 'path', d: spaced(path(pairs(values))), stroke: ink(colour), strokeWidth: values === series[0]?.values ? 2.5 : 2, isRound: true, ...(dash && { dash }),
    })),
    ...names(series, y, frame, ink),
    ...marks.flatMap((mark) => markShapes(x(mark.headcount), y(mark.share), mark, frame, ink)),
  ]
  return { width, height, background: null, title, shapes: shapes.filter((shape) => shape.kind !== 'path' || shape.d !== '') }
}

/** As scenes have them. */
function spaced(d: string | null): string {
  return d?.replaceAll(',', ' ') ?? ''
}

function percent(value: number): string {
  return `${Math.round(value * 100)}\u00a0%`
}

/** Whole decades first, then what else has room between them. */
function headcountTicks(x: (headcount: number) => number): readonly Tick[] {
  const ticks: Tick[] = []
  for (const headcount of [1, 10, 100, 1_000, 10_000, 100_000, 2, 20, 200, 2_000, 20_000, 5, 50, 500, 5_000, 50_000]) {
    const at = x(headcount)
    const label = whole(headcount)
    if (ticks.every((other) => Math.abs(other.at - at) >= (label.length + other.label.length) * 3.6 + 10)) ticks.push({ at, label })
  }
  return ticks.sort((a, b) => a.at - b.at)
}

/** The headings that a pill with this headcount on it would cover in part, and so make them say something else. */
export function headingsUnder(headcount: number, width: number): readonly string[] {
  const x = headcountScale(width)
  const half = (label: string) => label.length * 3.6
  const reach = half(whole(headcount)) + 8
  return headcountTicks(x).filter(({ at, label }) => Math.abs(at - x(headcount)) < reach + half(label) + 2).map(({ label }) => label)
}

/** What lies between the line and the bound, where the line is on the wrong side of it. */
function beyond(pairs: readonly (readonly [number, number | null])[], value: number, isUpper: boolean, x: (headcount: number) => number, y: (share: number) => number, ink: Ink): readonly Shape[] {
  const isBeyond = (share: number | null) => share !== null && (isUpper ? share >= value : share <= value)
  const d = area<readonly [number, number | null]>().defined(([, share]) => isBeyond(share)).x(([headcount]) => x(headcount)).y0(y(value)).y1(([, share]) => y(share ?? 0)).digits(1)(pairs)
  return d ? [{ kind: 'path', d: spaced(d), hatch: ink('line-2') }] : []
}

/** Each line's name where it ends, moved apart where they would touch, and never into the headings below. */
function names(series: readonly Series[], y: (share: number) => number, { width, height, right }: Frame, ink: Ink): readonly Shape[] {
  const ends = series.flatMap(({ name, colour, values }) => {
    const at = values.findLastIndex((value) => value !== null)
    return at < 0 ? [] : [{ name, colour, y: y(values[at]!) + 4 }]
  }).sort((a, b) => a.y - b.y)
  for (const [at, one] of ends.entries()) one.y = Math.max(one.y, (ends[at - 1]?.y ?? -Infinity) + labelGap)
  const lowest = height - bottom + 2
  for (let at = ends.length - 1; at >= 0; at--) ends[at]!.y = Math.min(ends[at]!.y, lowest - (ends.length - 1 - at) * labelGap)
  return ends.flatMap((one) => textLine(width - right + 8, one.y, one.name, right - 8, { size: 12, weight: 600, fill: ink(inkFor[one.colour] ?? 'ink') }))
}

/** Lines of a hue have names in the ink that can be read in it. */
const inkFor: Partial<Record<Colour, Colour>> = { in: 'in-ink', out: 'out-ink', al: 'al-ink' }

/** Words stand left of the ring, where nothing else is: the line comes from below, what is too much lies to the right. */
function markShapes(x: number, y: number, { words }: Mark, { left }: Frame, ink: Ink): readonly Shape[] {
  const style = { size: 12, weight: 600, fill: ink('crit') } as const
  const room = x - 10 - left
  const fitting = words.find((each) => textWidthOf(each, style) <= room)
  return [
    { kind: 'rect', x: x - 4.5, y: y - 4.5, width: 9, height: 9, radius: 4.5, fill: ink('surface'), stroke: ink('crit'), strokeWidth: 2 },
    ...fitting === undefined ? [] : textLine(x - 10, y - 7, fitting, room, { ...style, anchor: 'end' }),
  ]
}

export interface BandRow {
  readonly name: string
  readonly pieces: readonly { readonly from: number, readonly to: number | null, readonly severity: Severity }[]
}

/** In px. */
export function bandRowHeight(width: number): number {
  return isNarrow(width) ? 36 : 20
}

const thickness: Readonly<Record<Severity, number>> = { critical: 7, warning: 6, note: 3 }
const tint: Readonly<Record<Severity, Colour>> = { critical: 'b-crit', warning: 'b-warn', note: 'b-note' }

/** A row for each finding, from the headcount where it appears to the one where it goes. `from`: px above the first row. */
export function bandsPlot(title: string, rows: readonly BandRow[], width: number, ink: Ink, from = 0): Scene {
  const x = headcountScale(width)
  const { left, right } = guttersOf(width)
  const rowHeight = bandRowHeight(width)
  const style = { size: 12, weight: 400, fill: ink('ink-2') } as const
  const shapes = rows.flatMap(({ name, pieces }, row): readonly Shape[] => {
    const bottom = from + (row + 1) * rowHeight
    const middle = bottom - 10
    return [
      ...isNarrow(width) ? textLine(left, bottom - 22, name, width - left - 8, style) : textLine(left - 12, middle + 4, name, left - 20, { ...style, anchor: 'end' }),
      ...pieces.map(({ from, to, severity }): Shape => {
        const start = x(from)
        const high = thickness[severity]
        return { kind: 'rect', x: start, y: middle - high / 2, width: Math.max(2, (to === null ? width - right : x(to + 1)) - start), height: high, radius: high / 2, fill: ink(tint[severity]) }
      }),
      ...pieces.flatMap(({ from, severity }) => severityShape(severity, x(from) - 7, middle - 7, ink)),
    ]
  })
  return { width, height: from + rows.length * rowHeight, background: null, title, shapes }
}
