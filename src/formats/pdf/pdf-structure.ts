import { PDFHexString, PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib'

/** A page as those see it who are read to: so many pieces, in their order. */
export interface ReadPage {
  readonly ref: PDFRef
  readonly name: string
  readonly marks: number
}

/** Headings of a document by page, for readers that list them. */
export function outlineOf(context: PDFContext, pages: readonly Pick<ReadPage, 'ref' | 'name'>[]): PDFRef {
  const root = context.nextRef()
  const refs = pages.map(() => context.nextRef())
  pages.forEach(({ ref, name }, at) => context.assign(refs[at]!, context.obj({
    Title: PDFHexString.fromText(name), Parent: root, Dest: [ref, 'Fit'],
    ...(at > 0 ? { Prev: refs[at - 1]! } : {}), ...(at < refs.length - 1 ? { Next: refs[at + 1]! } : {}),
  })))
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0]!, Last: refs.at(-1)!, Count: refs.length }))
  return root
}

/** What is read out, in which order: each page a section, each of its marked pieces a paragraph. */
export function structureOf(context: PDFContext, pages: readonly ReadPage[]): PDFRef {
  const [root, all] = [context.nextRef(), context.nextRef()]
  const paragraphs = pages.map(({ ref, marks }) => {
    const section = context.nextRef()
    const refs = Array.from({ length: marks }, (_, mark) =>
      context.register(context.obj({ Type: 'StructElem', S: 'P', P: section, Pg: ref, K: mark })))
    return { section, refs }
  })
  pages.forEach(({ name }, at) => {
    const { section, refs } = paragraphs[at]!
    context.assign(section, context.obj({ Type: 'StructElem', S: 'Sect', P: all, T: PDFHexString.fromText(name), K: refs }))
  })
  context.assign(all, context.obj({ Type: 'StructElem', S: 'Document', P: root, Lang: PDFString.of('en-GB'), K: paragraphs.map(({ section }) => section) }))
  const byPage = paragraphs.flatMap(({ refs }, at) => [at, context.register(context.obj([...refs]))])
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: all, ParentTree: { Nums: byPage }, ParentTreeNextKey: pages.length }))
  return root
}
