import { describe, expect, test } from 'vitest'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { assignmentOf, assignmentsOfPosition, delegatesOf, ownersOf } from '../../src/model/assignments'
import { violationsOf } from '../../src/model/invariants'
import type { Company, HatrackDocument, Scenario, Work } from '../../src/model/organisation'
import { organisationOf, scenarioOf } from '../../src/model/organisation-of'

const document = documentFromOutline({}, `
  A: pmo, it-support
    B: pmo, ~it-support
  link A -- B
  shared pmo
`)
const scenario = document.scenarios[0]!
const [a, b] = scenario.positions as [Scenario['positions'][0], Scenario['positions'][0]]
const [link] = scenario.collaborations as [Scenario['collaborations'][0]]
const own = { id: 'fleet', name: 'Fleet', orientation: null, area: null, effort: 3 }
const place = { id: 'a', x: 1, y: 2 }
const waiver = { id: 'a/b/c', severity: 'note', reason: 'Agreed.' } as const
const adjustment = { id: 'pmo', inScope: false, reason: '', effort: null }

const company = (patch: Partial<Company>): HatrackDocument => ({ ...document, company: { ...document.company, ...patch } })
const work = (patch: Partial<Work>): HatrackDocument => ({ ...document, work: { ...document.work, ...patch } })
const parts = (patch: Partial<Scenario>): HatrackDocument => ({ ...document, scenarios: [{ ...scenario, ...patch }] })

test('a sound document has no violation', () => expect(violationsOf(document)).toEqual([]))

describe('each violation is named', () => {
  test.each<[string, HatrackDocument]>([
    ['headcount', company({ headcount: 0 })],
    ['headcount', company({ headcount: 1.5 })],
    ['headcount', company({ headcount: Number.NaN })],
    ['headcount', company({ headcount: 10_000_001 })],
    ['assumption leader-capacity', company({ assumptions: { 'leader-capacity': 0 } })],
    ['assumption growth-exponent', company({ assumptions: { 'growth-exponent': Infinity } })],
    ['duplicate scenario as-is', { ...document, scenarios: [scenario, { ...scenario }] }],
    ['duplicate own responsibility fleet', work({ own: [own, { ...own }] })],
    ['duplicate adjustment pmo', work({ adjustments: [adjustment, { ...adjustment }] })],
    ['effort of fleet', work({ own: [{ ...own, effort: -1 }] })],
    ['own responsibility pmo is in the catalogue', work({ own: [{ ...own, id: 'pmo' }] })],
    ['adjusted effort of pmo', work({ adjustments: [{ ...adjustment, effort: 1_001 }] })],
    ['adjustment of unknown gone', work({ adjustments: [{ ...adjustment, id: 'gone' }] })],
    ['the baseline is no scenario', { ...document, baselineId: 'gone' }],
    ['duplicate position a', parts({ positions: [a, b, { ...a }] })],
    // The very same record twice is no less a duplicate.
    ['duplicate position b', parts({ positions: [a, b, b] })],
    ['duplicate collaboration a--b', parts({ positions: [a, b, { ...b, id: 'c' }], collaborations: [link, { ...link, between: ['a', 'c'] }] })],
    ['duplicate collaboration between ["a","b"]', parts({ collaborations: [link, { id: 'other', between: ['b', 'a'] }] })],
    ['duplicate assignment ["b","pmo"]', parts({ assignments: [...scenario.assignments, { responsibilityId: 'pmo', positionId: 'b', kind: 'delegated' }] })],
    ['duplicate shared pmo', parts({ shared: ['pmo', 'pmo'] })],
    ['unknown manager of b', parts({ positions: [a, { ...b, managerId: 'gone' }] })],
    ['capacity of a', parts({ positions: [{ ...a, capacity: -1 }, b] })],
    ['reporting loop at a', parts({ positions: [{ ...a, managerId: 'b' }, b] })],
    ['ends of collaboration a--b', parts({ collaborations: [{ ...link, between: ['a', 'a'] }] })],
    ['ends of collaboration a--b', parts({ collaborations: [{ ...link, between: ['a', 'gone'] }] })],
    ['assignment of pmo to gone', parts({ assignments: [...scenario.assignments, { responsibilityId: 'pmo', positionId: 'gone', kind: 'accountable' }] })],
    ['assignment of gone to a', parts({ assignments: [...scenario.assignments, { responsibilityId: 'gone', positionId: 'a', kind: 'accountable' }] })],
    ['it-support shared by fewer than two', parts({ shared: ['it-support'] })],
    ['duplicate pinned pmo', parts({ pinned: ['pmo', 'pmo'] })],
    ['pinned unknown gone', parts({ pinned: ['gone'] })],
    ['duplicate waiver a/b/c', parts({ waivers: [waiver, { ...waiver }] })],
    ['duplicate place a', parts({ arrangement: { direction: 'down', places: [place, { ...place }] } })],
    ['place of unknown gone', parts({ arrangement: { direction: 'down', places: [{ ...place, id: 'gone' }] } })],
    ['place of a', parts({ arrangement: { direction: 'down', places: [{ ...place, x: 0.5 }] } })],
    ['place of a', parts({ arrangement: { direction: 'down', places: [{ ...place, y: 10_000_001 }] } })],
    ['waiver of a/b/c without a reason', parts({ waivers: [{ ...waiver, reason: ' ' }] })],
  ])('%s', (violation, unsound) => expect(violationsOf(unsound)).toEqual([violation]))

  test('no scenario at all', () => {
    expect(violationsOf({ ...document, scenarios: [] })).toEqual(['no scenario', 'the baseline is no scenario'])
  })
})

describe('one scenario as a whole', () => {
  test('is what rules read, the same object as long as the document is the same', () => {
    const organisation = organisationOf(document, 'as-is')!
    expect(organisation).toEqual({
      scenarioId: 'as-is', company: document.company, ...document.work,
      positions: scenario.positions, collaborations: scenario.collaborations, assignments: scenario.assignments, shared: scenario.shared,
    })
    expect(organisationOf(document, 'as-is')).toBe(organisation)
  })

  test('is the same object still after edits to what is none of its parts', () => {
    const organisation = organisationOf(document, 'as-is')
    const other = { ...scenario, id: 'b', positions: [] }
    expect(organisationOf(parts({ waivers: [waiver] }), 'as-is')).toBe(organisation)
    expect(organisationOf(parts({ name: 'Now' }), 'as-is')).toBe(organisation)
    expect(organisationOf(parts({ pinned: ['pmo'] }), 'as-is')).toBe(organisation)
    expect(organisationOf({ ...document, scenarios: [scenario, other] }, 'as-is')).toBe(organisation)
    expect(organisationOf({ ...document, scenarios: [scenario, other] }, 'b')).not.toBe(organisation)
    expect(organisationOf(parts({ positions: [...scenario.positions] }), 'as-is')).not.toBe(organisation)
    expect(organisationOf(company({ headcount: 3 }), 'as-is')).not.toBe(organisation)
  })

  test('is undefined where there is no such scenario', () => {
    expect([organisationOf(document, 'gone'), scenarioOf(document, '__proto__')]).toEqual([undefined, undefined])
  })
})

test('assignments are found by either end', () => {
  const { assignments } = scenario
  expect(ownersOf(assignments, 'pmo')).toEqual(['a', 'b'])
  expect([ownersOf(assignments, 'it-support'), delegatesOf(assignments, 'it-support')]).toEqual([['a'], ['b']])
  expect(ownersOf(assignments, '__proto__')).toEqual([])
  expect(assignmentOf(assignments, 'it-support', 'b')?.kind).toBe('delegated')
  expect(assignmentOf(assignments, 'gone', 'b')).toBeUndefined()
  expect(assignmentsOfPosition(assignments, 'a').map(({ responsibilityId }) => responsibilityId)).toEqual(['pmo', 'it-support'])
})
