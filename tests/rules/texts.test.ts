import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { attentionPercent, called, counted, listed, percent } from '../../src/rules/texts'

describe('who is meant', () => {
  test.each([
    ['the holder and the seat', 'CTO (Maya Chen)', 'Maya Chen (CTO)'],
    ['a vacant seat', 'CIO (vacant)', 'CIO (vacant)'],
    ['a team without a named person', 'Platform [team]', 'Platform'],
    ['a team with one', 'Platform (Bo) [team]', 'Bo (Platform)'],
  ])('%s', (_, outline, expected) => {
    expect(called(organisationFromOutline({}, outline).positions[0]!)).toBe(expected)
  })
})

describe('names in a row', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F']

  test.each([
    [0, ''],
    [1, 'A'],
    [2, 'A and B'],
    [4, 'A, B, C and D'],
    // “and 1 more” would take as much room.
    [5, 'A, B, C, D and E'],
    [6, 'A, B, C, D and 2 more'],
  ])('%d of them', (count, expected) => expect(listed(names.slice(0, count))).toBe(expected))

  test('as many as there is room for', () => {
    expect(listed(names, 2)).toBe('A, B and 4 more')
    expect(listed(names.slice(0, 3), 2)).toBe('A, B and C')
  })
})

test('one is counted in the singular, none and several in the plural', () => {
  expect([0, 1, 2].map((count) => counted(count))).toEqual(['0 responsibilities', '1 responsibility', '2 responsibilities'])
  expect([999, 1_000, 10_000_000].map((count) => counted(count, 'employee', 'employees'))).toEqual(['999 employees', '1,000 employees', '10,000,000 employees'])
  expect([1, 2].map((count) => counted(count, 'seat', 'seats'))).toEqual(['1 seat', '2 seats'])
})

test('a load is rounded, attention is rounded down, and the sign stays on the line', () => {
  expect([percent(12.5), percent(223.16)]).toEqual(['1,250\u00a0%', '22,316\u00a0%'])
  expect([percent(0.756), attentionPercent(0.756)]).toEqual(['76\u00a0%', '75\u00a0%'])
})
