import { describe, expect, test } from 'vitest'
import { hair, isAbove, isAtLeast, isBelow, near } from '../../src/load/bounds'

describe('a value beside a bound of nought', () => {
  test.each<[string, number, Record<'above' | 'atLeast' | 'below', boolean>]>([
    ['clearly above', 0.01, { above: true, atLeast: true, below: false }],
    ['two hairs above', 2 * hair, { above: true, atLeast: true, below: false }],
    ['a hair above: rounding error', hair, { above: false, atLeast: true, below: false }],
    ['on it', 0, { above: false, atLeast: true, below: false }],
    ['a hair below: rounding error', -hair, { above: false, atLeast: true, below: false }],
    ['two hairs below', -2 * hair, { above: false, atLeast: false, below: true }],
    ['clearly below', -0.01, { above: false, atLeast: false, below: true }],
  ])('%s', (_, value, expected) => {
    expect({ above: isAbove(value, 0), atLeast: isAtLeast(value, 0), below: isBelow(value, 0) }).toEqual(expected)
  })
})

describe('two values are the same', () => {
  test.each<[string, number, number, boolean]>([
    ['when they are equal', 0.3, 0.3, true],
    ['within a hair', 0.1 + 0.2, 0.3, true],
    ['a hair apart', 0, hair, true],
    ['a hair apart, the other way round', hair, 0, true],
    ['not two hairs apart', 0, 2 * hair, false],
    ['when both are beyond any number', Infinity, Infinity, true],
    ['not when one of them is', 1, Infinity, false],
  ])('%s', (_, a, b, expected) => expect(near(a, b)).toBe(expected))
})
