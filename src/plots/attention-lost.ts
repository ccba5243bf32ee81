import type { Area } from '../knowledge/responsibilities'
import { wholePercentDown } from '../load/whole-percent'
import type { Scene, Shape } from '../scene/scene'
import { textLine } from '../scene/scene-text'
import type { Colour } from '../scene/tokens'
import type { Coverage } from '../simulation/departure/attention-lost'
import type { Ink } from './frame'

export interface LostRow {
  readonly title: string
  /** Attention once this seat is vacant. */
  readonly after: Coverage
}

const areas: readonly { readonly area: Area, readonly name: string, readonly fill: Colour, readonly text: Colour }[] = [
  { area: 'innovation', name: 'Innovation', fill: 'out', text: 'out-ink' },
  { area: 'operations', name: 'Operations', fill: 'in', text: 'in-ink' },
  { area: 'alignment', name: 'Alignment', fill: 'al', text: 'al-ink' },
]

const gap = 16
const headHeight = 24
const rowHeight = 44
const barHeight = 10
const footHeight = 24
const figureRoom = 44
/** From here on titles stand beside the bars, else above them. */
const wideFrom = 640

interface Column {
  readonly left: number
  readonly width: number
}

/** A row for each departure, a column for each area: what stays is solid, what is lost is hatched, with how much that is. */
export function attentionLostPlot({ before, rows }: { readonly before: Coverage, readonly rows: readonly LostRow[] }, width: number, ink: Ink): Scene {
  const titleRoom = width >= wideFrom ? 200 : 0
  const columnWidth = (width - titleRoom - gap * (areas.length - 1)) / areas.length
  const columns = areas.map((_, at): Column => ({ left: titleRoom + at * (columnWidth + gap), width: columnWidth }))
  const height = headHeight + rows.length * rowHeight + footHeight
  const heads = areas.flatMap(({ name, text }, at) => textLine(columns[at]!.left, 14, name, columns[at]!.width, { size: 12, weight: 600, fill: ink(text) }))
  const lines = rows.flatMap((row, at) => rowShapes(row, before, headHeight + at * rowHeight, columns, titleRoom, ink))
  const key = textLine(0, height - 6, 'Solid: attention that stays. Hatched: lost.', width, { size: 12, weight: 400, fill: ink('ink-2') })
  return { width, height, background: null, title: inWords(before, rows), shapes: [...heads, ...lines, ...key] }
}

function rowShapes({ title, after }: LostRow, before: Coverage, top: number, columns: readonly Column[], titleRoom: number, ink: Ink): readonly Shape[] {
  const barTop = top + (titleRoom > 0 ? 14 : 24)
  const titleLine = titleRoom > 0
    ? textLine(0, barTop + 9, title, titleRoom - gap, { size: 12, weight: 500, fill: ink('ink') })
    : textLine(0, top + 16, title, columns.at(-1)!.left + columns.at(-1)!.width, { size: 12, weight: 500, fill: ink('ink') })
  return [...titleLine, ...areas.flatMap(({ area, fill }, at) => barOf(before[area], after[area], columns[at]!, barTop, ink, fill))]
}

function barOf(before: number | null, after: number | null, { left, width }: Column, top: number, ink: Ink, fill: Colour): readonly Shape[] {
  const figure = (words: string) => textLine(left + width, top + 9, words, figureRoom, { size: 12, weight: 500, fill: ink('ink'), anchor: 'end' })
  if (before === null || after === null) return figure('\u2013')
  const room = width - figureRoom
  const lost = wholePercentDown(before) - wholePercentDown(after)
  const bar = (x: number, share: number, shape: object): Shape => ({ kind: 'rect', x, y: top, width: room * Math.min(1, share), height: barHeight, fill: null, ...shape })
  return [
    bar(left, 1, { fill: ink('sunken'), radius: 2 }),
    bar(left, after, { fill: ink(fill), radius: 2 }),
    ...before > after ? [bar(left + room * Math.min(1, after), before - after, { hatch: ink(fill), stroke: ink(fill), strokeWidth: 1 })] : [],
    ...figure(lost === 0 ? '0' : `\u2212${lost}\u00a0%`),
  ]
}

function inWords(before: Coverage, rows: readonly LostRow[]): string {
  const [first] = rows
  if (!first) return 'Attention lost by departure: nothing is lost.'
  const parts = areas.flatMap(({ area, name }) => {
    const [was, is] = [before[area], first.after[area]]
    return was === null || is === null ? [] : [`${name} from ${wholePercentDown(was)} to ${wholePercentDown(is)} %`]
  })
  return `Attention lost by departure, ${rows.length} ${rows.length === 1 ? 'seat' : 'seats'}. The dearest is ${first.title}: ${parts.join(', ')}.`
}
