import { create, type Font } from '@cantoo/fontkit'
import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib'

/**
 * One weight of the typeface in one PDF. Each character gets a code of its own, in the order in which they turn up, so
 * that what is copied out is what was put in: a glyph that serves a Latin and a Cyrillic letter has two codes. Characters
 * that the typeface lacks get a code too, for text that is there to be found and not to be seen.
 */
export interface PdfFont {
  readonly covers: (text: string) => boolean
  /** Hexadecimal digits for a text operator. */
  readonly encoded: (characters: Iterable<string>) => string
  /** Of text that it covers, or would be if it did: in em. */
  readonly widthOf: (characters: Iterable<string>) => number
  readonly isUsed: () => boolean
  /** Writes what was used of it, once all is encoded. */
  readonly embed: (ref: PDFRef) => void
}

interface Code {
  readonly code: number
  readonly codePoint: number
  /** In the embedded part of the font. */
  readonly glyph: number
  /** Thousandths of an em. */
  readonly width: number
}

/** It stands over or under the letter before, which takes more than a font’s widths to place. */
const mark = /\p{M}/u
/** What the typeface lacks is as wide as this, in thousandths of an em. */
const unknownWidth = 600
/** Two bytes hold so many codes; nobody’s chart has as many characters. */
const mostCodes = 65_535

/** Throws an Error where the bytes are no TrueType font. */
export function pdfFont(bytes: Uint8Array, name: string, context: PDFContext): PdfFont {
  const font = create(bytes) as Font
  const subset = font.createSubset()
  const perEm = 1000 / font.unitsPerEm
  const known = new Map<string, Code>()
  const codeOf = (character: string): Code => {
    const before = known.get(character)
    if (before) return before
    const codePoint = character.codePointAt(0)!
    const glyph = font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint) : null
    const code: Code = {
      code: Math.min(known.size + 1, mostCodes), codePoint, glyph: glyph ? subset.includeGlyph(glyph) : 0,
      width: glyph ? Math.round(glyph.advanceWidth * perEm) : unknownWidth,
    }
    known.set(character, code)
    return code
  }
  return {
    covers: (text) => !mark.test(text) && [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!)),
    encoded: (characters) => [...characters].map((character) => hex(codeOf(character).code)).join(''),
    widthOf: (characters) => [...characters].reduce((sum, character) => sum + codeOf(character).width, 0) / 1000,
    isUsed: () => known.size > 0,
    embed: (ref) => embed(context, ref, font, name, [...known.values()], subset.encode()),
  }
}

function embed(context: PDFContext, ref: PDFRef, font: Font, name: string, codes: readonly Code[], file: Uint8Array): void {
  const scaled = (units: number) => Math.round(units * 1000 / font.unitsPerEm)
  // The six letters tell readers that it is a part of the font only.
  const baseFont = `HTRACK+${name}`
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: baseFont, Flags: 4, FontBBox: [minX, minY, maxX, maxY].map(scaled), ItalicAngle: 0,
    Ascent: scaled(font.ascent), Descent: scaled(font.descent), CapHeight: scaled(font.capHeight), StemV: 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  }))
  const glyphs = new Uint8Array((codes.length + 1) * 2)
  codes.forEach(({ code, glyph }) => glyphs.set([glyph >> 8, glyph & 0xff], code * 2))
  const cidFont = context.register(context.obj({
    Type: 'Font', Subtype: 'CIDFontType2', BaseFont: baseFont, FontDescriptor: descriptor, DW: unknownWidth,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    CIDToGIDMap: context.register(context.flateStream(glyphs)),
    W: [1, codes.map(({ width }) => width)],
  }))
  context.assign(ref, context.obj({
    Type: 'Font', Subtype: 'Type0', BaseFont: baseFont, Encoding: 'Identity-H', DescendantFonts: [cidFont],
    ToUnicode: context.register(context.flateStream(toUnicode(codes))),
  }))
}

/** Readers take at most so many in one list. */
const mostInList = 100

/** Which character each code is. */
function toUnicode(codes: readonly Code[]): string {
  const lists = Array.from({ length: Math.ceil(codes.length / mostInList) }, (_, at) => codes.slice(at * mostInList, (at + 1) * mostInList))
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...lists.map((list) => [
      `${list.length} beginbfchar`, ...list.map(({ code, codePoint }) => `<${hex(code)}> <${utf16(codePoint)}>`), 'endbfchar',
    ].join('\n')),
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
