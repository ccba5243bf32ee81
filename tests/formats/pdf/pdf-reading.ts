import { readFileSync } from 'node:fs'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage, type PDFRawStream } from '@cantoo/pdf-lib'
import { writePdf, type PdfOptions, type PdfPage } from '../../../src/formats/pdf/write-pdf'
import type { Scene, Shape } from '../../../src/scene/scene'

const fontFile = (path: string) => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/inter/${path}`))

const fonts = {
  400: fontFile('400Regular/Inter_400Regular.ttf'), 500: fontFile('500Medium/Inter_500Medium.ttf'), 600: fontFile('600SemiBold/Inter_600SemiBold.ttf'),
}

export const options: PdfOptions = {
  title: 'Northwind', created: Date.UTC(2026, 4, 12), fonts,
  // A grey block, half as wide as it is high for each letter.
  drawText: ({ text, size }) => {
    const [width, height] = [Math.ceil([...text].length * size / 2), Math.ceil(size)]
    return { width, height, data: new Uint8ClampedArray(width * height * 4).fill(128), left: 0, baseline: Math.ceil(size * 0.8), advance: width }
  },
}

export function page(shapes: readonly Shape[], more: Partial<Scene & PdfPage> = {}): PdfPage {
  return { name: 'Page', links: [], scene: { width: 400, height: 300, background: null, title: 'Page', shapes, ...more }, ...more }
}

export async function pdfOf(pages: readonly PdfPage[], more: Partial<PdfOptions> = {}): Promise<Uint8Array> {
  const work = writePdf(pages, { ...options, ...more })
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

export async function readPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false })
}

/** The operators of a page. */
export function contentOf(page: PDFPage): string {
  return textOf(page.node.lookup(PDFName.of('Contents')) as PDFRawStream)
}

/** The words of a page in the order of its operators, as somebody who copies them gets them. */
export function wordsOf(page: PDFPage): readonly string[] {
  const known = new Map<string, ReadonlyMap<string, string>>()
  const maps = (font: string) => {
    if (!known.has(font)) known.set(font, charactersOf(page, font))
    return known.get(font)!
  }
  return [...contentOf(page).matchAll(/\/(F\d+) [\d.]+ Tf [^<]*<([0-9a-f]*)> Tj/g)].map(([, font, codes]) =>
    (codes!.match(/.{4}/g) ?? []).map((code) => maps(font!).get(code) ?? '\ufffd').join('').replace(/ $/, ''))
}

function charactersOf(page: PDFPage, name: string): ReadonlyMap<string, string> {
  const fontsHere = page.node.Resources()!.lookup(PDFName.of('Font'), PDFDict)
  const table = textOf(fontsHere.lookup(PDFName.of(name), PDFDict).lookup(PDFName.of('ToUnicode')) as PDFRawStream)
  return new Map([...table.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)].map(([, code, units]) =>
    [code!, String.fromCharCode(...units!.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)))]))
}

function textOf(stream: PDFRawStream): string {
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
}

export interface Link {
  readonly rectangle: readonly number[]
  /** From 1. */
  readonly toPage: number
}

export function linksOf(document: PDFDocument, page: PDFPage): readonly Link[] {
  const annotations = page.node.Annots()?.asArray() ?? []
  return annotations.map((each) => {
    const link = document.context.lookup(each, PDFDict)
    const target = link.lookup(PDFName.of('Dest'), PDFArray).get(0)
    return {
      rectangle: link.lookup(PDFName.of('Rect'), PDFArray).asArray().map((value) => Number(value.toString())),
      toPage: document.getPages().findIndex(({ ref }) => ref === target) + 1,
    }
  })
}
