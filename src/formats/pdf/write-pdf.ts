import { PDFContext, PDFHexString, PDFStreamWriter, PDFString, type PDFRef } from '@cantoo/pdf-lib'
import type { TextWeight } from '../../layout/measure-text'
import type { ChartPage } from '../../scene/pages/chart-pages'
import { pageContent } from './page-content'
import { pdfFont } from './pdf-font'
import { outlineOf, structureOf, type ReadPage } from './pdf-structure'
import { textWriter, type DrawText } from './pdf-text'
import { n } from './shape-operators'

export type PdfPage = Pick<ChartPage, 'scene' | 'name' | 'links'>

export interface PdfOptions {
  readonly title: string
  /** Milliseconds since 1970. */
  readonly created: number
  /** TrueType files of Inter in the weights that scenes use. */
  readonly fonts: Readonly<Record<TextWeight, Uint8Array>>
  /** For the scripts that Inter lacks. */
  readonly drawText: DrawText
}

/**
 * Scenes as the pages of a PDF: drawings as drawings, texts as text, in any script. Yields how much of it is done, from 0
 * to 1. The same input gives the same bytes. Throws where a font is none.
 */
export async function* writePdf(pages: readonly PdfPage[], { title, created, fonts, drawText }: PdfOptions): AsyncGenerator<number, Uint8Array<ArrayBuffer>, void> {
  const context = PDFContext.create()
  const typeface = {
    400: pdfFont(fonts[400], 'Inter-Regular', context), 500: pdfFont(fonts[500], 'Inter-Medium', context), 600: pdfFont(fonts[600], 'Inter-SemiBold', context),
  }
  const fontRefs = new Map(weights.map((weight) => [weight, context.nextRef()]))
  const texts = textWriter(context, typeface, drawText)
  const [pageTree, resources] = [context.nextRef(), context.nextRef()]
  const pictures = new Map<string, PDFRef>()
  const refs = pages.map(() => context.nextRef())
  const read: ReadPage[] = []
  for (const [at, page] of pages.entries()) {
    const operators: string[] = []
    const work = pageContent(page.scene, texts.operators, operators)
    let step = work.next()
    for (; !step.done; step = work.next()) yield share * (at + step.value) / pages.length
    for (const [name, ref] of texts.takePictures()) pictures.set(name, ref)
    const { width, height } = page.scene
    context.assign(refs[at]!, context.obj({
      Type: 'Page', Parent: pageTree, MediaBox: [0, 0, Number(n(width)), Number(n(height))], Resources: resources, StructParents: at, Tabs: 'S',
      Contents: context.register(context.flateStream(operators.join(''))),
      Annots: page.links.map((link) => context.register(context.obj(linkTo(link, height, refs[link.toPage - 1]!)))),
    }))
    read.push({ ref: refs[at]!, name: page.name, marks: step.value })
    yield share * (at + 1) / pages.length
  }
  const used = weights.filter((weight) => typeface[weight].isUsed())
  for (const weight of used) typeface[weight].embed(fontRefs.get(weight)!)
  context.assign(resources, context.obj({
    Font: Object.fromEntries(used.map((weight) => [`F${weight}`, fontRefs.get(weight)!])), XObject: Object.fromEntries(pictures),
  }))
  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }))
  context.trailerInfo.Root = context.register(context.obj({
    Type: 'Catalog', Pages: pageTree, Lang: PDFString.of('en-GB'), MarkInfo: { Marked: true }, ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: structureOf(context, read),
    ...(pages.length > 1 ? { Outlines: outlineOf(context, read), PageMode: 'UseOutlines' } : {}),
  }))
  const date = PDFString.fromDate(new Date(created))
  context.trailerInfo.Info = context.register(context.obj({
    Title: PDFHexString.fromText(title), Creator: PDFString.of('Hatrack'), Producer: PDFString.of('Hatrack'), CreationDate: date, ModDate: date,
  }))
  yield share
  // Pauses come with the steps above; what is left takes a fraction of a second.
  const bytes = await PDFStreamWriter.forContext(context, Infinity).serializeToBuffer()
  return new Uint8Array(bytes)
}

const weights = [400, 500, 600] as const
/** The pages; then it is put together. */
const share = 0.9

function linkTo({ x, y, width, height }: PdfPage['links'][number], pageHeight: number, page: PDFRef) {
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y].map((value) => Number(n(value)))
  return { Type: 'Annot', Subtype: 'Link', Rect: corners, Border: [0, 0, 0], Dest: [page, 'Fit'] }
}
