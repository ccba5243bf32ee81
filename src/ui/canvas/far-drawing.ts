import type { Box, ChartLayout } from '../../layout/chart'
import type { Organisation } from '../../model/organisation'
import { loadsOf } from '../../load/load'
import { isVacant } from '../../model/position'
import { rowOf } from '../../model/rows'
import { bandOf } from '../../scene/band'
import type { Colouring } from '../../scene/colouring'
import { colour, fontFamily, type Colour, type Theme } from '../../scene/tokens'
import { currentWaivers, marksByPosition, type Marks } from '../../store/derived'
import { addBand, type Fills } from './far-bands'
import { farLabel, farLabels } from './far-labels'

export interface FarView {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** Of the window on the chart, in CSS px. */
  readonly width: number
  readonly height: number
}

/** What is drawn. */
export interface FarPicture {
  readonly organisation: Organisation
  readonly layout: ChartLayout
  readonly colouring: Colouring
  readonly selectedIds: ReadonlySet<string>
}

const titleSize = 23
const [titleStart, titleEnd] = [14, 6]
/** Letters smaller than this on the screen are a grey haze: boxes alone say more. */
const smallestLetters = 5
/** Strokes between two looks at the clock. */
const sliceLength = 250

/**
 * Draws the chart from far away: boxes with their two tones, lines, titles where they can be read, and where something is
 * wrong. Only what is in view; `context` is scaled to CSS px already. In slices, so that whoever draws may pause between
 * two of them: colour by colour, because changing it costs as much as a box.
 */
export function* farDrawing(context: CanvasRenderingContext2D, picture: FarPicture, view: FarView, theme: Theme): Generator<void> {
  const { organisation, layout } = picture
  context.clearRect(0, 0, view.width, view.height)
  const place = () => {
    context.translate(view.x, view.y)
    context.scale(view.zoom, view.zoom)
  }
  const boxes = layout.boxes.filter((box) => isInView(box.x, box.y, box.x + box.width, box.y + box.height, view))
  for (const pass of [linesPass(layout, view, theme), ...cardPasses(picture, boxes, view, theme), titlesPass(organisation, boxes, view, theme), labelsPass(picture, view, theme), marksPass(organisation, boxes, view, theme)]) {
    const { items, begin, draw } = pass
    for (let start = 0; start < items.length; start += sliceLength) {
      context.save()
      place()
      begin(context)
      for (const item of items.slice(start, start + sliceLength)) draw(context, item)
      context.restore()
      yield
    }
  }
}

/** What is drawn in one go: set up once for a slice of items, then one after the other. */
interface Pass {
  readonly items: readonly never[]
  readonly begin: (context: CanvasRenderingContext2D) => void
  readonly draw: (context: CanvasRenderingContext2D, item: never) => void
}

function pass<Item>(items: readonly Item[], begin: Pass['begin'], draw: (context: CanvasRenderingContext2D, item: Item) => void): Pass {
  return { items: items as readonly never[], begin, draw }
}

function isInView(left: number, top: number, right: number, bottom: number, { x, y, zoom, width, height }: FarView): boolean {
  return right * zoom + x >= 0 && left * zoom + x <= width && bottom * zoom + y >= 0 && top * zoom + y <= height
}

function linesPass({ connectors }: ChartLayout, view: FarView, theme: Theme): Pass {
  const inView = connectors.filter(({ points }) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const { x, y } of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    return isInView(left, top, right, bottom, view)
  })
  return pass(inView, (context) => {
    context.strokeStyle = colour('line-2', theme)
    // Never thinner than a hair on the screen.
    context.lineWidth = Math.max(1.5, 0.75 / view.zoom)
  }, (context, { points }) => {
    context.beginPath()
    context.moveTo(points[0]!.x, points[0]!.y)
    for (const { x, y } of points) context.lineTo(x, y)
    context.stroke()
  })
}

function cardPasses({ organisation, layout, colouring, selectedIds }: FarPicture, boxes: readonly Box[], { zoom }: FarView, theme: Theme): readonly Pass[] {
  const loads = loadsOf(organisation)
  const marks = marksByPosition(organisation, currentWaivers())
  const vacant: Box[] = []
  const held: Box[] = []
  const fills: Fills = new Map()
  for (const box of boxes) {
    const position = rowOf(organisation.positions, box.id)
    if (!position) continue
    if (isVacant(position)) vacant.push(box)
    else held.push(box)
    const isCompact = layout.cards.get(box.id)?.isCompact ?? false
    addBand(fills, bandOf({ position, load: loads.get(box.id), worst: marks.get(box.id)?.worst, isCompact }, colouring), isCompact, box)
  }
  const fill = (context: CanvasRenderingContext2D, { x, y, width, height }: Box) => context.fillRect(x, y, width, height)
  const filled = ([name, parts]: [Colour, readonly Box[]]) => pass(parts, (context) => { context.fillStyle = colour(name, theme) }, fill)
  return [
    pass(held, (context) => { context.fillStyle = colour('raised', theme) }, fill),
    pass(vacant, (context) => {
      context.fillStyle = colour('canvas', theme)
      context.strokeStyle = colour('line-2', theme)
      context.lineWidth = 2
    }, (context, box) => {
      fill(context, box)
      context.strokeRect(box.x, box.y, box.width, box.height)
    }),
    // The gaps of striped bands lie on top of them.
    ...[...fills].sort(([a], [b]) => Number(a === 'raised') - Number(b === 'raised')).map(filled),
    pass(boxes.filter(({ id }) => selectedIds.has(id)), (context) => {
      context.strokeStyle = colour('accent', theme)
      context.lineWidth = Math.max(4, 2 / zoom)
    }, (context, { x, y, width, height }) => context.strokeRect(x, y, width, height)),
  ]
}

function titlesPass(organisation: Organisation, boxes: readonly Box[], { zoom }: FarView, theme: Theme): Pass {
  return pass(titleSize * zoom >= smallestLetters ? boxes : [], (context) => {
    context.font = `600 ${titleSize}px ${fontFamily}`
    context.fillStyle = colour('ink', theme)
    context.textBaseline = 'top'
  }, (context, box) => {
    const title = rowOf(organisation.positions, box.id)?.title
    if (title === undefined) return
    // Beyond what a card can hold there is nothing to measure or draw.
    context.fillText(fitted(context, title.slice(0, 60), box.width - titleStart - titleEnd), box.x + titleStart, box.y + Math.min(22, box.height / 2 - titleSize / 2))
  })
}

/** Names of the parts of the chart, as large on the screen at any zoom, on a ground of their own. */
function labelsPass({ organisation, layout }: FarPicture, { zoom }: FarView, theme: Theme): Pass {
  return pass(titleSize * zoom >= smallestLetters ? [] : farLabels(layout, organisation, zoom), (context) => {
    context.font = `600 ${farLabel.letters / zoom}px ${fontFamily}`
    context.textBaseline = 'middle'
  }, (context, { title, x, y, width, height }) => {
    const padding = farLabel.padding / zoom
    const text = fitted(context, title.slice(0, 60), width - 2 * padding)
    context.fillStyle = colour('canvas', theme)
    context.globalAlpha = 0.85
    context.fillRect(x, y, width, height)
    context.globalAlpha = 1
    context.fillStyle = colour('ink', theme)
    context.fillText(text, x + padding, y + height / 2)
  })
}

/** With an ellipsis where it is cut: "Team 3" for team 38 would be another one. */
export function fitted(context: Pick<CanvasRenderingContext2D, 'measureText'>, text: string, width: number): string {
  const cut = (length: number) => `${text.slice(0, length).trimEnd()}…`
  if (context.measureText(text).width <= width) return text
  let [fits, tooLong] = [1, text.length]
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1
    if (context.measureText(cut(middle)).width <= width) fits = middle
    else tooLong = middle
  }
  return cut(fits)
}

/** The shapes of severity, at least 7 px on the screen, so that trouble is seen from any distance. */
function marksPass(organisation: Organisation, boxes: readonly Box[], { zoom }: FarView, theme: Theme): Pass {
  const marks = marksByPosition(organisation, currentWaivers())
  return pass(boxes.filter(({ id }) => marks.has(id)), () => {}, (context, box) => drawMark(context, box, marks.get(box.id)!, zoom, theme))
}

function drawMark(context: CanvasRenderingContext2D, box: Box, mark: Marks, zoom: number, theme: Theme): void {
  const radius = Math.max(12, 3.5 / zoom)
  const x = box.x + box.width - radius
  const y = box.y
  context.beginPath()
  if (mark.worst === 'critical') polygon(context, x, y, radius, 8, Math.PI / 8)
  else if (mark.worst === 'warning') polygon(context, x, y, radius * 1.15, 3, -Math.PI / 2)
  else context.arc(x, y, radius * 0.8, 0, 2 * Math.PI)
  const name = mark.worst === 'critical' ? 'crit' : mark.worst === 'warning' ? 'warn' : 'note'
  context.fillStyle = colour(mark.worst === 'note' ? 'canvas' : name, theme)
  context.fill()
  context.strokeStyle = colour(mark.worst === 'note' ? 'note' : 'canvas', theme)
  context.lineWidth = Math.max(2, 0.75 / zoom)
  context.stroke()
}

function polygon(context: CanvasRenderingContext2D, x: number, y: number, radius: number, corners: number, start: number): void {
  for (let corner = 0; corner < corners; corner++) {
    const angle = start + (corner / corners) * 2 * Math.PI
    context.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
  }
  context.closePath()
}
