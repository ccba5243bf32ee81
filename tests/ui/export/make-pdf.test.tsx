import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterEach, expect, test, vi } from 'vitest'
import { organisationOf } from '../../../src/model/organisation-of'
import { automaticArrangement } from '../../../src/model/arrangement'
import { samples } from '../../../src/samples'
import type { ExportWishes } from '../../../src/ui/export/export-format'
import { makePdf } from '../../../src/ui/export/make-pdf'

const { document } = samples.find(({ id }) => id === 'both-roles')!
const wishes: ExportWishes = {
  document, organisation: organisationOf(document, document.baselineId)!, arrangement: automaticArrangement, waivers: [], scenarioName: 'As is', title: 'Northwind',
  date: '12 May 2026', theme: 'light', colouring: 'orientation', paper: 'letter', pages: 'per-manager', scale: 1, isTransparent: false, carriesDocument: false,
}

// Where a server has them is its own affair.
vi.mock('../../../src/ui/export/inter-urls', () => ({ interUrls: {
  400: '400Regular/Inter_400Regular.ttf', 500: '500Medium/Inter_500Medium.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf',
} }))

/** As our own server hands out the typefaces; this page has no workers, so the PDF is made on its thread. */
function serveFonts() {
  vi.stubGlobal('Worker', undefined)
  vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`node_modules/@expo-google-fonts/inter/${url}`)))
}

afterEach(() => vi.unstubAllGlobals())

test('a chart becomes a PDF of the paper and pages that are wished for', async () => {
  serveFonts()
  const made = await makePdf(wishes, { signal: new AbortController().signal, onProgress: () => undefined })
  if (!made.ok) throw new Error(made.problem)
  const read = await PDFDocument.load(await made.blob.arrayBuffer())
  expect(made.blob.type).toBe('application/pdf')
  expect(read.getPageCount()).toBeGreaterThan(1)
  expect(Object.values(read.getPage(0).getSize()).sort((a, b) => a - b)).toEqual([612, 792])
  expect(made.told).toEqual([`${read.getPageCount()} pages.`])
})

test('it says so where the typeface cannot be fetched', async () => {
  vi.stubGlobal('fetch', async () => { throw new TypeError('Failed to fetch') })
  expect(await makePdf(wishes, { signal: new AbortController().signal, onProgress: () => undefined }))
    .toEqual({ ok: false, problem: 'The typeface for PDF could not be loaded. Check the connection and try again: the chart is kept.' })
})

test('it ends when it is told to', async () => {
  serveFonts()
  const ending = new AbortController()
  const made = makePdf(wishes, { signal: ending.signal, onProgress: () => undefined })
  ending.abort()
  await expect(made).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
})
