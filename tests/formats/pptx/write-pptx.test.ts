import fc from 'fast-check'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { pptxOf, type PptxWishes } from '../../../src/formats/pptx/write-pptx'
import { automaticArrangement } from '../../../src/model/arrangement'
import { nameless } from '../../../src/model/nameless'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { arbitraryDocument } from '../../support/arbitrary'

const usual = { arrangement: automaticArrangement, title: 'Tidewren', scenarioName: 'As is', date: '22 November 2026', theme: 'light', colouring: 'orientation', pages: 'per-manager', findings: [] } as const

function made(organisation: Organisation, wishes: Partial<PptxWishes> = {}) {
  const work = pptxOf({ ...usual, organisation, ...wishes })
  for (;;) {
    const step = work.next()
    if (step.done) return { ...step.value, parts: unzipped(Buffer.from(step.value.bytes)) }
    expect(step.value).toBeGreaterThanOrEqual(0)
    expect(step.value).toBeLessThanOrEqual(1)
  }
}

function unzipped(bytes: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034B50;) {
    const [length, nameLength] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength
    parts.set(bytes.subarray(at + 30, start).toString(), inflateRawSync(bytes.subarray(start, start + length)).toString())
    at = start + length
  }
  return parts
}

/** What a strict reader would stumble over: tags that do not match, characters that XML cannot hold, an ampersand alone. */
function flawOf(xml: string): string | null {
  if (/[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;)/u.test(xml)) return 'a character'
  const open: string[] = []
  const rest = xml.replace(/^<\?[^]*?\?>\n/, '').replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, closing: string, name: string, _attributes: string, single: string) => {
    if (closing !== '' && open.pop() !== name) open.push(`not ${name}`)
    if (closing === '' && single === '') open.push(name)
    return ''
  })
  return open.length > 0 ? open.join(' ') : /[<>]/.test(rest) ? rest : null
}

const slides = (parts: ReadonlyMap<string, string>) => [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => xml)
const texts = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text)

const chart = organisationFromOutline({ headcount: 240 }, `
  CEO (Ada Holm)
    CTO (Ben Ray): engineering, it-support
    CIO (vacant)
`)

describe('slides', () => {
  it('are sound XML with ids of their own, every relationship led somewhere, whatever the chart says', () => {
    fc.assert(fc.property(arbitraryDocument(), fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('one', 'per-manager'), (document, title, pages) => {
      const { parts, slideCount } = made(organisationOf(document, document.baselineId)!, { title, pages })
      expect(slides(parts)).toHaveLength(slideCount)
      for (const [path, xml] of parts) {
        expect([path, flawOf(xml)]).toEqual([path, null])
        if (!path.startsWith('ppt/slides/slide')) continue
        expect(xml).not.toMatch(/NaN|Infinity|undefined/)
        const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const known = parts.get(path.replace('slides/', 'slides/_rels/') + '.rels') ?? ''
        for (const [, id] of xml.matchAll(/r:id="(\w+)"/g)) expect(known).toContain(`Id="${id}"`)
      }
      for (const [, target] of [...parts].flatMap(([path, xml]) => path.startsWith('ppt/slides/_rels') ? [...xml.matchAll(/Target="slide(\d+)\.xml"/g)] : [])) {
        expect(Number(target)).toBeLessThanOrEqual(slideCount)
      }
    }), { numRuns: 30 })
  })

  it('have a title, and each card is a group with title and holder as one text', () => {
    const { parts } = made(chart)
    const [first] = slides(parts)
    expect(first).toMatch(/<p:ph type="title"\/>.*?<a:t>Tidewren<\/a:t>/)
    expect(first!.match(/<p:grpSp>/g)).toHaveLength(3)
    expect(first).toContain('descr="CTO, Ben Ray')
    const frame = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="CTO"\/>.*?<\/p:sp>/.exec(first!)![0]
    expect(texts(frame)).toEqual(['CTO', 'Ben Ray'])
    const chip = /<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Engineering"\/>.*?<\/p:sp>/.exec(first!)![0]
    expect(chip).toContain('roundRect')
    expect(texts(chip)).toEqual(['Engineering'])
  })

  it('have lines that hold on to the cards they join, drawn before the cards', () => {
    const { parts } = made(chart)
    const [first] = slides(parts)
    const idOf = (name: string) => new RegExp(`<p:cNvPr id="(\\d+)" name="${name}"/><p:cNvSpPr`).exec(first!)![1]
    expect(first).toContain(`<a:stCxn id="${idOf('CEO')}" idx="2"/><a:endCxn id="${idOf('CTO')}" idx="0"/>`)
    expect(first!.lastIndexOf('<a:endCxn')).toBeLessThan(first!.indexOf('<p:grpSp>'))
  })

  it('run from right to left where the name does, and say in which language it is', () => {
    const { parts } = made(organisationFromOutline({ headcount: 9 }, 'CEO (محمد)\n  CTO (王小明)\n  CIO (יעל)\n  COO (राहुल)'))
    const [first] = slides(parts)
    const paragraph = (text: string) => first!.split('<a:p>').find((part) => part.includes(`<a:t>${text}<`))
    expect(paragraph('محمد')).toMatch(/rtl="1".*lang="ar-SA"/)
    expect(paragraph('יעל')).toMatch(/rtl="1".*lang="he-IL"/)
    expect(paragraph('王小明')).toContain('lang="zh-CN"')
    expect(paragraph('राहुल')).toContain('lang="hi-IN"')
    expect(paragraph('王小明')).not.toContain('rtl=')
  })

  it('without names have none in any byte', () => {
    const { parts } = made(nameless(chart))
    expect([...parts.values()].join('')).not.toMatch(/Ada|Holm|Ben|Ray/)
  })

  it('of an empty chart are there all the same', () => {
    const { slideCount, parts } = made(organisationFromOutline({ headcount: 9 }, ''))
    expect(slideCount).toBe(2)
    expect(texts(slides(parts)[1]!)).toEqual(['The rules find nothing on this chart'])
  })

  it('end with what the rules find, its severity in words and its sources', () => {
    const row = { severity: 'critical', title: 'CTO is overloaded', message: 'It carries 157 % & more.', sources: ['Coleman, by January 2013'] } as const
    const { parts } = made(chart, { findings: [row] })
    expect(texts(slides(parts).at(-1)!)).toEqual(['What the rules find', 'Critical', 'CTO is overloaded', 'It carries 157 % &amp; more.', 'Coleman, by January 2013'])
    const many = made(chart, { findings: Array.from({ length: 90 }, (_, at) => ({ ...row, title: `Finding ${at}` })) })
    const said = slides(many.parts).flatMap(texts)
    expect(said.filter((text) => text?.startsWith('Finding '))).toHaveLength(60)
    expect(said.join()).toContain('(30 more in Hatrack)')
  })

  it('tell what the rules find from left to right, though a sentence begins with a name that runs the other way', () => {
    const row = { severity: 'note', title: 'A CIO and a CTO', message: 'יעל (CTO) and محمد (CIO) are both executives.', sources: [] } as const
    const slide = slides(made(chart, { findings: [row] }).parts).at(-1)!
    expect(slide.split('<a:p>').find((part) => part.includes('are both executives'))).toMatch(/^<a:pPr algn="l" rtl="0">/)
  })

  it('fetch nothing from anywhere', () => {
    const { parts } = made(chart)
    for (const xml of parts.values()) expect(xml).not.toMatch(/TargetMode="External"|Target="https?:/)
  })
})
