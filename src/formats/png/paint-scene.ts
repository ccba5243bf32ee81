import { cornersOf, pathOfRect } from '../../scene/rect-path'
import type { PathShape, RectShape, Scene, Shape, Stroked, TextShape } from '../../scene/scene'
import { stripes } from '../../scene/stripes'
import { isRightToLeft } from '../../scene/text-direction'
import { fontFamily } from '../../scene/tokens'
import { newCanvas, penOf, type Pen } from './new-canvas'

/** Shapes between two reports of how far it is. */
const atOnce = 16

/**
 * Paints a scene, `scale` pixels a point, on an empty canvas: the same as its SVG shows, without a document that a browser would have to
 * read first. Yields how much of it is done, from 0 to 1.
 */
export function* paintScene(pen: Pen, { width, height, background, shapes }: Scene, scale: number): Generator<number, void> {
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  if (background !== null) {
    pen.fillStyle = background
    pen.fillRect(0, 0, width, height)
  }
  // As SVG has it.
  pen.miterLimit = 4
  pen.textBaseline = 'alphabetic'
  // Letters stand where they stand at any size, not where they fit the pixels.
  if ('textRendering' in pen) pen.textRendering = 'geometricPrecision'
  const brush: Brush = { pen, font: '', hatches: new Map(), scale }
  for (const [at, shape] of shapes.entries()) {
    paint(brush, shape)
    if (at % atOnce === atOnce - 1) yield at / shapes.length
  }
}

interface Brush {
  readonly pen: Pen
  readonly scale: number
  /** By colour. */
  readonly hatches: Map<string, CanvasPattern | null>
  /** What the pen is set to: setting it costs more than a letter. */
  font: string
}

function paint(brush: Brush, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': return paintRect(brush, shape)
    case 'path': return paintOutline(brush, shape, new Path2D(shape.d))
    case 'line': {
      brush.pen.beginPath()
      brush.pen.moveTo(shape.x1, shape.y1)
      brush.pen.lineTo(shape.x2, shape.y2)
      return stroke(brush, shape)
    }
    case 'text': return paintText(brush, shape)
    case 'group': for (const part of shape.shapes) paint(brush, part)
  }
}

function paintRect(brush: Brush, shape: RectShape): void {
  const { x, y, width, height } = shape
  const corners = cornersOf(shape)
  const isPlain = corners.every((corner) => corner <= 0) && shape.hatch === undefined && shape.stroke === undefined
  // Not `roundRect`: some browsers that draw all else have none.
  if (!isPlain) return paintOutline(brush, shape, new Path2D(pathOfRect(x, y, width, height, corners)))
  if (shape.fill === null) return
  brush.pen.fillStyle = shape.fill
  brush.pen.fillRect(x, y, width, height)
}

function paintOutline(brush: Brush, shape: RectShape | PathShape, outline: Path2D): void {
  const { pen } = brush
  if (shape.fill != null) {
    pen.fillStyle = shape.fill
    pen.fill(outline)
  }
  stroke(brush, shape, outline)
  if (shape.hatch === undefined) return
  pen.fillStyle = hatchOf(brush, shape.hatch) ?? shape.hatch
  pen.fill(outline)
}

/** The outline, or what the pen has been led along. */
function stroke({ pen }: Brush, { stroke, strokeWidth = 1, dash = [], isRound = false }: Stroked, outline?: Path2D): void {
  if (stroke === undefined) return
  pen.strokeStyle = stroke
  pen.lineWidth = strokeWidth
  pen.setLineDash([...dash])
  pen.lineCap = isRound ? 'round' : 'butt'
  pen.lineJoin = isRound ? 'round' : 'miter'
  if (outline) pen.stroke(outline)
  else pen.stroke()
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const

function paintText(brush: Brush, { x, y, text, size, weight, fill, anchor }: TextShape): void {
  const { pen } = brush
  const font = `${weight} ${size}px ${fontFamily}`
  if (brush.font !== font) pen.font = brush.font = font
  pen.textAlign = alignments[anchor]
  pen.direction = isRightToLeft(text) ? 'rtl' : 'ltr'
  pen.fillStyle = fill
  pen.fillText(text, x, y)
}

/** Where a browser refuses it, the colour itself takes its place. */
function hatchOf({ pen, hatches, scale }: Brush, colour: string): CanvasPattern | null {
  const known = hatches.get(colour)
  if (known !== undefined) return known
  const density = Math.max(1, Math.round(scale))
  const tile = newCanvas(stripes.pitch * density, stripes.pitch * density)
  const on = penOf(tile, true)
  if (on) {
    on.fillStyle = colour
    on.fillRect(0, 0, stripes.width * density, stripes.pitch * density)
  }
  const pattern = on && pen.createPattern(tile, 'repeat')
  const turn = Math.SQRT1_2 / density
  pattern?.setTransform({ a: turn, b: turn, c: -turn, d: turn, e: 0, f: 0 })
  hatches.set(colour, pattern)
  return pattern
}
