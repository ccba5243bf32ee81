import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../../src/formats/outline/read-outline'
import type { Position } from '../../../src/model/organisation'
import { newPosition } from '../../../src/model/position'
import { outlineRowsOf, type OutlineRow } from '../../../src/ui/outline/outline-rows'

const company = organisationFromOutline({}, `
  CEO (Ada): it-budget
    CTO (Ben): ~pmo, engineering
      Platform [team]
    CIO (Cy)
  Chair
`)

const told = (row: OutlineRow) => `${'  '.repeat(row.level - 1)}${row.kind === 'position' ? row.positionId : `${row.part} ${row.responsibilityId}`} ${row.place}/${row.siblings}`
const shown = (collapsed: readonly string[] = [], isWorkShown = true) => outlineRowsOf(company, new Set(collapsed), isWorkShown).rows.map(told)

describe('the rows', () => {
  test('are positions in order, with what they have in hand before their reports, accountable before delegated', () => {
    expect(shown()).toEqual([
      'ceo 1/2',
      '  accountable it-budget 1/3',
      '  cto 2/3',
      '    accountable engineering 1/3',
      '    delegated pmo 2/3',
      '    platform 3/3',
      '  cio 3/3',
      'chair 2/2',
    ])
  })

  test('without the responsibilities count places among positions only', () => {
    expect(shown([], false)).toEqual(['ceo 1/2', '  cto 1/2', '    platform 1/1', '  cio 2/2', 'chair 2/2'])
  })

  test('leave out what is folded away', () => {
    expect(shown(['cto'])).toEqual(['ceo 1/2', '  accountable it-budget 1/3', '  cto 2/3', '  cio 3/3', 'chair 2/2'])
    expect(shown(['ceo'])).toEqual(['ceo 1/2', 'chair 2/2'])
  })

  test('say how many are below, at any depth, and whether there is anything to unfold', () => {
    const rows = outlineRowsOf(company, new Set(['ceo']), true).rows
    expect(rows.map((row) => row.kind === 'position' && [row.below, row.isExpandable, row.isExpanded])).toEqual([[3, true, false], [0, false, false]])
  })

  test('know the row they are a child of', () => {
    expect(outlineRowsOf(company, new Set(), true).rows.map(({ parentAt }) => parentAt)).toEqual([-1, 0, 0, 2, 2, 2, 0, -1])
  })

  test('leave out responsibilities that are out of scope', () => {
    const adjustments = [{ id: 'it-budget', inScope: false, reason: '', effort: null }]
    expect(outlineRowsOf({ ...company, adjustments }, new Set(), true).rows.map(told)[1]).toBe('  cto 1/2')
  })
})

test('a line of command ten thousand levels deep is no trouble', () => {
  const positions = Array.from({ length: 10_000 }, (_, at): Position => newPosition(`p${at}`, `P${at}`, 'manager', at === 0 ? null : `p${at - 1}`))
  const { rows } = outlineRowsOf({ ...company, positions, assignments: [] }, new Set(), true)
  expect(rows.at(-1)).toMatchObject({ positionId: 'p9999', level: 10_000 })
  expect(rows[0]).toMatchObject({ below: 9_999 })
})
