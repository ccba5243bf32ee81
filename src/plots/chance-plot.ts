import { line } from 'd3-shape'
import type { Scene, Shape } from '../scene/scene'
import { textLine, textWidthOf } from '../scene/scene-text'
import type { Colour } from '../scene/tokens'
import { apart } from './apart'
import { alongAxis, upAxis, type Frame, type Ink } from './frame'
import { acrossQuarters, quarterTicks, upScale } from './quarters'

export interface ChanceSeries {
  readonly name: string
  /** From 0 to 1, for now and the end of each quarter. */
  readonly chances: readonly number[]
  readonly colour: Colour
  /** Tells it apart from the others where colours do not. */
  readonly dash: readonly number[] | null
}

const height = 220
const labelStyle = { size: 12, weight: 500 } as const

/** Chances as time goes, each line with its name at its end. */
export function chancePlot(title: string, series: readonly ChanceSeries[], width: number, ink: Ink): Scene {
  const widest = Math.max(0, ...series.map(({ name }) => textWidthOf(name, labelStyle)))
  const frame: Frame = { width, height, top: 8, bottom: 28, left: 48, right: Math.min(widest + 12, Math.round(width * 0.36)) }
  const count = Math.max(0, ...series.map(({ chances }) => chances.length))
  const x = acrossQuarters(frame, count)
  const y = upScale(frame, 0, 1, false)
  const right = width - frame.right
  const labels = apart(series.map(({ name, chances, colour }) => ({ at: y(chances.at(-1) ?? 0), name, colour })), 15, frame.top, height - frame.bottom)
  const shapes: readonly Shape[] = [
    ...upAxis(frame, [0, 0.25, 0.5, 0.75, 1].map((chance) => ({ at: y(chance), label: `${chance * 100}\u00a0%` })), ink, ({ label }) => label.startsWith('50')),
    ...series.map(({ chances, colour, dash }): Shape => ({
      kind: 'path', d: line<number>((_, at) => x(at), (chance) => y(chance))([...chances]) ?? '',
      stroke: ink(colour), strokeWidth: 2.5, isRound: true, ...(dash && { dash }),
    })),
    ...labels.flatMap(({ at, name, colour }) => textLine(right + 8, at + 4, name, frame.right - 8, { ...labelStyle, fill: ink(colour) })),
    ...alongAxis(frame, quarterTicks(count, x), ink),
  ]
  return { width, height, background: null, title, shapes }
}
