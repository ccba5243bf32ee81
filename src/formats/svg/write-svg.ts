import { pathOfRect } from '../../scene/rect-path'
import type { PathShape, RectShape, Scene, Shape, Stroked } from '../../scene/scene'
import { stripes } from '../../scene/stripes'
import { hasRightToLeft } from '../../scene/text-direction'
import { fontFamily } from '../../scene/tokens'
import { xmlText } from './xml-text'

/**
 * A scene as a document of its own: no script, no style sheet, nothing fetched from anywhere. It opens in browsers,
 * drawing programs and office suites, so it keeps to presentation attributes, which all of them know; that nothing has an
 * outline unless it says so, not all do. `name`: what ids begin
 * with, another one for each picture where several stand in one page.
 */
export function writeSvg(scene: Scene, name = 'hatrack'): string {
  const hatches: Hatches = { name, ids: new Map() }
  const { width, height, background, title } = scene
  const body = scene.shapes.map((shape) => shapeOf(shape, hatches)).join('\n')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
      + ` role="img" font-family="${xmlText(fontFamily)}" direction="ltr" stroke="none">`,
    `<title>${xmlText(title)}</title>`,
    ...(hatches.ids.size > 0 ? [`<defs>${[...hatches.ids].map(([colour, id]) => patternOf(colour, id)).join('')}</defs>`] : []),
    ...(background === null ? [] : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    body,
    '</svg>',
    '',
  ].join('\n')
}

/** By colour. */
interface Hatches {
  readonly name: string
  readonly ids: Map<string, string>
}

function shapeOf(shape: Shape, hatches: Hatches): string {
  switch (shape.kind) {
    case 'rect': return hatched(geometryOf(shape), shape, hatches)
    case 'path': return hatched(`path d="${shape.d}"`, shape, hatches)
    case 'line': return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}"${strokeOf(shape)}/>`
    case 'text': return textOf(shape)
    case 'group': {
      const inner = shape.shapes.map((part) => shapeOf(part, hatches)).join('')
      return `<g><title>${xmlText(shape.title)}</title>${inner}</g>`
    }
  }
}

function hatched(form: string, shape: RectShape | PathShape, hatches: Hatches): string {
  const base = `<${form} fill="${shape.fill ?? 'none'}"${strokeOf(shape)}/>`
  if (shape.hatch === undefined) return base
  const id = hatches.ids.get(shape.hatch) ?? `${hatches.name}-hatch-${hatches.ids.size + 1}`
  hatches.ids.set(shape.hatch, id)
  return `${base}<${form} fill="url(#${id})"/>`
}

function geometryOf(rect: RectShape): string {
  const { x, y, width, height, radius = 0 } = rect
  if (typeof radius !== 'number') {
    // Most pieces of a bar have square corners: the plain form is shorter and stays a rectangle for who edits it.
    if (radius.some((corner) => corner > 0)) return `path d="${pathOfRect(x, y, width, height, radius)}"`
    return `rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`
  }
  return `rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius > 0 ? ` rx="${n(radius)}"` : ''}`
}

function strokeOf({ stroke, strokeWidth = 1, dash, isRound = false }: Stroked): string {
  if (stroke === undefined) return ''
  const rounded = isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : ''
  return ` stroke="${stroke}" stroke-width="${n(strokeWidth)}"${dash ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : ''}${rounded}`
}

const anchors = { start: '', middle: ' text-anchor="middle"', end: ' text-anchor="end"' } as const

function textOf({ x, y, text, size, weight, fill, anchor }: Extract<Shape, { kind: 'text' }>): string {
  // The order of its own words comes from the text itself; where it stands stays as in any other language.
  const bidi = hasRightToLeft(text) ? ' unicode-bidi="plaintext"' : ''
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${fill}"${anchors[anchor]}${bidi}>${xmlText(text)}</text>`
}

/** Stripes as they run on the page. */
function patternOf(colour: string, id: string): string {
  return `<pattern id="${id}" width="${stripes.pitch}" height="${stripes.pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`
    + `<rect width="${stripes.width}" height="${stripes.pitch}" fill="${colour}"/></pattern>`
}

/** A hundredth of a point is finer than any printer; more digits only make the file larger. */
function n(value: number): number {
  return Math.round(value * 100) / 100
}
