import { PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { nameless } from '../../../src/model/nameless'
import { automaticArrangement } from '../../../src/model/arrangement'
import type { TextShape } from '../../../src/scene/scene'
import { chartPages, type PagedChart } from '../../../src/scene/pages/chart-pages'
import { papers } from '../../../src/scene/pages/paper'
import { textsOf } from '../../scene/pictures'
import { contentOf, linksOf, page, pdfOf, readPdf, wordsOf } from './pdf-reading'

function text(words: string, more: Partial<TextShape> = {}): TextShape {
  return { kind: 'text', x: 20, y: 40, text: words, size: 10, weight: 400, fill: '#171a20', anchor: 'start', maxWidth: 300, ...more }
}

async function pageOf(shapes: Parameters<typeof page>[0]) {
  return (await readPdf(await pdfOf([page(shapes)]))).getPage(0)
}

const outline = `CEO (Ann Lee)\n${Array.from({ length: 6 }, (_, at) => `  Manager ${at} (Person ${at}) [manager]: pmo\n${Array.from({ length: 12 }, (_, team) => `    Team ${at}-${team} [team]`).join('\n')}`).join('\n')}`
const chart: PagedChart = {
  organisation: organisationFromOutline({ name: 'Northwind', headcount: 300 }, outline),
  arrangement: automaticArrangement, theme: 'light', legend: true, title: 'Northwind', scenarioName: 'As is', date: '12 May 2026',
}
const pages = chartPages(chart, { paper: papers.a4, pages: 'per-manager' })

describe('a chart as a PDF', () => {
  it('has a page of its size for each of its pages, with all their words', async () => {
    const document = await readPdf(await pdfOf(pages))
    expect(pages.length).toBeGreaterThan(2)
    expect(document.getPages().map((each) => each.getSize())).toEqual(pages.map(({ scene: { width, height } }) => ({ width, height })))
    document.getPages().forEach((each, at) => expect(wordsOf(each)).toEqual(textsOf(pages[at]!.scene.shapes).map((shape) => shape.text)))
  })

  it('leads from its marks to the pages they name', async () => {
    const document = await readPdf(await pdfOf(pages))
    document.getPages().forEach((each, at) => {
      const { links, scene } = pages[at]!
      const found = linksOf(document, each)
      expect(found.map(({ toPage }) => toPage)).toEqual(links.map(({ toPage }) => toPage))
      found.forEach(({ rectangle }, which) => {
        const { x, y, width, height } = links[which]!
        const expected = [x, scene.height - y - height, x + width, scene.height - y]
        rectangle.forEach((value, side) => expect(value).toBeCloseTo(expected[side]!, 1))
      })
    })
  })

  it('has a heading for each page, a language, a title and a date, and nothing else about who made it', async () => {
    const document = await readPdf(await pdfOf(pages))
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
    expect(info.keys().map((key) => key.decodeText()).sort()).toEqual(['CreationDate', 'Creator', 'ModDate', 'Producer', 'Title'])
    expect([document.getTitle(), document.getProducer(), document.getLanguage(), document.getCreationDate()]).toEqual(['Northwind', 'Hatrack', 'en-GB', new Date(Date.UTC(2026, 4, 12))])
    const headings: string[] = []
    const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    for (let at = outlines.lookupMaybe(PDFName.of('First'), PDFDict); at; at = at.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      headings.push(at.lookup(PDFName.of('Title'), PDFHexString).decodeText())
    }
    expect(headings).toEqual(pages.map(({ name }) => name))
    expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(pages.length)
  })

  it('is the same bytes for the same chart', async () => {
    expect(await pdfOf(pages)).toEqual(await pdfOf(pages))
  })

  it('has no hidden name in anything that can be read out of it', async () => {
    const hidden = chartPages({ ...chart, organisation: nameless(chart.organisation) }, { paper: papers.a4, pages: 'per-manager' })
    const document = await readPdf(await pdfOf(hidden))
    const said = [...document.getPages().flatMap(wordsOf), ...document.context.enumerateIndirectObjects().map(([, object]) => object instanceof PDFDict ? object.toString() : ''), ...hidden.map(({ name }) => name)].join('\n')
    expect(said).not.toMatch(/Ann Lee|Person \d/)
  })

  it('tells on the way how far it is', async () => {
    const { writePdf } = await import('../../../src/formats/pdf/write-pdf')
    const { options } = await import('./pdf-reading')
    const told: number[] = []
    const work = writePdf(pages, options)
    for (let step = await work.next(); !step.done; step = await work.next()) told.push(step.value)
    expect(told.length).toBeGreaterThanOrEqual(pages.length)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBeLessThanOrEqual(1)
  })
})

describe('text', () => {
  it('is text in the typeface for Latin, Greek, Cyrillic and Vietnamese, without pictures', async () => {
    const words = ['Łódź & Þórður', 'Διευθυντής', 'Генеральный директор', 'Trưởng phòng kỹ thuật', '→ page 4']
    const read = await pageOf(words.map((each) => text(each)))
    expect(wordsOf(read)).toEqual(words)
    expect(contentOf(read)).not.toContain(' Do')
  })

  it('keeps letters apart that look alike', async () => {
    const words = 'AА AΑ HН oо'
    expect(wordsOf(await pageOf([text(words)]))).toEqual([words])
  })

  it('is a picture with the text unseen above it in scripts that the typeface lacks', async () => {
    const words = ['首席技术官', 'प्रधान प्रबंधक', 'หัวหน้าฝ่าย', 'Party 🎉 lead', '👩‍👩‍👧‍👦']
    const read = await pageOf(words.map((each) => text(each)))
    expect(wordsOf(read)).toEqual(words)
    expect(contentOf(read).match(/ Do Q/g)).toHaveLength(words.length)
    expect(contentOf(read).match(/BT 3 Tr .*? 0 Tr ET/g)).toHaveLength(words.length)
  })

  it('that runs from right to left is held as it is seen, because readers turn it round', async () => {
    expect(wordsOf(await pageOf([text('דוד כהן'), text('Hatrack כהן 42')]))).toEqual(['ןהכ דוד', 'Hatrack ןהכ 42'])
  })

  it('is drawn once, however often it stands there', async () => {
    let count = 0
    const { options } = await import('./pdf-reading')
    await pdfOf([page([text('王小明'), text('王小明', { y: 80 })]), page([text('王小明')])], { drawText: (wanted) => { count++; return options.drawText(wanted) } })
    expect(count).toBe(1)
  })

  it('is pressed together where it would be wider than its room, and only there', async () => {
    const content = contentOf(await pageOf([text('WWWWWWWWWW', { maxWidth: 50 }), text('i', { maxWidth: 50 })]))
    const [wide, narrow] = [...content.matchAll(/([\d.]+) Tz/g)].map(([, share]) => Number(share))
    expect(wide).toBeGreaterThan(40)
    expect(wide).toBeLessThan(70)
    expect(narrow).toBe(100)
  })

  it('ends or is centred where its shape says', async () => {
    const content = contentOf(await pageOf([text('MMMM', { x: 200, anchor: 'end' }), text('MMMM', { x: 200, anchor: 'middle' }), text('MMMM', { x: 200 })]))
    const [end, middle, start] = [...content.matchAll(/1 0 0 -1 ([\d.]+) 40 Tm/g)].map(([, x]) => Number(x))
    expect(start).toBe(200)
    expect(middle! - end!).toBeCloseTo(start! - middle!, 1)
  })

  it('of any name comes out as it went in, but for what composes letters and orders lines', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((each) => each.trim() === each && !/[\u0590-\u08ff\ufb1d-\ufefc\u200e\u200f\u2000-\u206f\p{Cc}\p{Cs}]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(each))
    await fc.assert(fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
      expect(wordsOf(await pageOf(names.map((each) => text(each))))).toEqual(names.map((each) => each.normalize('NFC')))
    }), { numRuns: 15 })
  })
})

describe('drawings', () => {
  it('are drawn as such, dashes, round ends, hatches and each corner', async () => {
    const content = contentOf(await pageOf([
      { kind: 'rect', x: 10, y: 10, width: 20, height: 20, fill: '#ff0000', stroke: '#0000ff', strokeWidth: 2, dash: [3, 2] },
      { kind: 'rect', x: 10, y: 10, width: 20, height: 20, radius: [4, 0, 0, 0], fill: null, stroke: '#000000' },
      { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#00ff00', strokeWidth: 0.5, isRound: true },
      { kind: 'path', d: 'M0 0L10 0C10 5 5 10 0 10Z', fill: '#ffffff', hatch: '#000000' },
    ]))
    expect(content).toContain('1 0 0 rg 0 0 1 RG 2 w [3 2] 0 d 0 J 0 j 10 10 20 20 re B')
    expect(content).toContain('14 10 m 30 10 l 30 30 l 10 30 l 10 14 l 10 11.79 11.79 10 14 10 c h S')
    expect(content).toContain('0 1 0 RG 0.5 w [] 0 d 1 J 1 j 1 2 m 3 4 l S')
    expect(content).toMatch(/q 0 0 m 10 0 l 10 5 5 10 0 10 c h W n .* S Q/)
  })

  it('are decoration for who is read to; words and cards are read, piece by piece', async () => {
    const content = contentOf(await pageOf([
      { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#00ff00', strokeWidth: 1 },
      { kind: 'group', id: 'a', title: 'CEO', shapes: [{ kind: 'rect', x: 1, y: 1, width: 2, height: 2, fill: '#ffffff' }, text('CEO')] },
      text('12 May'),
    ]))
    expect(content.match(/\/Artifact BMC|\/P <<\/MCID \d>> BDC|EMC/g)).toEqual(['/Artifact BMC', 'EMC', '/P <</MCID 0>> BDC', 'EMC', '/P <</MCID 1>> BDC', 'EMC'])
  })
})
