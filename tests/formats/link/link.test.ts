import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkMark, maxLinkLength, maxUnpackedBytes } from '../../../src/formats/link/link-limits'
import { describeLinkProblem } from '../../../src/formats/link/link-problem'
import { readLink } from '../../../src/formats/link/read-link'
import { sharedDocument } from '../../../src/formats/link/shared-document'
import { writeLink } from '../../../src/formats/link/write-link'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { violationsOf } from '../../../src/model/invariants'
import type { HatrackDocument } from '../../../src/model/organisation'
import { arbitraryDocument } from '../../support/arbitrary'

const northwind = documentFromOutline({ name: 'Northwind \u5317\u98a8 \u{1f3a9}', headcount: 80 }, 'CEO (Ada)\n  CTO (Ben): all-outward')

async function fragmentOf(document: HatrackDocument): Promise<string> {
  const link = await writeLink(document)
  if (!link.ok) throw new Error('too long')
  return link.fragment
}

/** As somebody who means harm would make it by hand. */
function linkOf(text: string | Buffer): string {
  const letters = deflateSync(text, { level: 9 }).toString('base64url')
  return `${linkMark}${letters.length}.${letters}`
}

const problemOf = async (fragment: string) => {
  const reading = await readLink(fragment)
  return reading.ok ? null : reading.problem
}

describe('a link', () => {
  it('gives back the document that was put into it', async () => {
    await fc.assert(fc.asyncProperty(arbitraryDocument(), async (document) => {
      expect(await readLink(await fragmentOf(document))).toEqual({ ok: true, document, repairs: [] })
    }), { numRuns: 60 })
  })

  it('has only letters that an address may hold as they are', async () => {
    expect(await fragmentOf(northwind)).toMatch(/^#chart=\d+\.[\w-]+$/)
  })

  it('opens with what a sentence glued to its end', async () => {
    const fragment = await fragmentOf(northwind)
    for (const glued of [')', '.', '>', '%20', '&utm=1', ':~:text=a']) expect(await readLink(fragment + glued)).toMatchObject({ ok: true, document: northwind })
  })

  it('is not made of what would be too long, packed or unpacked', async () => {
    const noise = Array.from({ length: 3_000 }, (_, at) => Math.sin(at).toString(36)).join('')
    const reason = (text: string): HatrackDocument => ({ ...northwind, work: { own: [], adjustments: [{ id: 'pmo', inScope: true, effort: 3, reason: text }] } })
    expect(await writeLink(reason(noise))).toEqual({ ok: false, length: expect.any(Number) })
    expect(await writeLink(reason('x'.repeat(maxUnpackedBytes)))).toEqual({ ok: false, length: null })
  })
})

describe('a link that is not whole', () => {
  it('is told as cut off, with how much of it arrived', async () => {
    const fragment = await fragmentOf(northwind)
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: fragment.length - 1 }), async (length) => {
      const problem = await problemOf(fragment.slice(0, length))
      expect(['cut-off', 'not-a-chart']).toContain(problem?.kind)
    }))
    expect(await problemOf(fragment.slice(0, -10))).toMatchObject({ kind: 'cut-off', length: expect.any(Number) })
  })

  it('with a letter changed never opens as another chart, and never throws', async () => {
    const fragment = await fragmentOf(northwind)
    const other = fc.constantFrom(...'ABCXYZabcxyz0189-_.%\u0000\u{1f3a9}')
    await fc.assert(fc.asyncProperty(fc.integer({ min: linkMark.length, max: fragment.length - 1 }), other, async (at, letter) => {
      const reading = await readLink(fragment.slice(0, at) + letter + fragment.slice(at + 1))
      if (reading.ok) expect(reading.document).toEqual(northwind)
      else expect(describeLinkProblem(reading.problem).remedy).not.toBe('')
    }), { numRuns: 400 })
  })

  it('of any letters never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      for (const fragment of [text, linkMark + text, `${linkMark}${text.length}.${text}`]) {
        const reading = await readLink(fragment)
        if (reading.ok) expect(violationsOf(reading.document)).toEqual([])
      }
    }))
  })

  it.each([
    ['nothing after the mark', linkMark, 'The link holds no chart'],
    ['a letter that is none', `${linkMark}8.abcd efg`, 'The link is damaged'],
    ['letters that are nothing packed', `${linkMark}8.abcdefgh`, 'The link is damaged'],
    ['a length that no writing has', `${linkMark}5.abcde`, 'The link is damaged'],
    ['nothing, packed', linkOf(''), 'The link holds something that is not a chart'],
    ['another program\u2019s JSON', linkOf('{"type":"excalidraw"}'), 'The link holds something that is not a chart'],
    ['a newer version', linkOf('{"type":"hatrack","version":99,"scenarios":[]}'), 'The link was made by a newer Hatrack'],
    ['what is no text', linkOf(Buffer.from([0xff, 0xfe, 0x00, 0xc3])), 'The link holds something that is not a chart'],
    ['deep brackets', linkOf('['.repeat(500_000)), 'The link holds something that is not a chart'],
  ])('%s is refused with a message', async (_, fragment, title) => {
    const problem = await problemOf(fragment)
    expect(problem && describeLinkProblem(problem).title).toBe(title)
  })

  it('keeps markup and __proto__ as text, as a file does', async () => {
    const text = '{"type":"hatrack","version":1,"__proto__":{"polluted":1},"company":{"name":"<img src=x onerror=alert(1)>"},"scenarios":[{"id":"a","name":"A","positions":[]}]}'
    const reading = await readLink(linkOf(text))
    expect(reading).toMatchObject({ ok: true, document: { company: { name: '<img src=x onerror=alert(1)>' } } })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a link that unfolds into far more than a chart', () => {
  it('of a gigabyte is refused before it is decoded', async () => {
    // A gigabyte of zeros packs to a thousandth of it.
    expect(await problemOf(`${linkMark}999999.${'A'.repeat(1_300_000)}`)).toEqual({ kind: 'too-long', length: 1_300_014, limit: maxLinkLength })
  })

  it('is refused at its limit', async () => {
    const link = linkOf(Buffer.alloc(23_000_000))
    expect(link.length).toBeLessThan(maxLinkLength)
    expect(await problemOf(link)).toEqual({ kind: 'unfolds-too-far', limit: maxUnpackedBytes })
  })
})

describe('what is shared', () => {
  const two: HatrackDocument = {
    ...northwind,
    scenarios: [northwind.scenarios[0]!, { ...northwind.scenarios[0]!, id: 'to-be', name: 'To be' }],
  }

  it('is one scenario where only one is wanted', () => {
    const shared = sharedDocument(two, { onlyScenarioId: 'to-be', isNameless: false })
    expect(shared.scenarios.map(({ id }) => id)).toEqual(['to-be'])
    expect(shared.baselineId).toBe('to-be')
    expect(violationsOf(shared)).toEqual([])
  })

  it('without names has none, but the same seats filled', async () => {
    const shared = sharedDocument(two, { isNameless: true })
    const reading = await readLink(await fragmentOf(shared))
    expect(reading).toMatchObject({ ok: true, repairs: [] })
    expect(JSON.stringify(reading)).not.toMatch(/Ada|Ben/)
    expect(shared.scenarios[1]!.positions.map(({ holder }) => holder !== null)).toEqual([true, true])
  })
})
