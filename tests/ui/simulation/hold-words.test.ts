import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { growthOf } from '../../../src/simulation/growth/growth'
import { finished } from '../../../src/simulation/progressing'
import { holdWords } from '../../../src/ui/simulation/growth/hold-words'
import { growthTable } from '../../../src/ui/simulation/growth/growth-series'

const growth = finished(growthOf({ organisation: organisationFromOutline({}, 'CTO (Ben) [outward]: all-outward\n  IT manager (Cy) [inward]: all-inward'), plan: [] }))
const words = (headcount: number) => holdWords(growth, headcount, []).replaceAll('\u00a0', ' ')

test('a structure that holds says until when, and what comes then', () => expect(words(100)).toBe('Until 199 employees. From 200 on: There is no CIO.'))

test('one that is broken already says since when', () => expect(words(500)).toBe('It does not hold at 500: something has been wrong since 200.'))

test('the numbers are there for every headcount that people name, attention rounded down as on the meters', () => {
  const { columns, rows } = growthTable(growth)
  expect(columns).toEqual(['Headcount', 'CTO, load', 'IT manager, load', 'Innovation', 'Operations', 'Alignment'])
  const named = rows.map(([headcount]) => headcount)
  for (const headcount of ['1', '50', '200', '500', '2,000', '5,000', '100,000']) expect(named).toContain(headcount)
  const at1000 = rows.find(([headcount]) => headcount === '1,000')!
  const at = growth.headcounts.indexOf(1_000)
  expect(at1000[3]).toBe(`${Math.floor(growth.attention.innovation[at]! * 100 + 1e-7)}\u00a0%`)
})
