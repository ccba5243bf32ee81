import type { LineShape, PathShape, RectShape, TextShape } from '../../scene/scene'
import { pathOfRect } from '../../scene/rect-path'
import { boxXml, emu, fillXml, lineXml, namedXml, type Named, type Paint } from './drawing-ml'
import { pathCommands } from './path-commands'
import { textBodyXml, type Paragraph, type TextOfShape } from './text-xml'

/** A rectangle, with the text that stands on it as its own: whoever clicks it writes there. */
export function rectXml(named: Named, rect: RectShape, text: TextOfShape | null = null): string {
  const { x, y, width, height, radius = 0, fill, ...paint } = rect
  if (typeof radius !== 'number' && radius.some((corner) => corner > 0)) {
    return pathXml(named, { ...paint, kind: 'path', d: pathOfRect(x, y, width, height, radius), ...(fill === null ? {} : { fill }) })
  }
  const round = typeof radius === 'number' ? Math.min(50_000, Math.round((radius / Math.max(0.01, Math.min(width, height))) * 100_000)) : 0
  const form = round > 0
    ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>`
    : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
  return shapeXml(named, `<a:xfrm>${boxXml(rect)}</a:xfrm>${form}`, rect, text)
}

/** A form of its own, which can be bent by its points. */
export function pathXml(named: Named, path: PathShape): string {
  const commands = pathCommands(path.d)
  const points = commands.flatMap(({ points }) => points)
  if (points.length === 0) return ''
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y]
  const strokes = commands.map(({ kind, points }) => {
    const inside = points.map((point) => `<a:pt x="${emu(point.x - x)}" y="${emu(point.y - y)}"/>`).join('')
    switch (kind) {
      case 'move': return `<a:moveTo>${inside}</a:moveTo>`
      case 'line': return `<a:lnTo>${inside}</a:lnTo>`
      case 'curve': return `<a:cubicBezTo>${inside}</a:cubicBezTo>`
      case 'close': return '<a:close/>'
    }
  }).join('')
  const form = `<a:xfrm>${boxXml({ x, y, width, height })}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>`
    + `<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(width)}" h="${emu(height)}"${path.fill ? '' : ' fill="none"'}>${strokes}</a:path></a:pathLst></a:custGeom>`
  return shapeXml(named, form, path, null)
}

export function lineShapeXml(named: Named, { x1, y1, x2, y2, ...paint }: LineShape): string {
  const flips = `${x2 < x1 ? ' flipH="1"' : ''}${y2 < y1 ? ' flipV="1"' : ''}`
  const box = boxXml({ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) })
  return connectorXml(named, `<a:xfrm${flips}>${box}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>`, paint)
}

/** A line that programs know as one; `glue`: the cards that it goes along with when they are moved. */
export function connectorXml(named: Named, form: string, paint: Paint, glue = ''): string {
  return `<p:cxnSp><p:nvCxnSpPr>${namedXml(named)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${form}${lineXml(paint)}</p:spPr></p:cxnSp>`
}

const anchors = { start: 'l', middle: 'ctr', end: 'r' } as const
/** Of a letter’s size: how far the top of a line is above its baseline, and how high it is. */
const ascent = 0.95
const lineHeight = 1.25

/** Text that stands on nothing, in a box of the room that it was cut to. `placeholder`: what it is on the slide, if it is more than a text. */
export function textXml(named: Named, text: TextShape, placeholder = ''): string {
  const { x, y, size, anchor, maxWidth } = text
  const width = Math.max(1, maxWidth)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  const form = `<a:xfrm>${boxXml({ x: left, y: y - ascent * size, width, height: lineHeight * size })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  const body = { paragraphs: [paragraphOf(text)], insets: { left: 0, top: 0, right: 0, bottom: 0 }, anchor: 't' } as const
  const kind = placeholder === '' ? '<p:cNvSpPr txBox="1"/><p:nvPr/>' : `<p:cNvSpPr/><p:nvPr>${placeholder}</p:nvPr>`
  return `<p:sp><p:nvSpPr>${namedXml(named)}${kind}</p:nvSpPr><p:spPr>${form}<a:noFill/></p:spPr>${textBodyXml(body)}</p:sp>`
}

export function paragraphOf({ text, size, weight, fill, anchor }: TextShape): Paragraph {
  return { runs: [{ text, size, isBold: weight >= 600, fill }], align: anchors[anchor] }
}

function shapeXml(named: Named, form: string, paint: Paint, text: TextOfShape | null): string {
  return `<p:sp><p:nvSpPr>${namedXml(named)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`
    + `<p:spPr>${form}${fillXml(paint)}${lineXml(paint)}</p:spPr>${text ? textBodyXml(text) : ''}</p:sp>`
}
