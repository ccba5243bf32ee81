import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal } from '../../../src/commands'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import { organisationOf } from '../../../src/model/organisation-of'
import { indent, movedWith, outdent, shift, type Move } from '../../../src/ui/actions/level-moves'
import { outlined } from '../../support/outlined'

const document = documentFromOutline({}, `
  CEO
    A
    B
    C
      D
      E
    F
`)
const company = organisationOf(document, document.baselineId)!

/** The chart as titles by depth, after the move; or why not. */
function after(move: Move | { readonly refused: string }): readonly string[] | string {
  if (isRefusal(move)) return move.refused
  const outcome = applyCommands(document, move.commands)
  if (isRefusal(outcome)) return outcome.refused
  return outlined(organisationOf(outcome.document, document.baselineId)!).map((line) => line.replace(/ [([].*/, ''))
}

describe('indent', () => {
  test('makes it the last report of the sibling before it', () => {
    expect(after(indent(company, ['f']))).toEqual(['CEO', '  A', '  B', '  C', '    D', '    E', '    F'])
  })
  test('takes several under the same one, in their order', () => {
    expect(after(indent(company, ['b', 'c']))).toEqual(['CEO', '  A', '    B', '    C', '      D', '      E', '  F'])
  })
  test('is refused for the first', () => expect(after(indent(company, ['a']))).toBe('A is the first on its level: there is nobody above to report to.'))
})

describe('outdent', () => {
  test('puts it right after its manager', () => {
    expect(after(outdent(company, ['d']))).toEqual(['CEO', '  A', '  B', '  C', '    E', '  D', '  F'])
  })
  test('keeps the order of several', () => {
    expect(after(outdent(company, ['d', 'e']))).toEqual(['CEO', '  A', '  B', '  C', '  D', '  E', '  F'])
  })
  test('goes as far as the top, and no further', () => {
    expect(after(outdent(company, ['f']))).toEqual(['CEO', '  A', '  B', '  C', '    D', '    E', 'F'])
    expect(after(outdent(company, ['ceo']))).toBe('CEO is at the top already.')
  })
})

describe('up and down', () => {
  test('pass one sibling', () => {
    expect(after(shift(company, ['b'], 'up'))).toEqual(['CEO', '  B', '  A', '  C', '    D', '    E', '  F'])
    expect(after(shift(company, ['b'], 'down'))).toEqual(['CEO', '  A', '  C', '    D', '    E', '  B', '  F'])
    expect(after(shift(company, ['c'], 'down'))).toEqual(['CEO', '  A', '  B', '  F', '  C', '    D', '    E'])
  })
  test('pass it together', () => {
    expect(after(shift(company, ['b', 'c'], 'up'))).toEqual(['CEO', '  B', '  C', '    D', '    E', '  A', '  F'])
  })
  test('end at the ends', () => {
    expect(after(shift(company, ['a'], 'up'))).toBe('A is the first on its level already.')
    expect(after(shift(company, ['f'], 'down'))).toBe('F is the last on its level already.')
  })
})

test('who is selected beside it moves along, nobody else', () => {
  expect(movedWith(company.positions, 'b', ['c', 'b', 'd'])).toEqual(['b', 'c'])
  expect(movedWith(company.positions, 'b', ['c'])).toEqual(['b'])
})
