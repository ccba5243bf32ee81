import type { Box, ChartLayout } from '../../layout/chart'
import type { Organisation, Position } from '../../model/organisation'
import { loadsOf } from '../../load/load'
import { isVacant } from '../../model/position'
import { rowOf } from '../../model/rows'
import { bandOf, type BandPart } from '../../scene/band'
import type { Colouring } from '../../scene/colouring'
import { colour, fontFamily, type Theme } from '../../scene/tokens'
import { currentWaivers, marksByPosition, type Marks } from '../../store/derived'

export interface FarView {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** Of the window on the chart, in CSS px. */
  readonly width: number
  readonly height: number
}

const titleSize = 23
/** Letters smaller than this on the screen are a grey haze: boxes alone say more. */
const smallestLetters = 5

/**
 * Draws the chart from far away: boxes with their two tones, lines, titles where they can be read, and where something is
 * wrong. Only what is in view; `context` is scaled to CSS px already.
 */
export function drawFarChart(context: CanvasRenderingContext2D, organisation: Organisation, layout: ChartLayout, view: FarView, theme: Theme, colouring: Colouring): void {
  context.save()
  context.clearRect(0, 0, view.width, view.height)
  context.translate(view.x, view.y)
  context.scale(view.zoom, view.zoom)
  drawLines(context, layout, view, theme)
  const inView = layout.boxes.filter((box) => isInView(box.x, box.y, box.x + box.width, box.y + box.height, view))
  const marks = marksByPosition(organisation, currentWaivers())
  for (const box of inView) drawCard(context, organisation, layout, box, marks.get(box.id), colouring, theme)
  if (titleSize * view.zoom >= smallestLetters) for (const box of inView) drawTitle(context, organisation, box, theme)
  for (const box of inView) drawMark(context, box, marks.get(box.id), view.zoom, theme)
  context.restore()
}

function isInView(left: number, top: number, right: number, bottom: number, { x, y, zoom, width, height }: FarView): boolean {
  return right * zoom + x >= 0 && left * zoom + x <= width && bottom * zoom + y >= 0 && top * zoom + y <= height
}

function drawLines(context: CanvasRenderingContext2D, { connectors }: ChartLayout, view: FarView, theme: Theme): void {
  context.beginPath()
  for (const { points } of connectors) {
    const first = points[0]!
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    if (!isInView(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), view)) continue
    context.moveTo(first.x, first.y)
    for (const { x, y } of points) context.lineTo(x, y)
  }
  context.strokeStyle = colour('line-2', theme)
  // Never thinner than a hair on the screen.
  context.lineWidth = Math.max(1.5, 0.75 / view.zoom)
  context.stroke()
}

function drawCard(
  context: CanvasRenderingContext2D, organisation: Organisation, layout: ChartLayout, box: Box, mark: Marks | undefined, colouring: Colouring, theme: Theme,
): void {
  const position = rowOf(organisation.positions, box.id)
  const load = loadsOf(organisation).get(box.id)
  context.fillStyle = colour(position && isVacant(position) ? 'canvas' : 'raised', theme)
  context.fillRect(box.x, box.y, box.width, box.height)
  if (position && isVacant(position)) {
    context.strokeStyle = colour('line-2', theme)
    context.lineWidth = 2
    context.strokeRect(box.x, box.y, box.width, box.height)
  }
  if (!position) return
  const isCompact = layout.cards.get(box.id)?.isCompact ?? false
  drawBand(context, bandOf({ position, load, worst: mark?.worst, isCompact }, colouring), isCompact, box, theme)
}

/** Along the top of a card, down the side of a compact one; wide enough to be seen from far away. */
function drawBand(context: CanvasRenderingContext2D, parts: readonly BandPart[], isCompact: boolean, box: Box, theme: Theme): void {
  const sum = parts.reduce((total, { share }) => total + share, 0)
  const [length, breadth] = isCompact ? [box.height, 12] : [box.width, Math.min(18, box.height / 3)]
  let from = 0
  for (const { colour: name, share, isStriped } of parts) {
    const long = (share / sum) * length
    if (name !== 'line' && name !== 'line-2') {
      context.fillStyle = colour(name, theme)
      if (isCompact) context.fillRect(box.x, box.y + from, breadth, long)
      else context.fillRect(box.x + from, box.y, long, breadth)
    }
    if (isStriped) drawStripes(context, isCompact, box, long, breadth, theme)
    from += long
  }
}

/** Gaps across the band: slanted ones would be a haze from here. */
function drawStripes(context: CanvasRenderingContext2D, isCompact: boolean, box: Box, length: number, breadth: number, theme: Theme): void {
  context.fillStyle = colour('raised', theme)
  for (let at = 16; at < length; at += 24) {
    if (isCompact) context.fillRect(box.x, box.y + at, breadth, 8)
    else context.fillRect(box.x + at, box.y, 8, breadth)
  }
}

function drawTitle(context: CanvasRenderingContext2D, organisation: Organisation, box: Box, theme: Theme): void {
  const position: Position | undefined = rowOf(organisation.positions, box.id)
  if (!position) return
  context.save()
  context.beginPath()
  context.rect(box.x, box.y, box.width, box.height)
  context.clip()
  context.font = `600 ${titleSize}px ${fontFamily}`
  context.fillStyle = colour('ink', theme)
  context.textBaseline = 'top'
  // Beyond what a card can hold there is nothing to measure or draw.
  context.fillText(position.title.slice(0, 60), box.x + 14, box.y + Math.min(22, box.height / 2 - titleSize / 2))
  context.restore()
}

/** The shapes of severity, at least 7 px on the screen, so that trouble is seen from any distance. */
function drawMark(context: CanvasRenderingContext2D, box: Box, mark: Marks | undefined, zoom: number, theme: Theme): void {
  if (!mark) return
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
