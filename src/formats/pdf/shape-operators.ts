import { pathCommands } from '../../scene/path-data'
import { cornersOf, pathOfRect } from '../../scene/rect-path'
import type { LineShape, PathShape, RectShape, Stroked } from '../../scene/scene'
import { arcCurves } from './arc'

/** Operators of a content stream whose y runs downwards, as a scene’s does. */
export function shapeOperators(shape: RectShape | PathShape | LineShape): string {
  if (shape.kind === 'line') return `${strokeState(shape)}${n(shape.x1)} ${n(shape.y1)} m ${n(shape.x2)} ${n(shape.y2)} l S\n`
  const outline = shape.kind === 'rect' ? rectOutline(shape) : pathOutline(shape.d)
  const { fill, hatch, stroke } = shape
  const isFilled = fill !== undefined && fill !== null
  const paint = isFilled ? (stroke === undefined ? 'f' : 'B') : stroke === undefined ? null : 'S'
  return [
    paint === null ? '' : `${isFilled ? `${fillColour(fill)}` : ''}${stroke === undefined ? '' : strokeState(shape)}${outline}${paint}\n`,
    hatch === undefined ? '' : `q ${outline}W n ${hatchLines(outline, hatch)}Q\n`,
  ].join('')
}

export function fillColour(colour: string): string {
  return `${channels(colour)} rg `
}

/** A hundredth of a point is finer than any printer. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function channels(colour: string): string {
  return [1, 3, 5].map((at) => String(Math.round(parseInt(colour.slice(at, at + 2), 16) / 255 * 1000) / 1000)).join(' ')
}

function strokeState({ stroke = '#000000', strokeWidth = 1, dash = [], isRound = false }: Stroked): string {
  const ends = isRound ? 1 : 0
  return `${channels(stroke)} RG ${n(strokeWidth)} w [${dash.map(n).join(' ')}] 0 d ${ends} J ${ends} j `
}

function rectOutline(rect: RectShape): string {
  const { x, y, width, height } = rect
  const corners = cornersOf(rect)
  if (corners.every((corner) => corner <= 0)) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re `
  return pathOutline(pathOfRect(x, y, width, height, corners))
}

function pathOutline(data: string): string {
  let at: readonly [number, number] = [0, 0]
  return pathCommands(data).map(({ letter, numbers }) => {
    const end = [numbers.at(-2) ?? at[0], numbers.at(-1) ?? at[1]] as const
    const from = at
    at = end
    switch (letter) {
      case 'M': return `${points(numbers)}m `
      case 'L': return `${points(numbers)}l `
      case 'C': return `${points(numbers)}c `
      case 'A': return arcCurves(from, numbers[0]!, numbers[3] === 1, numbers[4] === 1, end)
        .map((curve) => `${points(curve.flat())}c `).join('')
      default: return 'h '
    }
  }).join('')
}

function points(numbers: readonly number[]): string {
  return numbers.map((number) => `${n(number)} `).join('')
}

const stripe = { step: 3.6, width: 1.3 }

/** Stripes from the lower left to the upper right over all of the outline, which cuts them off. */
function hatchLines(outline: string, colour: string): string {
  const numbers = outline.match(/-?[\d.]+/g)!.map(Number)
  const isRect = outline.endsWith('re ')
  const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)]
  const [left, top] = isRect ? [xs[0]!, ys[0]!] : [Math.min(...xs), Math.min(...ys)]
  const [right, bottom] = isRect ? [left + xs[1]!, top + ys[1]!] : [Math.max(...xs), Math.max(...ys)]
  const height = bottom - top
  const gap = stripe.step * Math.SQRT2
  // Shared by all shapes of a page, so that stripes run on from one into its neighbour.
  const first = Math.floor((left + top) / gap) * gap - top
  const lines: string[] = []
  for (let x = first; x <= right + height; x += gap) lines.push(`${n(x - height)} ${n(bottom)} m ${n(x)} ${n(top)} l `)
  return `${strokeState({ stroke: colour, strokeWidth: stripe.width })}${lines.join('')}S `
}
