import type { ChartLayout } from '../layout/chart'
import { loadsOf } from '../load/load'
import type { Organisation } from '../model/organisation'
import { rowOf } from '../model/rows'
import type { Colouring } from './colouring'
import type { Drawing, FindingMark } from './drawing'
import type { Scene, Shape } from './scene'
import { cardGroup } from './scene-card'
import { headerHeight, headerShapes, type HeaderWords } from './scene-header'
import { legendEntries } from './legend-entries'
import { legendShapes } from './scene-legend'
import { lineShapes } from './scene-lines'
import { oneLine, textLine } from './scene-text'
import { colour, type Theme } from './tokens'

export interface Picture extends HeaderWords {
  readonly organisation: Organisation
  /** With every responsibility and nothing folded away: `chartLayoutOf(organisation, { expanded: 'all', arrangement })`. */
  readonly layout: ChartLayout
  readonly theme: Theme
  readonly legend: boolean
  /** What the bands of the cards tell: orientation, unless something else is asked for. */
  readonly colouring?: Colouring
  /** By position. */
  readonly marks?: ReadonlyMap<string, FindingMark>
}

/** Around everything; wide enough for dotted lines that swing out below the lowest cards. */
const margin = 40
export const chartMargin = margin
/** For the words above and below a chart of a few cards. */
const minWidth = 560
const legendTop = 40

/** The whole chart, whatever is on the screen, with what it takes to understand it elsewhere. */
export function buildScene(picture: Picture): Scene {
  const { organisation, layout, theme, colouring = 'orientation', marks = new Map<string, FindingMark>() } = picture
  const ink: Drawing['ink'] = (name) => colour(name, theme)
  const drawing: Drawing = { organisation, layout, loads: loadsOf(organisation), marks, colouring, ink }
  const inner = Math.max(minWidth, Math.ceil(layout.width))
  const scale = wordScale(inner)
  const left = margin + Math.floor((inner - layout.width) / 2)
  const top = margin + headerHeight * scale
  const legend = legendShapes(margin, top + chartHeight(layout) + legendTop, inner, scale, picture.legend ? legendEntries(colouring) : [], ink)
  return {
    width: inner + 2 * margin,
    height: top + chartHeight(layout) + legendTop + legend.height + margin / 2,
    background: ink('canvas'),
    title: oneLine(picture.title),
    shapes: [
      ...headerShapes(picture, organisation, margin, margin, inner, scale, ink),
      ...chartShapes(drawing, left - layout.x, top - layout.y),
      ...(organisation.positions.length === 0 ? emptyWords(inner, top, ink) : []),
      ...legend.shapes,
    ],
  }
}

/** A part of a chart without words around it, and where its top left corner stands in the whole. */
export interface Sheet {
  readonly x: number
  readonly y: number
  readonly scene: Scene
}

/**
 * The chart alone, nothing behind it, `chartMargin` from its edges: the lines, then the cards, at most `most` in one sheet, because
 * a browser reads a picture in one go. `carried`: whose loads are drawn, where the cards shall not show what makes them up.
 */
export function chartSheets(
  { organisation, layout, theme, colouring = 'orientation' }: Pick<Picture, 'organisation' | 'layout' | 'theme' | 'colouring'>, most: number, carried = organisation,
): readonly Sheet[] {
  const ink: Drawing['ink'] = (name) => colour(name, theme)
  const drawing: Drawing = { organisation, layout, loads: loadsOf(carried), marks: new Map(), colouring, ink }
  const [dx, dy] = [chartMargin - layout.x, chartMargin - layout.y]
  const size = { width: Math.ceil(layout.width) + 2 * chartMargin, height: chartHeight(layout) + 2 * chartMargin }
  const sheet = (x: number, y: number, width: number, height: number, shapes: readonly Shape[]): Sheet =>
    ({ x, y, scene: { width, height, background: null, title: '', shapes } })
  const lines = lineShapes(layout, dx, dy, ink)
  if (layout.boxes.length <= most) return [sheet(0, 0, size.width, size.height, chartShapes(drawing, dx, dy))]
  // In columns, so that what is on one sheet stands close together.
  const column = ({ x }: { readonly x: number }) => Math.floor(x / 1200)
  const boxes = [...layout.boxes].sort((a, b) => column(a) - column(b) || a.y - b.y)
  return [sheet(0, 0, size.width, size.height, lines), ...Array.from({ length: Math.ceil(boxes.length / most) }, (_, at) => {
    const part = boxes.slice(at * most, (at + 1) * most)
    // A little more than the cards, for the edges around them.
    const [left, top] = [Math.floor(Math.min(...part.map(({ x }) => x))) - 4, Math.floor(Math.min(...part.map(({ y }) => y))) - 4]
    const right = Math.max(...part.map(({ x, width }) => x + width)) + 4
    const bottom = Math.max(...part.map(({ y, height }) => y + height)) + 4
    const shapes = part.flatMap((box) => cardShape(drawing, box.id, -left, -top))
    return sheet(left + dx, top + dy, Math.ceil(right - left), Math.ceil(bottom - top), shapes)
  })]
}

/** Wide charts are looked at from further away: title and legend grow with them, so that they are still read. */
function wordScale(width: number): number {
  return Math.min(4, Math.max(1, Math.floor(width / 450) / 4))
}

function chartHeight({ height }: ChartLayout): number {
  return Math.max(24, Math.ceil(height))
}

/** The lines, then the cards, moved. */
export function chartShapes(drawing: Drawing, x: number, y: number): readonly Shape[] {
  return [...lineShapes(drawing.layout, x, y, drawing.ink), ...drawing.layout.boxes.flatMap(({ id }) => cardShape(drawing, id, x, y))]
}

function cardShape(drawing: Drawing, id: string, x: number, y: number): readonly Shape[] {
  const { organisation, layout } = drawing
  const position = rowOf(organisation.positions, id)
  const box = layout.boxById.get(id)
  const card = layout.cards.get(id)
  return position && box && card ? [cardGroup(position, { ...box, x: box.x + x, y: box.y + y }, card, drawing)] : []
}

function emptyWords(inner: number, top: number, ink: Drawing['ink']): readonly Shape[] {
  return textLine(margin + inner / 2, top + 17, 'No positions yet', inner, { size: 13, weight: 400, fill: ink('ink-2'), anchor: 'middle' })
}
