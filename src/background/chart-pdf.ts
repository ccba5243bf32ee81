import { writePdf, type PdfOptions } from '../formats/pdf/write-pdf'
import { chartPages, pagesTold, type PagedChart, type PageWishes } from '../scene/pages/chart-pages'
import { papers } from '../scene/pages/paper'
import { canvasText } from './canvas-text'

export interface PdfWishes extends Pick<PageWishes, 'pages'>, Pick<PdfOptions, 'fonts' | 'created'> {
  readonly chart: PagedChart
  readonly paper: keyof typeof papers
}

export interface ChartPdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What is worth knowing, a sentence each. */
  readonly told: readonly string[]
}

/** Putting a chart on pages takes a small part of the time. */
const pagesShare = 0.2

/** A chart as a PDF. Yields how much of it is done, from 0 to 1. */
export async function* chartPdfOf({ chart, paper, pages, fonts, created }: PdfWishes): AsyncGenerator<number, ChartPdf, void> {
  yield 0
  const made = chartPages(chart, { paper: papers[paper], pages })
  yield pagesShare
  const writing = writePdf(made, { title: chart.title, created, fonts, drawText: canvasText() })
  for (;;) {
    const step = await writing.next()
    if (step.done) return { bytes: step.value, told: pagesTold(made) }
    yield pagesShare + (1 - pagesShare) * step.value
  }
}
