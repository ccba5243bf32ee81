import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { isInLineOf, moveBeside, seatAbove } from '../../src/rules/peers'
import { outlinedAfter } from '../support/test-rule'

describe('the seat above', () => {
  const above = (outline: string) => {
    const found = seatAbove(organisationFromOutline({}, outline), 'a', 'CIO')
    return found && [found.seat.id, found.way]
  }

  test.each<[string, string, readonly string[] | undefined]>([
    ['is the manager', 'CIO\n  A', ['cio', 'to']],
    ['is further up, and who stands between is named', 'CIO\n  VP (Bo)\n    A', ['cio', 'through Bo (VP) to']],
    ['as far as there is room', 'CIO\n  V1 (Bo)\n    V2 (Li)\n      V3 (Mo)\n        V4 (Jo)\n          A', ['cio', 'through Jo (V4), Mo (V3) and 2 more to']],
    ['is the nearest of that role', 'CIO\n  Second [CIO]\n    A', ['second', 'to']],
    ['is not one with both hats', 'Head [CIO-CTO]\n  A', undefined],
    ['is not one below', 'A\n  CIO', undefined],
  ])('%s', (_, outline, expected) => expect(above(outline)).toEqual(expected))
})

test.each<[string, string, boolean]>([
  ['whoever reports to a CIO is in that line', 'CIO\n  A', true],
  ['so is whoever does through others, or to a vacant seat', 'CIO (vacant)\n  VP\n    A', true],
  ['or to somebody with both hats', 'Head [CIO-CTO]\n  A', true],
  ['nobody is in the line of somebody below', 'A\n  CIO', false],
  ['nor of somebody beside', 'CEO\n  CIO\n  A', false],
  ['nor in the CIO’s by reporting to a CTO', 'CTO\n  A', false],
])('%s', (_, outline, expected) => expect(isInLineOf(organisationFromOutline({}, outline), 'a', 'CIO')).toBe(expected))

describe('beside somebody', () => {
  const beside = (outline: string) => {
    const organisation = organisationFromOutline({}, outline)
    const [a, b] = ['a', 'b'].map((id) => organisation.positions.find((one) => one.id === id)!)
    return outlinedAfter(organisation, moveBeside(organisation, a!, b!).commands)
  }

  test('is below the same manager', () => {
    expect(beside('CEO\n  B\n    A')).toEqual(['CEO (Someone)', '  B (Someone) [manager]', '  A (Someone) [manager]'])
  })

  test('is beside a line of their own at the top, where nobody is above both', () => {
    expect(beside('B\n  A')).toEqual(['B (Someone) [manager]', 'A (Someone) [manager]', 'link a -- b'])
  })

  test('needs no second line', () => {
    expect(beside('B\n  A\nlink B -- A')).toEqual(['B (Someone) [manager]', 'A (Someone) [manager]', 'link b -- a'])
  })
})
