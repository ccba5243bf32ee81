import { describe, expect, it } from 'vitest'
import { describeRepairs } from '../../../src/formats/json/describe-repairs'
import { readDocument } from '../../../src/formats/json/read-document'
import { violationsOf } from '../../../src/model/invariants'
import type { HatrackDocument } from '../../../src/model/organisation'

function readText(text: string) {
  const reading = readDocument(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  expect(violationsOf(reading.document)).toEqual([])
  return { document: reading.document, repairs: reading.repairs, told: describeRepairs(reading.repairs) }
}

const read = (content: object) => readText(JSON.stringify({ type: 'hatrack', version: 1, ...content }))
const readScenario = (content: object) => read({ scenarios: [{ id: 's', name: 'As is', ...content }] })
const positionsOf = (document: HatrackDocument) => document.scenarios[0]!.positions.map(({ id, managerId }) => `${id} < ${managerId ?? '-'}`)

describe('who reports to whom', () => {
  it('a manager that is not there', () => {
    const { document, repairs, told } = readScenario({ positions: [{ id: 'a', title: 'CTO', managerId: 'gone' }, { id: 'b', managerId: 'a' }] })
    expect(positionsOf(document)).toEqual(['a < -', 'b < a'])
    expect(repairs).toEqual([{ kind: 'unknown-manager', scenario: 'As is', position: 'CTO', managerId: 'gone' }])
    expect(told).toEqual(['In \u201cAs is\u201d, 1 position reported to somebody who is not in the file and now stands at the top: \u201cCTO\u201d (reported to \u201cgone\u201d).'])
  })

  it('itself', () => {
    const { document, told } = readScenario({ positions: [{ id: 'a', title: 'CEO', managerId: 'a' }] })
    expect(positionsOf(document)).toEqual(['a < -'])
    expect(told).toEqual(['In \u201cAs is\u201d, 1 position reported to itself and now stands at the top: \u201cCEO\u201d.'])
  })

  it('in a circle: cut at the first of it in the list, whoever hangs below', () => {
    const positions = [
      { id: 'below', title: 'Below', managerId: 'c' }, { id: 'b', title: 'B', managerId: 'a' }, { id: 'a', title: 'A', managerId: 'c' },
      { id: 'c', title: 'C', managerId: 'b' },
    ]
    const { document, repairs, told } = readScenario({ positions })
    expect(positionsOf(document)).toEqual(['below < c', 'b < -', 'a < c', 'c < b'])
    expect(repairs).toEqual([{ kind: 'loop-cut', scenario: 'As is', position: 'B', manager: 'A' }])
    expect(told).toEqual(['In \u201cAs is\u201d, 1 reporting line ran in a circle. Cut where \u201cB\u201d reported to \u201cA\u201d.'])
  })
})

describe('ids', () => {
  it('the second position of an id is kept under another, its reports stay with the first', () => {
    const { document, repairs, told } = readScenario({
      positions: [
        { id: 'a', title: 'First' }, { id: 'r', managerId: 'a' }, { id: 'a', title: 'Second', managerId: 'a' }, { id: 'a', title: 'Third', managerId: 'r' },
        { id: 'a-2', title: 'Has that name' }, { id: 'x', managerId: 'a-3' },
      ],
      assignments: [{ responsibilityId: 'cybersecurity', positionId: 'a' }],
    })
    expect(positionsOf(document)).toEqual(['a < -', 'r < a', 'a-4 < -', 'a-5 < r', 'a-2 < -', 'x < -'])
    expect(repairs.map(({ kind }) => kind)).toEqual(['duplicate-id', 'self-report', 'duplicate-id', 'unknown-manager'])
    expect(told[0]).toBe('In \u201cAs is\u201d, 2 positions had an id that another one has, and got a new one: \u201cSecond\u201d (\u201ca\u201d became \u201ca-4\u201d) and \u201cThird\u201d (\u201ca\u201d became \u201ca-5\u201d).')
  })

  it('scenarios, collaborations and own responsibilities likewise; an id of the catalogue is the catalogue\u2019s', () => {
    const { document, told } = read({
      scenarios: [
        { id: 's', name: 'One', positions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], collaborations: [{ id: 'l', between: ['a', 'b'] }, { id: 'l', between: ['b', 'c'] }] },
        { id: 's', name: 'Two' },
      ],
      work: { own: [{ id: 'o', name: 'Fleet' }, { id: 'o', name: 'Cars' }, { id: 'pmo', name: 'My PMO' }] },
    })
    expect(document.scenarios.map(({ id }) => id)).toEqual(['s', 's-2'])
    expect(document.scenarios[0]!.collaborations.map(({ id }) => id)).toEqual(['l', 'l-2'])
    expect(document.work.own.map(({ id }) => id)).toEqual(['o', 'o-2', 'pmo-2'])
    expect(told).toEqual([
      '2 own responsibilities had an id that another one has, and got a new one: \u201cCars\u201d (\u201co\u201d became \u201co-2\u201d) and \u201cMy PMO\u201d (\u201cpmo\u201d became \u201cpmo-2\u201d).',
      'In \u201cOne\u201d, 1 collaboration line had an id that another one has, and got a new one: \u201cUntitled position \u2013 Untitled position\u201d (\u201cl\u201d became \u201cl-2\u201d).',
      '1 scenario had an id that another one has, and got a new one: \u201cTwo\u201d (\u201cs\u201d became \u201cs-2\u201d).',
    ])
  })

  it('are made where there are none', () => {
    const { document, repairs } = read({ scenarios: [{}, {}, { positions: [{ id: 'a' }, { id: 'b' }], collaborations: [{ between: ['a', 'b'] }] }] })
    expect(document.scenarios.map(({ id, name }) => [id, name])).toEqual([['scenario-1', 'Scenario 1'], ['scenario-2', 'Scenario 2'], ['scenario-3', 'Scenario 3']])
    expect(document.scenarios[2]!.collaborations).toEqual([{ id: 'line-1', between: ['a', 'b'] }])
    expect(repairs).toEqual([])
  })

  it('stay within what the reader takes', () => {
    const id = 'x'.repeat(500)
    const { document } = readScenario({ positions: [{ id }, { id }] })
    expect(document.scenarios[0]!.positions[1]!.id).toBe(`${'x'.repeat(490)}-2`)
  })
})

describe('assignments and lines', () => {
  const positions = [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }]

  it('that point nowhere or are there twice are left out', () => {
    const { document, told } = readScenario({
      positions,
      assignments: [
        { responsibilityId: 'cybersecurity', positionId: 'a' }, { responsibilityId: 'cybersecurity', positionId: 'a', kind: 'delegated' },
        { responsibilityId: 'cybersecurity', positionId: 'gone' }, { responsibilityId: 'juggling', positionId: 'a' },
      ],
      collaborations: [
        { id: 'l', between: ['a', 'b'] }, { id: 'm', between: ['b', 'a'] }, { id: 'n', between: ['a', 'a'] }, { id: 'o', between: ['a', 'gone'] },
      ],
    })
    const [scenario] = document.scenarios
    expect(scenario!.assignments).toEqual([{ responsibilityId: 'cybersecurity', positionId: 'a', kind: 'accountable' }])
    expect(scenario!.collaborations).toEqual([{ id: 'l', between: ['a', 'b'] }])
    expect(told).toMatchInlineSnapshot(`
      [
        "In “As is”, 1 assignment was in the file more than once; the first is kept: “Cybersecurity to A”.",
        "In “As is”, 1 assignment was left out, because the position is not in the file: “Cybersecurity” to “gone”.",
        "In “As is”, 1 assignment was left out, because the responsibility is not in the file: “juggling” to “A”.",
        "In “As is”, 1 collaboration line was in the file more than once; the first is kept: “B – A”.",
        "In “As is”, 1 collaboration line was left out, because both ends are the same position: “A” – “A”.",
        "In “As is”, 1 collaboration line was left out, because an end is not in the file: “A” – “gone”.",
      ]
    `)
  })

  it('responsibilities are shared by two or more', () => {
    const { document, told } = readScenario({
      positions,
      assignments: [{ responsibilityId: 'cybersecurity', positionId: 'a' }, { responsibilityId: 'cybersecurity', positionId: 'b' }, { responsibilityId: 'pmo', positionId: 'a' }],
      shared: ['cybersecurity', 'cybersecurity', 'pmo'],
    })
    expect(document.scenarios[0]!.shared).toEqual(['cybersecurity'])
    expect(told).toMatchInlineSnapshot(`
      [
        "In “As is”, 1 responsibility was marked as shared with fewer than two owners, and is no longer: “Project management office (PMO)”.",
      ]
    `)
  })

  it('pinned is what is known, once', () => {
    const { document, told } = readScenario({ pinned: ['pmo', 'gone', 'pmo'] })
    expect(document.scenarios[0]!.pinned).toEqual(['pmo'])
    expect(told).toEqual(['In “As is”, 1 pinned responsibility was left out, because the file has no such responsibility: “gone”.'])
  })

  it('adjustments are of something, and one each', () => {
    const { document, told } = read({
      scenarios: [{}],
      work: { own: [{ id: 'o', name: 'Fleet' }], adjustments: [{ id: 'o', inScope: false }, { id: 'o' }, { id: 'juggling' }] },
      company: { sources: ['coleman', 'coleman'] },
    })
    expect(document.work.adjustments).toEqual([{ id: 'o', inScope: false, reason: '', effort: null }])
    expect(document.company.sources).toEqual(['coleman'])
    expect(told).toMatchInlineSnapshot(`
      [
        "1 adjustment was in the file more than once; the first is kept: “Fleet”.",
        "1 adjustment was left out, because this version knows no such responsibility: “juggling”.",
        "1 source was in the file more than once; the first is kept: “coleman”.",
      ]
    `)
  })
})

describe('planned changes', () => {
  it('of positions that are not there, of no known kind, twice under one id, and at headcounts that cannot be', () => {
    const { document, told } = readText(JSON.stringify({
      type: 'hatrack', version: 1, scenarios: [{ name: 'As is', positions: [{ id: 'a', title: 'A' }], plan: [
        { id: 'x', from: 0, kind: 'hire-cio', positionId: 'a' }, { id: 'x', from: 300, kind: 'leave', positionId: 'a', note: 'retires' },
        { from: 400, kind: 'leave', positionId: 'gone' }, { from: 500, kind: 'merge' }, { from: 600, kind: 'hire-manager' },
      ] }],
    }))
    expect(document.scenarios[0]!.plan).toEqual([
      { id: 'x', from: 1, kind: 'hire-cio', positionId: null }, { id: 'x-2', from: 300, kind: 'leave', positionId: 'a', note: 'retires' },
    ])
    expect(told).toEqual([
      '1 number was outside what is possible: headcount of a planned change in “As is” (0 became 1).',
      'In “As is”, 1 planned change had an id that another one has, and got a new one: “leave” (“x” became “x-2”).',
      'In “As is”, 2 planned changes were left out, because the position is not in the file: “gone” and “”.',
      'In “As is”, 1 planned change was left out, because this version does not know what it is: “merge”.',
    ])
  })
})

describe('places by hand', () => {
  it('of positions that are not there, the second for one, and numbers that are no pixels', () => {
    const { document, told } = readText(JSON.stringify({
      type: 'hatrack', version: 1, scenarios: [{ name: 'As is', positions: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }], arrangement: { direction: 'right', places: [
        { id: 'a', x: 1.6, y: -0.2, locked: true }, { id: 'gone', x: 1, y: 1 }, { id: 'a', x: 2, y: 2 }, { id: 'b', x: 5, y: -2e9 },
      ] } }],
    }).replace('-2000000000', '-1e999'))
    expect(document.scenarios[0]!.arrangement).toEqual({ direction: 'right', places: [{ id: 'a', x: 2, y: 0, locked: true }, { id: 'b', x: 5, y: -10_000_000 }] })
    expect(told).toEqual([
      '3 numbers were outside what is possible: x of the place of “A” in “As is” (1.6 became 2), y of the place of “A” in “As is” (-0.2 became 0) and y of the place of “B” in “As is” (-1.7976931348623157e+308 became -10000000).',
      'In “As is”, 1 place on the chart was left out, because the position is not in the file: “gone”.',
      'In “As is”, 1 place on the chart was in the file more than once; the first is kept: “A”.',
    ])
  })

  it('a file that says nothing of them is laid out from the top', () => {
    expect(readScenario({}).document.scenarios[0]!.arrangement).toEqual({ direction: 'down', places: [] })
  })
})

describe('waivers', () => {
  it('have a reason, a severity that is known, and are one a finding', () => {
    const { document, told } = readScenario({
      waivers: [
        { id: 'a/b/c', severity: 'warning', reason: 'We know.' }, { id: 'a/b/c', reason: 'Twice.' }, { id: 'd/e/f', severity: 'grave', reason: 'It is small.' },
        { id: 'g/h/i', severity: 'note' }, { id: 'j/k/l', reason: 'r'.repeat(2_001) },
      ],
    })
    expect(document.scenarios[0]!.waivers).toEqual([
      { id: 'a/b/c', severity: 'warning', reason: 'We know.' }, { id: 'd/e/f', severity: 'note', reason: 'It is small.' },
      { id: 'j/k/l', severity: 'note', reason: 'r'.repeat(2_000) },
    ])
    expect(told).toEqual([
      'In “As is”, 1 waiver was in the file more than once; the first is kept: “a/b/c”.',
      'In “As is”, 1 waiver was for a severity that this version does not know, and now holds for a note: “d/e/f” (“grave”).',
      'In “As is”, 1 waiver was left out, because it gives no reason: “g/h/i”.',
      '1 text was too long and is cut: reason of the waiver of “j/k/l” in “As is” (2,001 characters became 2,000).',
    ])
  })

  it('may be of a finding whose id is longer than any other id', () => {
    const id = `misplaced-responsibility/misplaced/${'x'.repeat(5_000)}`
    expect(readScenario({ waivers: [{ id, severity: 'note', reason: 'Small.' }] }).document.scenarios[0]!.waivers[0]!.id).toBe(id)
  })
})

describe('fields', () => {
  it('numbers come within their bounds', () => {
    const { document, told } = readText(`{
      "type": "hatrack", "version": 1,
      "company": { "headcount": 12.6, "assumptions": { "growth-exponent": 9, "later": 9 } },
      "work": { "own": [{ "id": "o", "name": "Fleet", "effort": -1 }], "adjustments": [{ "id": "o", "effort": 1e999 }] },
      "scenarios": [{ "name": "As is", "positions": [{ "id": "a", "title": "A", "capacity": 10001 }, { "id": "b", "capacity": -0 }] }]
    }`)
    expect(document.company).toMatchObject({ headcount: 13, assumptions: { 'growth-exponent': 2, later: 9 } })
    expect(document.work).toMatchObject({ own: [{ effort: 0 }], adjustments: [{ effort: 1_000 }] })
    expect(document.scenarios[0]!.positions.map(({ capacity }) => capacity)).toEqual([10_000, 0])
    expect(told).toMatchInlineSnapshot(`
      [
        "5 numbers were outside what is possible: effort of the responsibility “Fleet” (-1 became 0), effort of the adjustment of “Fleet” (1.7976931348623157e+308 became 1000), capacity of the position “A” in “As is” (10001 became 10000) and 2 more.",
      ]
    `)
    for (const [headcount, kept] of [[0, 1], [-5, 1], [1e9, 10_000_000]]) {
      expect(read({ company: { headcount }, scenarios: [{}] }).document.company.headcount).toBe(kept)
    }
  })

  it('texts are cut, not in the middle of a letter; blank names are filled', () => {
    const { document, told } = read({
      company: { name: ' ' },
      work: { own: [{ id: 'o', name: '' }], adjustments: [{ id: 'o', reason: 'r'.repeat(2_001) }] },
      scenarios: [{ name: '\t', positions: [{ id: 'a', title: `${'x'.repeat(199)}\u{1F600}`, holder: 'y'.repeat(1_000_000) }, { id: 'b', title: '', holder: ' ' }] }],
    })
    const [first, second] = document.scenarios[0]!.positions
    expect(first).toMatchObject({ title: 'x'.repeat(199), holder: 'y'.repeat(200) })
    expect(second).toMatchObject({ title: 'Untitled position', holder: null })
    expect(document.company.name).toBe('Untitled organisation')
    expect(told).toMatchInlineSnapshot(`
      [
        "4 names were blank: the responsibility “o” is now called “Untitled responsibility”, scenario 1 is now called “Scenario 1”, the position “b” in “Scenario 1” is now called “Untitled position” and 1 more.",
        "3 texts were too long and are cut: reason of the adjustment of “Untitled responsibility” (2,001 characters became 2,000), name of the position “a” in “Scenario 1” (201 characters became 200) and holder of the position “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…” in “Scenario 1” (1,000,000 characters became 200).",
      ]
    `)
  })

  it('the baseline is a scenario', () => {
    const { document, told } = read({ scenarios: [{ id: 's', name: 'As is' }], baselineId: 'gone' })
    expect(document.baselineId).toBe('s')
    expect(told).toEqual(['The baseline was \u201cgone\u201d, which is no scenario of the file; it is now \u201cAs is\u201d.'])
    expect(read({ scenarios: [{ id: 's' }] }).repairs).toEqual([])
  })

  it('no field reaches a prototype', () => {
    const { document, repairs, told } = readText(`{
      "type": "hatrack", "version": 1, "__proto__": { "polluted": 1 }, "\\u005f_proto__": 2,
      "x": [{ "constructor": { "prototype": { "polluted": 1 } } }],
      "scenarios": [{ "id": "__proto__", "name": "constructor", "positions": [{ "id": "__proto__", "__proto__": { "role": "CEO" }, "prototype": 1 }] }]
    }`)
    expect(repairs).toHaveLength(4)
    expect(told).toMatchInlineSnapshot(`
      [
        "4 fields were left out, because programs could trip over their names: “__proto__” at the top, “constructor” in x[0], “__proto__” in scenarios[0].positions[0] and 1 more.",
      ]
    `)
    expect(Object.getPrototypeOf(document.scenarios[0]!.positions[0])).toBe(Object.prototype)
    expect(document.scenarios[0]!.positions[0]!.role).toBe('team')
    expect(document).toMatchObject({ x: [{}] })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(document).not.toHaveProperty('polluted')
  })

  it('what is missing is as usual, without a word', () => {
    const { document, repairs } = readText('{"type":"hatrack","version":1,"scenarios":[{"positions":[{"id":"a"}]}]}')
    expect(repairs).toEqual([])
    expect(document).toEqual({
      company: {
        name: 'Untitled organisation', headcount: 50, kind: 'other', stage: null, goal: null, technologyIsCore: false, itBudgetIsSignificant: false,
        sources: ['cto-academy', 'coleman', 'race-car', 'roles-compared', 'careercruise'], assumptions: {},
      },
      work: { own: [], adjustments: [] },
      scenarios: [{
        id: 'scenario-1', name: 'Scenario 1', collaborations: [], assignments: [], shared: [], waivers: [], arrangement: { direction: 'down', places: [] }, plan: [], pinned: [],
        positions: [{
          id: 'a', title: 'Untitled position', role: 'team', holder: null, managerId: null, capacity: null, style: null, strength: null, hasTechnicalExpertise: false,
        }],
      }],
      baselineId: 'scenario-1',
      outlook: {
        quarters: 12, runs: 10_000, seed: 1, growth: { kind: 'triangular', min: 0, mode: 0.08, max: 0.2 }, effort: { kind: 'normal', mean: 1, deviation: 0.2 },
      },
    })
  })
})

describe('the outlook', () => {
  const readOutlook = (outlook: object) => read({ scenarios: [{ id: 's' }], outlook })

  it('a guess that says only a part is ours again', () => {
    const { document, repairs, told } = readOutlook({ growth: { kind: 'uniform', min: 0.1 }, effort: { value: 2 } })
    expect([document.outlook.growth, document.outlook.effort]).toEqual([{ kind: 'triangular', min: 0, mode: 0.08, max: 0.2 }, { kind: 'normal', mean: 1, deviation: 0.2 }])
    expect(repairs).toEqual([{ kind: 'incomplete-guess', of: 'growth' }, { kind: 'incomplete-guess', of: 'effort' }])
    expect(told).toEqual(['2 guesses in the outlook did not say everything and are ours again: growth and effort.'])
  })

  it('numbers outside of what is possible, or out of order', () => {
    const { document, told } = readOutlook({ quarters: 0, runs: 1e9, seed: 1.5, growth: { kind: 'triangular', min: 0.2, mode: 0.1, max: 99 }, effort: { kind: 'normal', mean: 1, deviation: -1 } })
    expect(document.outlook).toEqual({
      quarters: 1, runs: 100_000, seed: 2, growth: { kind: 'triangular', min: 0.2, mode: 0.2, max: 10 }, effort: { kind: 'normal', mean: 1, deviation: 0 },
    })
    expect(told).toEqual(['6 numbers were outside what is possible: quarters of the outlook (0 became 1), runs of the outlook (1000000000 became 100000), seed of the outlook (1.5 became 2) and 3 more.'])
  })
})

it('many repairs are told in few words', () => {
  const { told } = readScenario({ positions: Array.from({ length: 1_000 }, (_, at) => ({ id: `p${at}`, title: 'x'.repeat(150), managerId: 'gone' })) })
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^In \u201cAs is\u201d, 1,000 positions reported .* and 997 more\.$/)
  expect(told[0]!.length).toBeLessThan(500)
})
