import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Distribution } from '../../../src/model/organisation'
import { drawerOf, sourcesFrom } from '../../../src/simulation/uncertainty/draws'
import { quantilesOf } from '../../../src/simulation/uncertainty/quantiles'
import { deviationOf, meanOf } from '../../../src/simulation/uncertainty/spread'

const count = 40_000

function drawn(distribution: Distribution, seed = 7): readonly number[] {
  const draw = drawerOf(distribution, sourcesFrom(seed).next().value)
  return Array.from({ length: count }, draw)
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]) => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

describe('what is drawn has the mean, the spread and the bounds of its distribution', () => {
  test.each<[Distribution, number, number, number, number]>([
    [{ kind: 'fixed', value: 0.3 }, 0.3, 0, 0.3, 0.3],
    [{ kind: 'uniform', min: -0.5, max: 1.5 }, 0.5, 2 / Math.sqrt(12), -0.5, 1.5],
    [{ kind: 'triangular', min: 0, mode: 0.3, max: 1.2 }, 0.5, Math.sqrt((0.09 + 1.44 - 0.36) / 18), 0, 1.2],
    [{ kind: 'triangular', min: 1, mode: 1, max: 4 }, 2, Math.sqrt(9 / 18), 1, 4],
    [{ kind: 'triangular', min: 2, mode: 2, max: 2 }, 2, 0, 2, 2],
    [{ kind: 'normal', mean: 1, deviation: 0.2 }, 1, 0.2, -Infinity, Infinity],
    [{ kind: 'normal', mean: 1, deviation: 0 }, 1, 0, 1, 1],
  ])('%j', (distribution, itsMean, itsDeviation, least, most) => {
    const values = drawn(distribution)
    expect(meanOf(distribution)).toBeCloseTo(itsMean, 9)
    expect(deviationOf(distribution)).toBeCloseTo(itsDeviation, 9)
    expect(Math.abs(mean(values) - itsMean)).toBeLessThanOrEqual(4 * itsDeviation / Math.sqrt(count) + 1e-12)
    expect(Math.abs(deviation(values) - itsDeviation)).toBeLessThanOrEqual(0.02 * itsDeviation + 1e-12)
    expect(values.every((value) => value >= least && value <= most)).toBe(true)
  })
})

describe('sources', () => {
  test('have nothing to do with each other, nor with those of the next seed', () => {
    const uniform: Distribution = { kind: 'uniform', min: -1, max: 1 }
    const sources = sourcesFrom(7)
    const [first, second] = [sources.next().value, sources.next().value].map((source) => Array.from({ length: count }, drawerOf(uniform, source)))
    const next = drawn(uniform, 8)
    const together = (a: readonly number[], b: readonly number[]) => mean(a.map((value, at) => value * b[at]!)) * 3
    for (const other of [second!, next]) expect(Math.abs(together(first!, other))).toBeLessThan(4 / Math.sqrt(count))
  })

  test('of neighbouring seeds begin differently', () => {
    const firsts = Array.from({ length: 200 }, (_, seed) => sourcesFrom(seed).next().value())
    expect(new Set(firsts.map((value) => Math.floor(value * 1e6))).size).toBe(200)
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * 200))
  })
})

test('quantiles are those of the sorted values', () => {
  const values = fc.oneof(fc.array(fc.float({ min: 0, max: 2 ** 40, noNaN: true }), { minLength: 1, maxLength: 300 }), fc.array(fc.constantFrom(0, 1, 2, 1e6), { minLength: 1, maxLength: 300 }))
  fc.assert(fc.property(values, (drawnValues) => {
    const sorted = Float32Array.from(drawnValues).sort()
    const expected = [0.05, 0.25, 0.5, 0.75, 0.95].map((level) => {
      const at = level * (sorted.length - 1)
      const below = sorted[Math.floor(at)]!
      return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
    })
    expect(quantilesOf(Float32Array.from(drawnValues))).toEqual(expected)
  }))
})
