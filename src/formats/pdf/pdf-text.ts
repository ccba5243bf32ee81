import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import type { TextWeight } from '../../layout/measure-text'
import type { TextShape } from '../../scene/scene'
import { isRightToLeft } from '../../scene/text-direction'
import type { PdfFont } from './pdf-font'
import { fillColour, n } from './shape-operators'
import { readingOrder } from './reading-order'

/** One line of text as a picture; its pixels as a canvas gives them: red, green, blue, opacity. */
export interface TextPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Pixels from the left to where the text begins, and from the top to its baseline. */
  readonly left: number
  readonly baseline: number
  /** Pixels that the text takes, without what is around it. */
  readonly advance: number
}

export interface TextToDraw extends Pick<TextShape, 'text' | 'weight' | 'fill'> {
  /** Pixels. */
  readonly size: number
  readonly isRightToLeft: boolean
}

/** Whoever has a canvas draws what the typeface lacks. */
export type DrawText = (text: TextToDraw) => TextPicture

/** Pixels a point: 360 to an inch, what office printers resolve; fewer for large letters, which need no more to look sharp. */
function densityOf(size: number): number {
  return Math.min(5, 120 / size)
}

export interface TextWriter {
  readonly operators: (shape: TextShape) => string
  /** The pictures of texts that were drawn since the last call, by the names they are drawn with. */
  readonly takePictures: () => ReadonlyMap<string, PDFRef>
}

/** Sets texts in the fonts, and what these lack as pictures, each of them once, with the text itself unseen above it. */
export function textWriter(context: PDFContext, fonts: Readonly<Record<TextWeight, PdfFont>>, drawText: DrawText): TextWriter {
  const drawn = new Map<string, { readonly name: string, readonly ref: PDFRef, readonly picture: TextPicture }>()
  let onPage = new Map<string, PDFRef>()
  const pictureOf = ({ text, weight, fill, size }: TextShape) => {
    const key = JSON.stringify([text, weight, fill, size])
    const known = drawn.get(key)
    if (known) return known
    const picture = drawText({ text, weight, fill, size: size * densityOf(size), isRightToLeft: isRightToLeft(text) })
    const added = { name: `P${drawn.size + 1}`, ref: embedPicture(context, picture, fill), picture }
    drawn.set(key, added)
    return added
  }
  const operators = (given: TextShape): string => {
    const shape = { ...given, text: given.text.normalize('NFC') }
    const font = fonts[shape.weight]
    if (font.covers(shape.text)) return setText(shape, font)
    const { name, ref, picture } = pictureOf(shape)
    onPage.set(name, ref)
    const width = Math.min(shape.maxWidth, picture.advance / densityOf(shape.size))
    return drawPicture(shape, name, picture, width) + foundText(shape, font, width)
  }
  return {
    operators,
    takePictures: () => {
      const taken = onPage
      onPage = new Map()
      return taken
    },
  }
}

/** With a space behind, so that whoever is read to or copies does not get the words of two lines in one. */
function setText(shape: TextShape, font: PdfFont): string {
  const { text, size, weight, fill } = shape
  const natural = font.widthOf(text) * size
  const width = Math.min(natural, shape.maxWidth)
  return `BT ${fillColour(fill)}/F${weight} ${n(size)} Tf ${n(natural > 0 ? width / natural * 100 : 100)} Tz `
    + `1 0 0 -1 ${n(leftOf(shape, width))} ${n(shape.y)} Tm <${font.encoded(`${text} `)}> Tj ET\n`
}

/** Over the picture, as wide as it, seen by those only who search, select or listen. */
function foundText(shape: TextShape, font: PdfFont, width: number): string {
  const characters = readingOrder(shape.text)
  if (characters.length === 0) return ''
  const natural = font.widthOf(characters) * shape.size
  return `BT 3 Tr /F${shape.weight} ${n(shape.size)} Tf ${n(natural > 0 ? width / natural * 100 : 100)} Tz `
    + `1 0 0 -1 ${n(leftOf(shape, width))} ${n(shape.y)} Tm <${font.encoded([...characters, ' '])}> Tj 0 Tr ET\n`
}

function drawPicture(shape: TextShape, name: string, { width, height, left, baseline, advance }: TextPicture, room: number): string {
  const down = 1 / densityOf(shape.size)
  const across = advance > 0 ? room / advance : down
  const x = leftOf(shape, room) - left * across
  const bottom = shape.y + (height - baseline) * down
  return `q ${n(width * across)} 0 0 ${n(-height * down)} ${n(x)} ${n(bottom)} cm /${name} Do Q\n`
}

function leftOf({ x, anchor }: TextShape, width: number): number {
  return x - { start: 0, middle: width / 2, end: width }[anchor]
}

/** A letter of this opacity shows its colour; of less, canvases round it. */
const seen = 200
const sameColour = 24

/** Text of one colour is a point of it and a mask, which takes a fraction of the room. */
function embedPicture(context: PDFContext, { width, height, data }: TextPicture, fill: string): PDFRef {
  const image = { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8 }
  const opacity = new Uint8Array(width * height)
  const ink = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16)) as [number, number, number]
  let isPlain = true
  for (let at = 0; at < opacity.length; at++) {
    opacity[at] = data[at * 4 + 3]!
    if (opacity[at]! >= seen && ink.some((channel, which) => Math.abs(data[at * 4 + which]! - channel) > sameColour)) isPlain = false
  }
  const mask = context.register(context.flateStream(opacity, { ...image, Width: width, Height: height, ColorSpace: 'DeviceGray' }))
  const colours = isPlain ? Uint8Array.from(ink) : Uint8Array.from({ length: opacity.length * 3 }, (_, at) => data[Math.floor(at / 3) * 4 + at % 3]!)
  const size = isPlain ? { Width: 1, Height: 1 } : { Width: width, Height: height }
  return context.register(context.flateStream(colours, { ...image, ...size, ColorSpace: 'DeviceRGB', SMask: mask }))
}
