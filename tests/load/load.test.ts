import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { growthFactorOf } from '../../src/load/effort'
import { attentiveness, isOverloaded, loadsOf } from '../../src/load/load'
import { wholePercent } from '../../src/load/whole-percent'
import { newCompany } from '../../src/model/company'
import type { Company, Work } from '../../src/model/organisation'

/** At 200 employees the efforts are as stated: PMO 5, IT support 4, engineering 8. */
const at200 = { headcount: 200 }
const loadOf = (outline: string, id: string, profile: Partial<Company> = at200, work?: Work) =>
  loadsOf(organisationFromOutline(profile, outline, work)).get(id)!
const own = (fields: { effort?: number, inScope?: boolean }): Work =>
  ({ own: [], adjustments: [{ id: 'pmo', inScope: true, reason: '', effort: null, ...fields }] })

describe('effort', () => {
  test.each([[1, Math.sqrt(1 / 200)], [50, 0.5], [200, 1], [450, 1.5], [800, 2], [1_000, Math.sqrt(5)]])('at %i employees counts %f times', (headcount, factor) => {
    expect(growthFactorOf({ ...newCompany('A'), headcount })).toBeCloseTo(factor, 12)
  })

  test.each([1_001, 20_000, 10_000_000])('at %i employees counts as at 1,000', (headcount) => {
    expect(growthFactorOf({ ...newCompany('A'), headcount })).toBe(growthFactorOf({ ...newCompany('A'), headcount: 1_000 }))
  })

  test('follows what the user assumes', () => {
    const company = { ...newCompany('A'), headcount: 400 }
    expect(growthFactorOf({ ...company, assumptions: { 'growth-exponent': 1 } })).toBe(2)
    expect(growthFactorOf({ ...company, assumptions: { 'growth-exponent': 0 } })).toBe(1)
    expect(growthFactorOf({ ...company, assumptions: { 'reference-headcount': 100 } })).toBe(2)
    expect(growthFactorOf({ ...company, headcount: 20_000, assumptions: { 'growth-until': 20_000 } })).toBe(10)
    expect(growthFactorOf({ ...company, assumptions: { 'growth-until': 50 } })).toBe(0.5)
  })
})

describe('who carries what of five points', () => {
  const parts = (outline: string, profile: Partial<Company> = at200) => Object.fromEntries(
    [...loadsOf(organisationFromOutline(profile, outline))].flatMap(([id, { carried }]) => carried.map(({ share, points }) => [id, [rounded(share), rounded(points)]])))

  test.each<[string, string, Record<string, [share: number, points: number]>]>([
    ['alone: all of it', 'A: pmo', { a: [1, 5] }],
    ['with a delegate: 40 % stays', 'A: pmo\nB: ~pmo', { a: [0.4, 2], b: [0.6, 3] }],
    ['with three delegates: 60 % in equal parts', 'A: pmo\nB: ~pmo\nC: ~pmo\nD: ~pmo', { a: [0.4, 2], b: [0.2, 1], c: [0.2, 1], d: [0.2, 1] }],
    ['with a second owner: half, and a tenth of the whole for coordination', 'A: pmo\nB: pmo', { a: [0.5, 3], b: [0.5, 3] }],
    ['with a second owner on purpose: the same', 'A: pmo\nB: pmo\nshared pmo', { a: [0.5, 3], b: [0.5, 3] }],
    ['two owners and a delegate', 'A: pmo\nB: pmo\nC: ~pmo', { a: [0.2, 1.5], b: [0.2, 1.5], c: [0.6, 3] }],
    ['a delegate of nobody: what an owner would keep, nobody does', 'A: ~pmo', { a: [0.6, 3] }],
    ['in a vacant seat: the load is there all the same', 'A (vacant): pmo', { a: [1, 5] }],
  ])('%s', (_, outline, expected) => expect(parts(outline)).toEqual(expected))

  test('follows what the user assumes', () => {
    expect(parts('A: pmo\nB: ~pmo', { ...at200, assumptions: { 'kept-when-delegated': 0.1 } })).toEqual({ a: [0.1, 0.5], b: [0.9, 4.5] })
    expect(parts('A: pmo\nB: pmo', { ...at200, assumptions: { 'sharing-overhead': 0 } })).toEqual({ a: [0.5, 2.5], b: [0.5, 2.5] })
  })
})

describe('the load of a position', () => {
  test('is split by orientation and compared with capacity', () => {
    const { total, inward, outward, capacity, utilisation } = loadOf('A [capacity 50]: pmo, it-support, engineering', 'a')
    expect({ total, inward, outward, capacity, utilisation }).toEqual({ total: 17, inward: 9, outward: 8, capacity: 50, utilisation: 0.34 })
  })

  test('counts work without an answer to the deciding question on neither side', () => {
    const work: Work = { own: [{ id: 'fleet', name: 'Fleet', orientation: null, area: null, effort: 10 }], adjustments: [] }
    const { total, inward, outward } = loadOf('A: fleet, pmo', 'a', at200, work)
    expect({ total, inward, outward }).toEqual({ total: 15, inward: 5, outward: 0 })
  })

  test.each<[string, string, number, number]>([
    ['nothing to do in a full seat', 'A', 100, 0],
    ['nothing to do in a vacant seat', 'A (vacant)', 0, 0],
    ['something to do in a vacant seat', 'A (vacant): pmo', 0, Infinity],
    ['a team without a named person', 'A [team]: pmo', 100, 0.05],
    ['a CEO', 'A [CEO]: pmo', 20, 0.25],
    ['another executive', 'A [other]: pmo', 20, 0.25],
    ['no capacity at all', 'A [capacity 0]: pmo', 0, Infinity],
    ['a capacity of which no per cent can be told', `A [capacity 0.${'0'.repeat(306)}1]: pmo`, 1e-307, Infinity],
  ])('%s', (_, outline, capacity, utilisation) => expect(loadOf(outline, 'a')).toMatchObject({ capacity, utilisation }))

  test('follows the adjustments: another effort counts, what is out of scope does not', () => {
    expect(loadOf('A: pmo, it-support', 'a', at200, own({ effort: 20 })).total).toBe(24)
    expect(loadOf('A: pmo, it-support', 'a', at200, own({ inScope: false })).total).toBe(4)
    expect(loadOf('A: pmo, it-support', 'a', at200, own({ inScope: false })).carried.map(({ responsibility }) => responsibility.id)).toEqual(['it-support'])
  })

  test('stands in the order of the chart, for every position', () => {
    const loads = loadsOf(organisationFromOutline({}, 'B\nA: pmo\n  C'))
    expect([...loads.keys()]).toEqual(['b', 'a', 'c'])
  })
})

test.each([[0, 0, 0], [0, Infinity, 0], [100, 0, 1], [100, 1, 1], [100, 1.25, 0.8], [100, 4, 0.25]])(
  'with a capacity of %d and a utilisation of %d, work gets %d of the attention it needs',
  (capacity, utilisation, expected) => {
    const load = { ...loadOf('A', 'a'), capacity, utilisation }
    expect(attentiveness(load)).toBe(expected)
  })

describe('over capacity', () => {
  // What adds up to all of it may come out a hair above.
  test.each([[0, false], [1, false], [1 + 2 ** -52, false], [1 + 1e-10, false], [1 + 5e-9, true], [1.001, true], [Infinity, true]])(
    'a utilisation of %d: %s', (utilisation, expected) => expect(isOverloaded({ utilisation })).toBe(expected))

  test('is what reads more than 100 %, for any load', () => {
    for (const utilisation of [0.994, 0.996, 1, 1 + 1e-12, 1 + 5e-9, 1 + 1e-8, 1.004, 1.2]) {
      expect(wholePercent(utilisation) > 100, String(utilisation)).toBe(isOverloaded({ utilisation }))
    }
  })
})

function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
