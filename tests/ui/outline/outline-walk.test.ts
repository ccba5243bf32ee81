import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import { outlineRowsOf, type OutlineRow } from '../../../src/ui/outline/outline-rows'
import { nextPositionAt, positionsBetween, rowNamed, stepFrom, unfoldSiblings, walkIn, walkOut } from '../../../src/ui/outline/outline-walk'

const company = organisationFromOutline({}, `
  CEO
    CTO: engineering
      Platform [team]
    CIO
      Desk [team]
    Counsel
`)
/** 0 ceo, 1 cto, 2 engineering, 3 platform, 4 cio (folded), 5 counsel */
const { rows } = outlineRowsOf(company, new Set(['cio']), true)
const nameOf = (row: OutlineRow) => row.kind === 'position' ? row.positionId : row.responsibilityId

test('steps are held at the ends', () => {
  expect([stepFrom(rows, 0, 'previous'), stepFrom(rows, 0, 'next'), stepFrom(rows, 5, 'next'), stepFrom(rows, 2, 'last'), stepFrom(rows, 2, 'first'), stepFrom(rows, 1, 'page-down')]).toEqual([0, 1, 5, 5, 0, 5])
})

describe('right', () => {
  test('unfolds what is folded', () => expect(walkIn(rows, 4)).toEqual({ kind: 'fold', ids: ['cio'], isCollapsed: false }))
  test('goes to the first child of what is unfolded', () => expect(walkIn(rows, 1)).toEqual({ kind: 'go', to: 2 }))
  test('does nothing where nothing is below', () => expect([walkIn(rows, 2), walkIn(rows, 5)]).toEqual([null, null]))
})

describe('left', () => {
  test('folds what is unfolded', () => expect(walkOut(rows, 1)).toEqual({ kind: 'fold', ids: ['cto'], isCollapsed: true }))
  test('goes to the manager from what is folded, bare, or a responsibility', () => {
    expect([walkOut(rows, 4), walkOut(rows, 5), walkOut(rows, 2)]).toEqual([{ kind: 'go', to: 0 }, { kind: 'go', to: 0 }, { kind: 'go', to: 1 }])
  })
  test('does nothing at a folded top', () => {
    expect(walkOut(outlineRowsOf(company, new Set(['ceo']), true).rows, 0)).toBeNull()
  })
})

test('the star unfolds every folded sibling, and nothing where none is', () => {
  expect(unfoldSiblings(rows, 5)).toEqual({ kind: 'fold', ids: ['cio'], isCollapsed: false })
  expect(unfoldSiblings(rows, 3)).toBeNull()
})

describe('typing a name', () => {
  test('finds the next that begins so, round the end', () => {
    expect([rowNamed(rows, 0, 'c', nameOf), rowNamed(rows, 5, 'c', nameOf), rowNamed(rows, 1, 'P', nameOf)]).toEqual([1, 0, 3])
  })
  test('stays on a row that fits as the name grows', () => expect(rowNamed(rows, 4, 'ci', nameOf)).toBe(4))
  test('goes on with the same letter again', () => expect(rowNamed(rows, 4, 'ccc', nameOf)).toBe(5))
  test('finds nothing where nothing fits', () => expect(rowNamed(rows, 0, 'x', nameOf)).toBeNull())
})

test('a range is of positions, the one gone to last', () => {
  expect(positionsBetween(rows, 1, 4)).toEqual(['cto', 'platform', 'cio'])
  expect(positionsBetween(rows, 4, 1)).toEqual(['cio', 'platform', 'cto'])
})

test('the next position is past the responsibilities', () => {
  expect([nextPositionAt(rows, 1, 1), nextPositionAt(rows, 3, -1), nextPositionAt(rows, 0, -1), nextPositionAt(rows, 5, 1)]).toEqual([3, 1, null, null])
})
