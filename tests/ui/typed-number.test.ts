import { describe, expect, it } from 'vitest'
import { assumptionIds, assumptions } from '../../src/model/assumptions'
import { typedNumber, typedNumberOrNone, typedWhole } from '../../src/ui/kit/typed-number'

/** What is typed, as a number, as a whole number; null: refused. */
const table: readonly (readonly [string, number | null, number | null])[] = [
  ['7', 7, 7],
  [' 7 ', 7, 7],
  ['0', 0, 0],
  ['007', 7, 7],
  ['1200', 1_200, 1_200],
  // The page writes thousands with a comma itself.
  ['1,000', 1_000, 1_000],
  ['1,200', 1_200, 1_200],
  ['1,234,567', 1_234_567, 1_234_567],
  ['1 200', 1_200, 1_200],
  ['1\u00a0200', 1_200, 1_200],
  ['1\u202f234\u202f567', 1_234_567, 1_234_567],
  ['1\'200', 1_200, 1_200],
  ['1\u2019234\u2019567', 1_234_567, 1_234_567],
  // And decimals with a point; a whole number has none, so that there it can only be thousands.
  ['1.200', 1.2, 1_200],
  ['1.234.567', 1_234_567, 1_234_567],
  ['12.5', 12.5, null],
  ['12,5', 12.5, null],
  ['2,25', 2.25, null],
  ['0,125', 0.125, null],
  ['0.125', 0.125, null],
  ['1234,567', 1_234.567, null],
  ['1,2345', 1.2345, null],
  ['1.23456', 1.23456, null],
  ['.5', 0.5, null],
  [',5', 0.5, null],
  ['1,234.5', 1_234.5, null],
  ['1.234,5', 1_234.5, null],
  ['1.234.567,89', 1_234_567.89, null],
  ['1 234,5', 1_234.5, null],
  ['1\u00a0234.567', 1_234.567, null],
  ['1\u2019234.50', 1_234.5, null],
  // On the way to 5.5.
  ['5.', 5, null],
  ['5,', 5, null],
  ['1,2', 1.2, null],
  ['', null, null],
  ['  ', null, null],
  ['.', null, null],
  [',', null, null],
  ['1,234,', null, null],
  ['12,34,567', null, null],
  ['1,23,4', null, null],
  ['1,234,5', null, null],
  ['1.234.5', null, null],
  ['1,234 567', null, null],
  ['1.234 567', null, null],
  ['1234,567,890', null, null],
  ['1  200', null, null],
  ['1,234.567.890', null, null],
  ['0x10', null, null],
  ['0b1', null, null],
  ['1e3', null, null],
  ['1e999', null, null],
  ['-3', null, null],
  ['5 %', null, null],
  ['Infinity', null, null],
  ['NaN', null, null],
  ['many', null, null],
  ['12 people', null, null],
  ['9'.repeat(400), null, null],
]

describe('a number as people type it', () => {
  it.each(table)('%j', (text, number, whole) => {
    expect(typedNumber(text), 'as a number').toBe(number)
    expect(typedWhole(text), 'as a whole number').toBe(whole)
  })

  it('is read back as the page writes it', () => {
    for (const value of [...assumptionIds.map((id) => assumptions[id].value), 0.5, 999.25, 1_000, 12_345.678]) {
      expect(typedNumber(value.toLocaleString('en', { maximumFractionDigits: 4 }))).toBe(value)
      expect(typedNumber(String(value))).toBe(value)
    }
  })

  it('where none is needed, tells nothing from nonsense', () => {
    expect(['', ' ', '1,000', 'lots'].map(typedNumberOrNone)).toEqual([null, null, 1_000, Number.NaN])
  })
})
