import { describe, expect, it } from 'vitest'
import { checkFile, exitCodeOf, isReport, notChecked, textOf, type Checked } from '../../src/check'
import type { Report } from '../../src/check/report'
import { writeDocument } from '../../src/formats/json/write-document'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { newDocument } from '../../src/model/new-document'
import type { Company, HatrackDocument } from '../../src/model/organisation'
import { bothHats } from '../../src/samples/both-hats'

const usual = { scenarios: [], withFixes: false }

function checked(text: string, file = 'org.hatrack.json', options: Partial<Parameters<typeof checkFile>[2]> = {}): Promise<readonly Checked[]> {
  return checkFile(file, new TextEncoder().encode(text), { ...usual, ...options })
}

async function reported(document: HatrackDocument, options: Partial<Parameters<typeof checkFile>[2]> = {}): Promise<Report> {
  const [first] = await checked(writeDocument(document), 'org.hatrack.json', options)
  if (!first || !isReport(first)) throw new Error(JSON.stringify(first))
  return first
}

function tidewren(patch: Partial<Company> = {}): HatrackDocument {
  return { ...bothHats.document, company: { ...bothHats.document.company, ...patch } }
}

describe('the report of a file', () => {
  it('tells who is on the chart, how deep it is and what it found', async () => {
    const report = await reported(tidewren({ headcount: 240 }))
    expect(report).toMatchObject({
      file: 'org.hatrack.json', format: 'hatrack-json',
      company: { name: 'Tidewren', headcount: 240, kind: 'start-up', stage: 'mature', goal: 'technology-strategy' },
      scenario: { id: 'as-is', name: 'As is', isBaseline: true },
      scenarios: [{ id: 'as-is', name: 'As is', isBaseline: true }],
      positions: 5, depth: 3, vacant: [], notes: [],
      roots: [{ id: 'ceo', title: 'CEO', holder: 'In\u00eas Carvalho' }],
      counts: { critical: 3, warning: 0, note: 0 },
    })
    expect(report.findings.map(({ id }) => id)).toEqual([
      'overloaded-position/overloaded/head-of-technology',
      'conflicting-responsibilities/both-hats/head-of-technology',
      'both-roles-needed/one-for-both/company',
    ])
    expect(report.findings.length + report.notApplicable.length + report.passed.length).toBeGreaterThanOrEqual(26)
  })

  it('gives each finding its numbers, their bound, what it is about and who says so', async () => {
    const [overloaded] = (await reported(tidewren({ headcount: 240, assumptions: { 'critical-overload-above': 1.1 } }))).findings
    expect(overloaded).toMatchObject({
      rule: 'overloaded-position', severity: 'critical', category: 'overload', basis: 'inferred', outcome: 'problem',
      title: 'Head of Technology is overloaded: 123\u00a0%',
      positions: [{ id: 'head-of-technology', title: 'Head of Technology', holder: 'Kofi Mensah' }],
      responsibilities: [],
      sources: { for: [{ claim: 'race-car/risk-overload', source: 'Race-car newsletter, unsigned, undated', answer: null }], against: [] },
      fixes: null,
    })
    expect(overloaded?.evidence[0]).toEqual({
      label: 'Utilisation', value: 1.226899, unit: 'share', limit: { value: 1.1, assumption: 'critical-overload-above', isChanged: true },
    })
  })

  it('holds the load and the attention that the findings rest on', async () => {
    const { load, attention } = await reported(tidewren())
    expect(load.find(({ position }) => position === 'head-of-technology')).toMatchObject(
      { position: 'head-of-technology', title: 'Head of Technology', points: 50.087923, capacity: 100, utilisation: 0.500879 })
    expect(attention).toEqual({ operations: 1, innovation: 1, alignment: 1 })
  })

  it('has no share of a capacity that is not there, and is JSON all the same', async () => {
    const report = await reported(documentFromOutline({}, 'CEO (vacant): pmo, it-budget\n  Team [team, capacity 0]: it-support'))
    expect(report.load.map(({ utilisation }) => utilisation)).toEqual([null, null])
    expect(report.vacant).toEqual([{ id: 'ceo', title: 'CEO', holder: null }])
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it('tries fixes only where they are asked for', async () => {
    const [overloaded, hats] = (await reported(tidewren({ headcount: 240 }), { withFixes: true })).findings
    expect(overloaded?.fixes?.length).toBeGreaterThan(0)
    expect(hats?.fixes?.every((title) => title.length > 0)).toBe(true)
  })

  it('says of a question what each source answers', async () => {
    const split = (await reported(documentFromOutline({ headcount: 100 }, 'CEO\n  CIO\n  CTO: infrastructure-vendors'))).findings.find(({ outcome }) => outcome === 'question')
    expect(split?.sources).toMatchObject({
      for: [{ claim: 'cto-academy/cio-infrastructure-vendors', answer: 'CIO' }], against: [{ claim: 'coleman/division', answer: 'CTO' }],
    })
  })

  it('says that nobody is on the chart, and lists every rule as not applicable', async () => {
    const report = await reported(newDocument())
    expect(report).toMatchObject({ positions: 0, depth: 0, roots: [], findings: [], passed: [], counts: { critical: 0, warning: 0, note: 0 } })
    expect(new Set(report.notApplicable.map(({ reason }) => reason))).toEqual(new Set(['The chart is empty: there is nobody on it yet.']))
    expect(textOf(report)).toContain('Chart      empty: there is nobody on it yet')
    expect(exitCodeOf([report])).toBe(0)
  })

  it('tells what was put right in a file', async () => {
    const text = writeDocument(tidewren()).replace('"managerId":"head-of-technology"', '"managerId":"nobody"')
    const [report] = await checked(text)
    expect(report).toMatchObject({ notes: [expect.stringContaining('now stands at the top')] })
    expect(report && textOf(report)).toContain('  From reading the file\n    - In \u201cAs is\u201d, 1 position reported to somebody who is not in the file')
  })

  it('reads a list of people as the page does, with the rows of what it noticed', async () => {
    const [report] = await checked('name,title,manager\nAda,CEO,\nBen,CTO,Ada\nCleo,CIO,Zoe\n', '/some/where/Acme people.csv')
    expect(report).toMatchObject({
      format: 'csv', company: { name: 'Acme people', headcount: 3 }, positions: 3, depth: 2,
      roots: [{ holder: 'Ada' }, { holder: 'Cleo' }],
      notes: [expect.stringContaining('\u201cCleo\u201d (\u201cZoe\u201d, line 4)'), expect.stringContaining('2 positions stand at the top'), expect.stringContaining('The headcount is set to 3')],
      import: {
        format: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null, columns: { id: null, name: 'name', title: 'title', manager: 'manager' },
        counts: { rows: 3, fromRows: 3, leftOut: 0, added: 0 },
        problems: [
          { kind: 'unknown-manager', count: 1, repair: 'root', isProblem: true, rows: [{ place: 'line 4', name: 'Cleo', value: 'Zoe', outcome: 'stands at the top' }] },
          { kind: 'several-roots', count: 2, repair: 'keep' }, { kind: 'headcount', count: 0, repair: null, isProblem: false },
        ],
      },
    })
  })
})

describe('scenarios', () => {
  const scenario = (id: string, name: string) => ({ ...tidewren().scenarios[0]!, id, name })
  const document = { ...tidewren(), scenarios: [scenario('a', 'As is'), scenario('b', 'Split up'), scenario('c', 'Twin'), scenario('d', 'Twin')], baselineId: 'b' }
  const check = (...scenarios: string[]) => checked(writeDocument(document), 'org.hatrack.json', { scenarios })

  it('are checked as asked, by name or id; else the baseline is', async () => {
    expect((await reported(document)).scenario).toEqual({ id: 'b', name: 'Split up', isBaseline: true })
    expect((await check('As is', 'd')).map((one) => isReport(one) && one.scenario.id)).toEqual(['a', 'd'])
    expect(textOf(await reported(document))).toContain('Split up (also in the file: As is, Twin, Twin)')
  })

  it('that are not there are an error that names those that are', async () => {
    const [missing] = await check('Dream')
    expect(missing).toMatchObject({ file: 'org.hatrack.json', error: { kind: 'unknown-scenario', title: 'There is no scenario \u201cDream\u201d' } })
    expect(missing && textOf(missing)).toContain('The file has \u201cAs is\u201d, \u201cSplit up\u201d, \u201cTwin\u201d and \u201cTwin\u201d.')
  })

  it('of one name are told apart by their ids', async () => {
    const [twin] = await check('Twin')
    expect(twin).toMatchObject({ error: { kind: 'ambiguous-scenario', detail: expect.stringContaining('\u201cTwin\u201d (c)') } })
  })
})

describe('a file that cannot be checked', () => {
  it.each([
    ['nothing', '', 'empty', 'The file is empty'],
    ['a file that is cut off', '{"type": "hatrack",', 'not-json', 'The file is damaged or is not JSON'],
    ['another program\u2019s chart', '{"type": "excalidraw", "elements": []}', 'other-program', 'This is not a Hatrack document'],
    ['a newer version', writeDocument(tidewren()).replace('"version": 1', '"version": 99'), 'newer-version', 'The file was saved by a newer Hatrack'],
    ['a field of the wrong kind', writeDocument(tidewren()).replace('"headcount": 40', '"headcount": "many"'), 'bad-shape', 'Something in the file is not as it should be'],
    ['a table without managers', 'name,title\nAda,CEO', 'no-manager-column', 'No column says who reports to whom'],
  ])('%s', async (_, text, kind, title) => {
    const result = await checked(text)
    expect(result).toMatchObject([{ file: 'org.hatrack.json', error: { kind, title } }])
    expect(exitCodeOf(result)).toBe(2)
    expect(result[0] && textOf(result[0])).toContain(`org.hatrack.json: ${title}\n`)
  })

  it('is not told to reload a page', async () => {
    const [newer] = await checked(writeDocument(tidewren()).replace('"version": 1', '"version": 99'))
    expect(newer && textOf(newer)).not.toMatch(/reload|browser/i)
  })

  it('has the last word on the exit code', async () => {
    const fine = await reported(tidewren())
    const critical = await reported(tidewren({ headcount: 240 }))
    expect(exitCodeOf([fine])).toBe(0)
    expect(exitCodeOf([fine, critical])).toBe(1)
    expect(exitCodeOf([critical, notChecked(null, 'usage', { title: '', detail: '', remedy: '' })])).toBe(2)
  })
})

describe('what somebody has waived', () => {
  const grown = tidewren({ headcount: 240 })
  const waiving = (severity: 'critical' | 'warning'): HatrackDocument => ({
    ...grown,
    scenarios: grown.scenarios.map((scenario) => ({
      ...scenario, waivers: [{ id: 'both-roles-needed/one-for-both/company', severity, reason: 'The board hires a CIO in May.' }],
    })),
  })

  it('counts no more and is told with its reason', async () => {
    const report = await reported(waiving('critical'))
    expect(report.counts).toEqual({ critical: 2, warning: 0, note: 0 })
    expect(report.waived).toMatchObject([{ id: 'both-roles-needed/one-for-both/company', severity: 'critical', reason: 'The board hires a CIO in May.' }])
    const text = textOf(report)
    expect(text).toContain('WAIVED (1)')
    expect(text).toContain('because: The board hires a CIO in May.')
    expect(text.trimEnd()).toMatch(/2 critical, 0 warnings, 0 notes, 1 waived$/)
  })

  it('counts again when it has become worse since', async () => {
    const report = await reported(waiving('warning'))
    expect(report.counts.critical).toBe(3)
    expect(report.waived).toEqual([])
    expect(report.findings.find(({ rule }) => rule === 'both-roles-needed')?.outgrown).toMatchObject({ severity: 'warning', reason: 'The board hires a CIO in May.' })
    expect(textOf(report)).toContain('Waived as a warning and worse now. Because: The board hires a CIO in May.')
  })

  it('and found no more is told', async () => {
    const small = waiving('critical')
    const report = await reported({ ...small, company: { ...small.company, headcount: 40 } })
    expect(report.staleWaivers).toMatchObject([{ id: 'both-roles-needed/one-for-both/company' }])
    expect(textOf(report)).toContain('A waiver matches no finding')
  })
})

it('a load says what it is made of', async () => {
  const { load } = await reported(documentFromOutline({ headcount: 200 }, 'CTO (Ada): engineering, pmo\n  Manager (Bo): ~pmo'))
  expect(load.map(({ position, points, carried }) => ({ position, points, carried }))).toEqual([
    { position: 'cto', points: 10, carried: [{ responsibility: 'pmo', kind: 'accountable', share: 0.4, points: 2 }, { responsibility: 'engineering', kind: 'accountable', share: 1, points: 8 }] },
    { position: 'manager', points: 3, carried: [{ responsibility: 'pmo', kind: 'delegated', share: 0.6, points: 3 }] },
  ])
})
