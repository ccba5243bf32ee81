import { describe, expect, test } from 'vitest'
import { wholePercent, wholePercentDown } from '../../src/load/whole-percent'

describe('a share as a whole percentage', () => {
  test.each([
    [0, 0, 0],
    [0.749, 75, 74],
    [0.7499999, 75, 74],
    // A hair below is rounding error.
    [0.75 - 1e-12, 75, 75],
    [0.07 * 100 / 100, 7, 7],
    [0.29, 29, 29],
    [1, 100, 100],
    [1 + 1e-12, 100, 100],
    [1.001, 101, 100],
    [1.57, 157, 157],
    // Halves go to the even number.
    [0.375, 38, 37],
    [0.625, 62, 62],
    [0.125 - 1e-12, 12, 12],
  ])('%d is rounded to %d, and down to %d', (share, rounded, down) => {
    expect([wholePercent(share), wholePercentDown(share)]).toEqual([rounded, down])
  })

  test('two parts of a whole are never more than it', () => {
    for (let part = 0; part <= 1_000; part++) expect(wholePercent(part / 1_000) + wholePercent(1 - part / 1_000), String(part)).toBeLessThanOrEqual(100)
  })
})
