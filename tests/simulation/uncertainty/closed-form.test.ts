import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/knowledge/responsibilities'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { loadsOf } from '../../../src/load/load'
import type { Distribution, Organisation, Outlook } from '../../../src/model/organisation'
import { ourOutlook } from '../../../src/model/outlook'
import { finished } from '../../../src/simulation/progressing'
import { uncertaintyOf } from '../../../src/simulation/uncertainty/uncertainty'

const always = (value: number): Distribution => ({ kind: 'fixed', value })
const as = (outlook: Partial<Outlook>): Outlook => ({ ...ourOutlook, growth: always(0), effort: always(1), ...outlook })
const draw = (organisation: Organisation, outlook: Partial<Outlook>) => finished(uncertaintyOf({ organisation, outlook: as(outlook) }))

/** Of the standard normal distribution, by Simpson's rule. */
function phi(z: number): number {
  const steps = 2_000
  const width = z / steps
  const density = (x: number) => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI)
  let sum = density(0) + density(z)
  for (let at = 1; at < steps; at++) sum += density(at * width) * (at % 2 === 0 ? 2 : 4)
  return 0.5 + sum * width / 3
}

/** Four standard errors of so many futures: one seed in ten thousand would fail. */
function expectNear(chance: number, expected: number, runs: number): void {
  expect(Math.abs(chance - expected)).toBeLessThan(4 * Math.sqrt(expected * (1 - expected) / runs))
}

describe('growth that is certain makes a step', () => {
  // 50, 60, 72, 86, 104, 124, 149, 179, 215 employees; one leader with everything passes capacity at 98 (see calibration).
  const result = draw(organisationFromOutline({ headcount: 50 }, 'A: all'), { quarters: 8, runs: 100, growth: always(0.2) })

  test('of overload, in the quarter in which capacity is passed', () => expect(result.seats[0]!.chances).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]))
  test('of both roles, in the quarter in which two hundred employees are', () => expect(result.bothRoles).toEqual({ from: 200, isMissing: true, chances: [0, 0, 0, 0, 0, 0, 0, 0, 1] }))
  test('with one and the same headcount in all futures', () => expect(result.headcount.map(([low, , , , high]) => [low, high])).toEqual(
    [50, 60, 72, 86, 104, 124, 149, 179, 215].map((each) => [each, each])))
  test('and says that nothing was left to chance', () => expect(result.isCertain).toBe(true))
})

describe('efforts around what is stated, headcount as it is', () => {
  test.each([[80], [95], [100], [120]])('one leader with everything at %i is overloaded as the normal distribution of the sum says', (headcount) => {
    const organisation = organisationFromOutline({ headcount }, 'A: all')
    const { carried, total } = loadsOf(organisation).get('a')!
    const deviation = 0.2 * Math.hypot(...carried.map(({ points }) => points))
    const { seats, runs } = draw(organisation, { quarters: 1, runs: 40_000, effort: { kind: 'normal', mean: 1, deviation: 0.2 } })
    expectNear(seats[0]!.chances[0]!, 1 - phi((100 - total) / deviation), runs)
    expect(seats[0]!.chances[1]).toBe(seats[0]!.chances[0])
  })

  test('a single responsibility spreads as its effort does', () => {
    const organisation = organisationFromOutline({ headcount: 200 }, 'A: pmo')
    const { utilisation } = loadsOf(organisation).get('a')!
    const { seats } = draw(organisation, { quarters: 1, runs: 40_000, effort: { kind: 'uniform', min: 0.5, max: 2.5 } })
    const expected = [0.6, 1, 1.5, 2, 2.4].map((factor) => factor * utilisation)
    seats[0]!.fan[0]!.forEach((value, at) => expect(Math.abs(value / expected[at]! - 1)).toBeLessThan(0.03))
  })

  test('an area is neglected where its only holder has to leave more than a quarter undone', () => {
    const organisation = organisationFromOutline({ headcount: 200, assumptions: { 'leader-capacity': 1 } }, 'A: pmo')
    const { utilisation } = loadsOf(organisation).get('a')!
    const only = { ...organisation, adjustments: catalogue.filter(({ id }) => id !== 'pmo').map(({ id }) => ({ id, inScope: false, reason: '', effort: null })) }
    // Utilisation is then uniform from 0 to 2: above 4/3, which is a third of it, attention is below 75 %.
    const { areas, runs } = draw(only, { quarters: 1, runs: 40_000, effort: { kind: 'uniform', min: 0, max: 2 / utilisation } })
    expect(areas.map(({ area }) => area)).toEqual(['operations'])
    expectNear(areas[0]!.chances[0]!, 1 / 3, runs)
  })
})

describe('growth that is not certain', () => {
  const organisation = organisationFromOutline({ headcount: 100 }, 'A: pmo')

  test('uniform: half of what may come is above the middle, as whole people', () => {
    // 200 employees or more: a growth from 99.5 % on, of up to 199 %.
    const { bothRoles, headcount, runs } = draw(organisation, { quarters: 1, runs: 40_000, growth: { kind: 'uniform', min: 0, max: 1.99 } })
    expectNear(bothRoles.chances[1]!, 0.5, runs)
    expect(bothRoles.chances[0]).toBe(0)
    expect(headcount[1]![2]).toBeGreaterThan(197)
    expect(headcount[1]![2]).toBeLessThan(203)
  })

  test('triangular: as its distribution function says', () => {
    // From 0 to 200 %, most likely 50 %: above 99.5 % lie (2 − 0.995)² / (2 × 1.5) of it.
    const { bothRoles, runs } = draw(organisation, { quarters: 1, runs: 40_000, growth: { kind: 'triangular', min: 0, mode: 0.5, max: 2 } })
    expectNear(bothRoles.chances[1]!, (2 - 0.995) ** 2 / 3, runs)
  })

  test('each quarter is drawn by itself, so that it grows by its average', () => {
    const { headcount } = draw(organisation, { quarters: 8, runs: 20_000, growth: { kind: 'normal', mean: 0.1, deviation: 0.05 } })
    // Median of a product of eight nearly log-normal factors.
    const spread = Math.sqrt(Math.log(1 + (0.05 / 1.1) ** 2) * 8)
    const median = 100 * (1.1 / Math.sqrt(1 + (0.05 / 1.1) ** 2)) ** 8
    expect(headcount[8]![2] / median).toBeCloseTo(1, 1)
    expect(Math.log(headcount[8]![4] / headcount[8]![2]) / spread).toBeCloseTo(1.645, 1)
  })
})

describe('a headcount stays a headcount', () => {
  const organisation = organisationFromOutline({ headcount: 10 }, 'A: pmo')

  test('that shrinks to nobody stops at one', () => expect(draw(organisation, { quarters: 4, runs: 100, growth: always(-0.9) }).headcount.at(-1)).toEqual([1, 1, 1, 1, 1]))

  test('that explodes stops at ten million, and says so', () => {
    const { headcount, unbounded, seats } = draw(organisation, { quarters: 40, runs: 100, growth: always(10) })
    expect([headcount.at(-1), unbounded]).toEqual([[10_000_000, 10_000_000, 10_000_000, 10_000_000, 10_000_000], 1])
    expect(seats[0]!.fan.at(-1)!.every(Number.isFinite)).toBe(true)
  })

  test('that grows by less than one person a quarter still grows', () => expect(draw(organisation, { quarters: 40, runs: 100, growth: always(0.04) }).headcount.at(-1)![2]).toBe(48))
})
