import type { GroupShape, RectShape, Shape, TextShape } from '../../scene/scene'
import { boxXml, namedXml } from './drawing-ml'
import { paragraphOf, rectXml } from './shape-xml'
import type { TextOfShape } from './text-xml'

/**
 * A card as a group that is moved as one. Title and holder are the text of its frame, and each chip has its own, so that whoever
 * edits the slide clicks and writes. `frameId`: what lines hold on to.
 */
export function cardXml({ title, shapes }: GroupShape, frameId: number, newId: () => number, write: (shapes: readonly Shape[]) => string): string {
  const [frame, ...rest] = shapes
  if (frame?.kind !== 'rect') return write(shapes)
  const heading = headingOf(rest)
  const box = boxXml(frame)
  const children = box.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')
  return `<p:grpSp><p:nvGrpSpPr>${namedXml({ id: newId(), name: title, description: title })}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`
    + `<p:grpSpPr><a:xfrm>${box}${children}</a:xfrm></p:grpSpPr>`
    + rectXml({ id: frameId, name: heading[0]?.text ?? title }, frame, headingText(frame, heading))
    + `${write(rest.filter((shape) => !(heading as readonly Shape[]).includes(shape)))}</p:grpSp>`
}

/** Title and, right below it, who sits there. */
function headingOf(shapes: readonly Shape[]): readonly TextShape[] {
  const [title, below] = shapes.filter((shape): shape is TextShape => shape.kind === 'text' && shape.anchor === 'start')
  if (!title) return []
  return below?.x === title.x && below.y - title.y < 1.7 * title.size ? [title, below] : [title]
}

/** Of a line of fixed height: how far its baseline is below its top. */
const baseline = 0.8

function headingText(frame: RectShape, heading: readonly TextShape[]): TextOfShape | null {
  const [title, below] = heading
  if (!title) return null
  const lineHeight = below ? below.y - title.y : title.size * 1.2
  return {
    paragraphs: heading.map((text) => ({ ...paragraphOf(text), lineHeight })),
    insets: { left: title.x - frame.x, top: title.y - frame.y - baseline * lineHeight, right: 0, bottom: 0 }, anchor: 't',
  }
}

/** A rectangle with its text and what stands before that on it. */
export interface Chip {
  readonly text: TextShape
  /** An arrow, a sign. */
  readonly signs: readonly Shape[]
}

/** The text of a chip or pill: one of the next shapes, if it is as high as a line of text and the text stands on it. */
export function chipAt(shapes: readonly Shape[], at: number): Chip | null {
  const rect = shapes[at]
  if (rect?.kind !== 'rect') return null
  const next = shapes.slice(at + 1, at + 5)
  const found = next.findIndex((shape) => shape.kind === 'text' || shape.kind === 'group' || (shape.kind === 'rect' && shape.width > rect.width / 2))
  const text = next[found]
  if (text?.kind !== 'text' || rect.height < 1.3 * text.size || rect.height > 2.4 * text.size) return null
  const isOn = text.y > rect.y && text.y < rect.y + rect.height && text.x >= rect.x && text.x <= rect.x + rect.width
  return isOn ? { text, signs: next.slice(0, found) } : null
}

export function chipText({ x, width }: RectShape, text: TextShape): TextOfShape {
  const side = text.anchor === 'middle' ? text.maxWidth / 2 : 0
  const insets = { left: text.anchor === 'end' ? 0 : text.x - side - x, top: 0, right: text.anchor === 'start' ? 0 : x + width - text.x - side, bottom: 0 }
  return { paragraphs: [paragraphOf(text)], insets, anchor: 'ctr' }
}
