import type { Organisation } from '../../model/organisation'
import type { Colouring } from '../colouring'
import type { Drawing } from '../drawing'
import { legendEntries } from '../legend-entries'
import type { Shape } from '../scene'
import type { HeaderWords } from '../scene-header'
import { legendShapes } from '../scene-legend'
import { textLine, textWidthOf, whole } from '../scene-text'
import type { Room } from './page-plan'
import type { SheetSize } from './paper'

/** What stands around the cards of a page. */
export interface PageWords extends HeaderWords {
  /** What this page shows; '': the whole, or its top. */
  readonly subject: string
  /** "3 of 12"; '': there is only one. */
  readonly number: string
  readonly colouring: Colouring
  readonly legend: boolean
}

/** Points; printers leave about 15 blank. */
const margin = 28
const headerHeight = 46
const legendScale = 0.65
const legendGap = 8
const A4Side = 595

/** Large sheets are looked at from further away: what stands around the cards grows with them. */
function wordScale({ width, height }: SheetSize): number {
  return Math.min(6, Math.max(0.9, Math.min(width, height) / A4Side))
}

/** Where the cards may stand. */
export function roomOn(sheet: SheetSize, words: PageWords): Room & { readonly x: number, readonly y: number } {
  const scale = wordScale(sheet)
  const edge = margin * scale
  const top = edge + headerHeight * scale
  const below = legendOf(sheet, words, (name) => name).height + legendGap * scale + edge
  return { x: edge, y: top, width: sheet.width - 2 * edge, height: sheet.height - top - below }
}

/** Title, scenario and date above; below, what the colours mean and which page it is. */
export function frameShapes(sheet: SheetSize, words: PageWords, organisation: Organisation, ink: Drawing['ink']): readonly Shape[] {
  const scale = wordScale(sheet)
  const edge = margin * scale
  const right = sheet.width - edge
  const inner = sheet.width - 2 * edge
  const { positions, company } = organisation
  const small = { size: 9 * scale, weight: 400, fill: ink('ink-2') } as const
  const count = `${whole(positions.length)} ${positions.length === 1 ? 'position' : 'positions'} · headcount ${whole(company.headcount)}`
  const isPart = words.subject !== ''
  // Beside each other only what is set apart by much room: a name that runs from right to left moves nothing.
  const [left, aside] = [inner * 0.66, inner * 0.32]
  const legend = legendOf(sheet, words, ink)
  return [
    ...textLine(edge, edge + 14 * scale, isPart ? words.subject : words.title, left, { size: 15 * scale, weight: 600, fill: ink('ink') }),
    ...textLine(edge, edge + 30 * scale, isPart ? words.title : words.scenarioName, left, { ...small, size: 10 * scale, weight: 500, fill: ink('ink') }),
    ...textLine(right, edge + 14 * scale, isPart ? words.scenarioName : count, aside, { ...small, anchor: 'end' }),
    ...textLine(right, edge + 30 * scale, words.date, aside, { ...small, anchor: 'end' }),
    ...legend.shapes,
  ]
}

/** At the foot of the sheet; the page's number in its last row, where it ends. */
function legendOf(sheet: SheetSize, { colouring, legend, number }: PageWords, ink: Drawing['ink']) {
  const scale = wordScale(sheet)
  const edge = margin * scale
  const style = { size: 12 * legendScale * scale, weight: 500, fill: ink('ink') } as const
  const room = number === '' ? 0 : Math.ceil(textWidthOf(number, style))
  const width = sheet.width - 2 * edge - (room === 0 ? 0 : room + 16 * scale)
  const entries = legend ? legendEntries(colouring) : []
  const { height } = legendShapes(0, 0, width, legendScale * scale, entries, ink)
  const { shapes } = legendShapes(edge, sheet.height - edge - height, width, legendScale * scale, entries, ink)
  const baseline = sheet.height - edge - (24 / 2 - 4.3) * legendScale * scale
  return { height, shapes: [...shapes, ...textLine(sheet.width - edge, baseline, number, room, { ...style, anchor: 'end' })] }
}
