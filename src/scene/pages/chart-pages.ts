import { chartLayoutOf, type ChartLayout } from '../../layout/chart'
import { loadsOf } from '../../load/load'
import type { Arrangement, Position } from '../../model/organisation'
import { chartShapes, type Picture } from '../build-scene'
import type { Drawing } from '../drawing'
import type { Scene, Shape } from '../scene'
import { oneLine, textLine } from '../scene-text'
import { colour } from '../tokens'
import { frameShapes, roomOn, type PageWords } from './page-frame'
import { markShapes, pageMarks, type PageMark, type Rectangle } from './page-marks'
import { around, partLayoutOf, planPages, scaleOf, type PlannedPage, type Room } from './page-plan'
import { longestSide, smallestOnOnePage, turnsOf, type Paper, type SheetSize } from './paper'
import { scaled } from './scaled'

/** What is to be put on pages: a picture before it is laid out. */
export interface PagedChart extends Omit<Picture, 'layout'> {
  readonly arrangement: Arrangement
}

export interface PageWishes {
  readonly paper: Paper
  readonly pages: 'one' | 'per-manager'
}

export interface ChartPage {
  /** As large as the sheet, in points. */
  readonly scene: Scene
  /** Whose page it is; null: nobody's alone. */
  readonly managerId: string | null
  /** For a table of contents. */
  readonly name: string
  /** Marks that lead to another page: where on this one, and to which, from 1. */
  readonly links: readonly (Rectangle & { readonly toPage: number })[]
  /** What is worth knowing about it, a sentence each. */
  readonly told: readonly string[]
}

/** The chart on sheets of paper or slides: all of it on one, or a page for each manager. At least one page. */
export function chartPages(chart: PagedChart, { paper, pages }: PageWishes): readonly ChartPage[] {
  if (pages === 'one' || chart.organisation.positions.length === 0) return [onePage(chart, paper)]
  const plans = turnsOf(paper, paper.mayTurn).map((sheet) => {
    const room = roomOn(sheet, wordsOf(chart, '', '000 of 000'))
    return { sheet, room, plan: planPages(chart.organisation, chart.arrangement.direction, room, paper) }
  })
  const { sheet, room, plan } = plans.reduce((best, other) => other.plan.length < best.plan.length ? other : best)
  const marks = pageMarks(chart.organisation, plan)
  const layoutOf = (page: PlannedPage) => partLayoutOf(chart.organisation, chart.arrangement.direction, room, paper, page.positions, page.repeated)
  const loads = loadsOf(chart.organisation)
  return plan.map((page, at) => {
    const name = nameOf(page)
    const number = plan.length === 1 ? '' : `${at + 1} of ${plan.length}`
    const layout = layoutOf(page)
    const scale = scaleOf(layout, room, paper)
    const told = scale < paper.smallest ? [`A card on page ${at + 1} is larger than the page, so its words are small there.`] : []
    const words = wordsOf(chart, at === 0 ? '' : name, number)
    return pageOf(chart, { sheet, words, layout, scale, loads, marks: marks[at]!, name, managerId: page.heads.length === 1 ? page.heads[0]!.id : null, told })
  })
}

/** What is worth knowing about all pages, a sentence each. */
export function pagesTold(pages: readonly ChartPage[]): readonly string[] {
  return [...(pages.length > 1 ? [`${pages.length} pages.`] : []), ...smallWordsTold(pages)]
}

/** A sentence each; of many pages, one for all. */
export function smallWordsTold(pages: readonly Pick<ChartPage, 'told'>[]): readonly string[] {
  const told = pages.flatMap((page) => page.told)
  return told.length > 3 ? [`Cards on ${told.length} pages are larger than the page, so their words are small there.`] : told
}

function onePage(chart: PagedChart, paper: Paper): ChartPage {
  const { organisation, arrangement, title } = chart
  const layout = chartLayoutOf(organisation, { expanded: 'all', arrangement })
  const words = wordsOf(chart, '', '')
  const { sheet, told } = sheetFor(layout, paper, words)
  const scale = scaleOf(layout, roomOn(sheet, words), paper)
  return pageOf(chart, { sheet, words, layout, scale, loads: loadsOf(organisation), marks: [], name: oneLine(title), managerId: null, told })
}

/** The smallest sheet on which everything can be read. */
function sheetFor(layout: ChartLayout, paper: Paper, words: PageWords): { readonly sheet: SheetSize, readonly told: readonly string[] } {
  const scaleOn = (sheet: SheetSize) => scaleOf(layout, roomOn(sheet, words), paper)
  const [usual, ...larger] = [paper, ...paper.larger].map((size) =>
    turnsOf<SheetSize>(size, paper.mayTurn).reduce((best, other) => scaleOn(other) > scaleOn(best) ? other : best)) as [SheetSize, ...SheetSize[]]
  if (scaleOn(usual) >= smallestOnOnePage) return { sheet: usual, told: [] }
  if (larger.length === 0) return { sheet: usual, told: [`The words are too small to read on one ${paper.name}. A page per manager shows them larger.`] }
  const sheet = larger.find((each) => scaleOn(each) >= smallestOnOnePage) ?? sheetAround(layout, larger.at(-1)!, words)
  const tooSmall = scaleOn(sheet) < smallestOnOnePage ? [' Even there the words are small: a page per manager shows them larger.'] : []
  return { sheet, told: [`Too small to read on ${paper.name}, so the sheet is ${sheet.name}.${tooSmall.join('')}`] }
}

/** A sheet of no common size, with just the room that the chart needs at the smallest scale. */
function sheetAround(layout: ChartLayout, largest: SheetSize, words: PageWords): SheetSize {
  const room = roomOn(largest, words)
  const side = (length: number, more: number, least: number) => Math.min(longestSide, Math.max(least, Math.ceil((length + 2 * around) * smallestOnOnePage + more + 1)))
  const least = Math.min(largest.width, largest.height)
  // The words around the cards are at most so much larger on a sheet that is larger still.
  const width = side(layout.width, 2 * (largest.width - room.width), least)
  const height = side(layout.height, 2 * (largest.height - room.height), least)
  return { name: `${centimetres(width)} × ${centimetres(height)} cm`, width, height }
}

function centimetres(points: number): number {
  return Math.round(points / 72 * 2.54)
}

interface PageParts {
  readonly sheet: SheetSize
  readonly words: PageWords
  readonly layout: ChartLayout
  readonly scale: number
  readonly loads: Drawing['loads']
  readonly marks: readonly PageMark[]
  readonly name: string
  readonly managerId: string | null
  readonly told: readonly string[]
}

function pageOf(chart: PagedChart, { sheet, words, layout, scale, loads, marks, name, managerId, told }: PageParts): ChartPage {
  const { organisation, colouring = 'orientation' } = chart
  const ink = inkOf(chart)
  const room = roomOn(sheet, words)
  const drawing: Drawing = { organisation, layout, loads, marks: chart.marks ?? new Map(), colouring, ink }
  const drawn = marks.map((mark) => ({ ...markShapes(mark, layout, ink), toPage: mark.toPage }))
  const x = room.x + (room.width - layout.width * scale) / 2 - layout.x * scale
  const y = room.y + topGap(layout, scale, room) - layout.y * scale
  return {
    managerId, name, told,
    links: drawn.map(({ area, toPage }) => ({ x: x + area.x * scale, y: y + area.y * scale, width: area.width * scale, height: area.height * scale, toPage })),
    scene: {
      width: sheet.width, height: sheet.height, background: ink('canvas'),
      title: [oneLine(chart.title), ...(words.number === '' ? [] : [`page ${words.number}`, name])].join(', '),
      shapes: [
        ...frameShapes(sheet, words, organisation, ink),
        ...scaled(chartShapes(drawing, 0, 0), scale, x, y),
        ...scaled(drawn.flatMap(({ shapes }) => shapes), scale, x, y),
        ...(organisation.positions.length === 0 ? emptyWords(sheet, room, ink) : []),
      ],
    },
  }
}

/** A small chart stands a third down the room it has, not at its edge and not lost in its middle. */
function topGap(layout: ChartLayout, scale: number, room: Room): number {
  return Math.max(around * scale, (room.height - layout.height * scale) / 3)
}

/** Paper is white: a grey behind everything would only cost ink. Hairlines are printed thinner than they are seen, so darker. */
function inkOf({ theme }: PagedChart): Drawing['ink'] {
  return (name) => colour(theme === 'light' && name === 'canvas' ? 'surface' : name === 'line' ? 'line-2' : name, theme)
}

function emptyWords(sheet: SheetSize, room: Room & { readonly y: number }, ink: Drawing['ink']): readonly Shape[] {
  return textLine(sheet.width / 2, room.y + room.height / 3, 'No positions yet', room.width, { size: 13, weight: 400, fill: ink('ink-2'), anchor: 'middle' })
}

function wordsOf({ title, scenarioName, date, legend, colouring = 'orientation' }: PagedChart, subject: string, number: string): PageWords {
  return { title, scenarioName, date, legend, colouring, subject, number }
}

/** "CTO, Maya Chen, continued, 2 of 3" */
function nameOf({ heads, part, parts }: PlannedPage): string {
  const named = heads.length === 1 ? [heads[0]!].flatMap(({ title, holder }: Position) => [title, holder ?? '']) : heads.map(({ title }) => title)
  const pieces = named.map(oneLine).filter((piece) => piece !== '').join(heads.length === 1 ? ', ' : ' · ')
  return parts === 1 ? pieces : `${pieces} (${part === 1 ? '' : 'continued, '}${part} of ${parts})`
}
