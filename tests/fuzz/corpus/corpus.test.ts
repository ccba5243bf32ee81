import { describe, expect, it } from 'vitest'
import { readFile } from '../../../src/check/read-file'
import { readLink } from '../../../src/formats/link/read-link'
import { newDocument } from '../../../src/model/new-document'
import { newPosition } from '../../../src/model/position'
import type { HatrackDocument } from '../../../src/model/organisation'
import { writeDocument } from '../../../src/formats/json/write-document'
import { filesOf, zipOf } from '../../formats/xlsx/workbook-bytes'
import { expectShown } from '../targets/page'
import { checkLink } from '../targets/link'
import { checkPeople } from '../targets/people'
import { checkDocumentText } from '../targets/reader'
import { checkPicture } from '../targets/picture'
import { expectSound, expectTold } from '../promises'
import { hostileFiles, hostileLinks } from './files'
import { hostileTexts } from './texts'

/** Ms; on an idle machine none takes more than a second or two. */
const mostMs = 15_000

describe('a hostile file comes to a sound chart or to a message', () => {
  it.each(hostileFiles)('$tries', async ({ bytes, comes }) => {
    const start = performance.now()
    const reading = await readFile('people.csv', bytes)
    if (reading.ok) expectSound(reading.document)
    else expectTold(reading.description)
    expect(performance.now() - start).toBeLessThan(mostMs)
    if (comes !== 'chart-or-problem') expect(reading.ok ? 'chart' : reading.kind).toBe(comes)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('by whichever reader it is taken', async () => {
    for (const { bytes } of hostileFiles.filter((file) => file.bytes.length < 20_000)) {
      checkDocumentText(new TextDecoder().decode(bytes))
      await checkPeople({ bytes, choices: {} })
      await checkPicture(bytes)
    }
  })
})

describe('a hostile link comes to a sound chart or to a message', () => {
  it.each(hostileLinks)('$tries', async ({ fragment, comes }) => {
    await checkLink(fragment)
    const reading = await readLink(fragment)
    expect(reading.ok ? 'chart' : reading.problem.kind).toBe(comes)
  })
})

describe('a hostile text in every field', () => {
  it.each(Object.entries(hostileTexts))('%s', async (_, text) => {
    const document = documentOf(text)
    checkDocumentText(writeDocument(document))
    const reading = await readFile('x', new TextEncoder().encode(writeDocument(document)))
    if (!reading.ok) throw new Error(reading.description.title)
    expectShown(reading.document)
    const cell = `"${text.replaceAll('"', '""')}"`
    await checkPeople({ bytes: new TextEncoder().encode(`id,name,title,manager\n1,${cell},${cell},\n2,Bo,${cell},1\n${cell},Cy,,${cell}\n`), choices: {} })
    await checkPeople({ bytes: new TextEncoder().encode(JSON.stringify([{ id: 1, name: text }, { id: text, name: text, manager: 1, [text]: text }, { id: 3, name: 'Bo', manager: text }])), choices: {} })
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const row = (...cells: string[]) => `<row>${cells.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')}</row>`
    await checkPeople({ bytes: zipOf(filesOf({ sheets: { People: row('ID', 'Name', 'Manager') + row('1', xml, '') + row(xml, 'Bo', '1') + row('3', 'Cy', xml) } })), choices: {} })
  })
})

/** With the text for every name, title, reason and id. */
function documentOf(text: string): HatrackDocument {
  const empty = newDocument(text)
  const positions = [{ ...newPosition('top', text, 'CIO'), holder: text }, { ...newPosition(`id ${text}`, text, 'CTO', 'top'), holder: text }]
  return {
    ...empty,
    work: { own: [{ id: `own ${text}`, name: text, orientation: 'inward', area: 'operations', effort: 3 }], adjustments: [{ id: 'pmo', inScope: false, reason: text, effort: null }] },
    scenarios: [{
      ...empty.scenarios[0]!, name: text, positions, assignments: [{ responsibilityId: `own ${text}`, positionId: `id ${text}`, kind: 'accountable' }],
      waivers: [{ id: `finding ${text}`, severity: 'note', reason: text }],
    }],
  }
}
