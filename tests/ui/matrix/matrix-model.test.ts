import { describe, expect, it } from 'vitest'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { loadsOf } from '../../../src/load/load'
import { cellsIn, matrixGrid, placeOfCell, rangeBetween, settledCell } from '../../../src/ui/matrix/matrix-grid'
import { geometryOf } from '../../../src/ui/matrix/matrix-geometry'
import { columnTotalOf, isInvolved, matrixRows, partsOf, positionsInTreeOrder, rememberColumns, rowTotalOf, usualChoice } from '../../../src/ui/matrix/matrix-model'
import { columnTotalText, rowTotalText, spokenRowTotal } from '../../../src/ui/matrix/matrix-words'
import { keepingInView } from '../../../src/ui/matrix/visible-range'

const document = documentFromOutline({ headcount: 240 }, `
  CEO (Ada)
    CTO (Ben): engineering, it-support, pmo
      Engineering manager (Di): ~engineering
        Team [team]
    CIO (Cy): it-support
      IT manager (Ed)
    COO (vacant) [other]: it-operations
`, { own: [{ id: 'shop', name: 'Shop floor', orientation: null, area: null, effort: 6 }], adjustments: [{ id: 'cybersecurity', inScope: false, reason: '', effort: null }] })
const organisation = organisationOf(document, document.baselineId)!
const titles = (positions: readonly { readonly title: string }[]) => positions.map(({ title }) => title)

describe('rows', () => {
  const rows = matrixRows(organisation)

  it('are what is in scope, by area, what is not classified last', () => {
    expect(rows.filter(({ kind }) => kind === 'area').map((row) => row.kind === 'area' ? `${row.name} ${row.count}` : '')).toEqual(
      ['Operations 13', 'Innovation 13', 'Alignment 2', 'Not classified yet 1'])
    expect(rows.at(-1)!.id).toBe('shop')
    expect(rows.some(({ id }) => id === 'cybersecurity')).toBe(false)
  })

  it('stay the same list through edits that leave the work alone', () => {
    expect(matrixRows({ ...organisation, positions: [] } as Organisation)).toBe(rows)
  })
})

describe('columns', () => {
  it('stand from the top down, each position before its reports', () => {
    expect(titles(positionsInTreeOrder(organisation.positions))).toEqual(['CEO', 'CTO', 'Engineering manager', 'Team', 'CIO', 'IT manager', 'COO'])
  })

  it('leave nobody out who stands in a loop', () => {
    const [a, b] = organisation.positions
    const loop = [{ ...a!, managerId: b!.id }, { ...b!, managerId: a!.id }]
    expect(positionsInTreeOrder(loop)).toEqual(loop)
  })

  it('are everybody up to forty positions', () => {
    expect([usualChoice(40), usualChoice(41)]).toEqual(['everybody', 'involved'])
  })

  it('are else those who hold something, lead somebody or are executives', () => {
    expect(titles(organisation.positions.filter((position) => isInvolved(organisation, position)))).toEqual(['CEO', 'CTO', 'Engineering manager', 'CIO', 'COO'])
  })

  it('stay when their last cell is cleared, and come when they are wanted', () => {
    const columnsOf = rememberColumns('involved')
    const giving: Organisation = { ...organisation, assignments: [...organisation.assignments, { responsibilityId: 'pmo', positionId: 'it-manager', kind: 'delegated' }] }
    expect(titles(columnsOf(organisation, []))).not.toContain('IT manager')
    expect(titles(columnsOf(giving, []))).toContain('IT manager')
    expect(titles(columnsOf(organisation, []))).toContain('IT manager')
    expect(titles(columnsOf(organisation, ['team']))).toContain('Team')
  })

  it('are the same list for as long as they hold the same positions', () => {
    const columnsOf = rememberColumns('everybody')
    expect(columnsOf({ ...organisation, assignments: [] }, [])).toBe(columnsOf(organisation, []))
  })
})

describe('totals', () => {
  const of = (id: string, shared: readonly string[] = []) => rowTotalOf({ ...organisation, shared }, id)

  it.each([
    ['pmo', [], '1 A', '1 is accountable'],
    ['engineering', [], '1 A · 1 R', '1 is accountable, 1 responsible'],
    ['it-support', [], '2 A', '2 are accountable'],
    ['it-support', ['it-support'], '2 A shared', '2 are accountable, shared on purpose'],
    ['it-operations', [], 'vacant seat', 'a vacant seat is accountable'],
    ['shop', [], 'nobody', 'nobody is accountable'],
  ])('of %s (shared: %j): %s', (id, shared, text, spoken) => {
    expect(rowTotalText(of(id, shared))).toBe(text)
    expect(spokenRowTotal(of(id, shared))).toBe(spoken)
  })

  it('flag several owners unless that is meant', () => {
    expect([of('it-support').isDisputed, of('it-support', ['it-support']).isDisputed, of('pmo').isDisputed]).toEqual([true, false, false])
  })

  it('of a position count what is in scope', () => {
    expect(columnTotalOf(loadsOf(organisation).get('cto'))).toEqual({ accountable: 3, delegated: 0 })
    expect(columnTotalText({ accountable: 3, delegated: 0 })).toBe('3 A')
    expect(columnTotalText({ accountable: 1, delegated: 2 })).toBe('1 A · 2 R')
    expect(columnTotalText({ accountable: 0, delegated: 0 })).toBe('')
  })
})

it('the parts of a responsibility are known by position', () => {
  expect([...partsOf(organisation.assignments.filter(({ responsibilityId }) => responsibilityId === 'engineering'))]).toEqual(
    [['cto', 'accountable'], ['engineering-manager', 'delegated']])
})

describe('the grid', () => {
  const grid = matrixGrid(matrixRows(organisation), positionsInTreeOrder(organisation.positions))

  it('counts header, names and areas among its places', () => {
    expect(placeOfCell(grid, { responsibilityId: 'it-infrastructure', positionId: 'cto' })).toEqual({ row: 2, column: 2 })
    expect(placeOfCell(grid, { responsibilityId: null, positionId: null })).toEqual({ row: 0, column: 0 })
  })

  it('reaches a range across areas without their rows', () => {
    const last = grid.responsibilityIds[12]!
    const first = grid.responsibilityIds[13]!
    const range = rangeBetween(grid, { responsibilityId: first, positionId: 'cto' }, { responsibilityId: last, positionId: 'ceo' })!
    expect(range).toEqual({ top: 12, bottom: 13, left: 0, right: 1 })
    expect(cellsIn(grid, range)).toEqual([
      { responsibilityId: last, positionId: 'ceo' }, { responsibilityId: last, positionId: 'cto' },
      { responsibilityId: first, positionId: 'ceo' }, { responsibilityId: first, positionId: 'cto' },
    ])
  })

  it('has no range from a header', () => {
    expect(rangeBetween(grid, { responsibilityId: null, positionId: 'cto' }, { responsibilityId: 'pmo', positionId: 'cto' })).toBeNull()
  })

  it('settles on the first row or column where one is gone', () => {
    expect(settledCell(grid, { responsibilityId: 'gone', positionId: 'cto' })).toEqual({ responsibilityId: 'it-infrastructure', positionId: 'cto' })
    expect(settledCell(grid, { responsibilityId: null, positionId: 'gone' })).toEqual({ responsibilityId: null, positionId: 'ceo' })
  })
})

describe('sizes', () => {
  it.each([
    [{ width: 824, height: 700 }, 13, false, { columnWidth: 88, namesWidth: 240, rowHeight: 30, isLow: false }],
    [{ width: 824, height: 700 }, 5, false, { columnWidth: 116 }],
    [{ width: 824, height: 700 }, 1, false, { columnWidth: 128 }],
    [{ width: 390, height: 500 }, 13, true, { columnWidth: 88, namesWidth: 156, rowHeight: 44 }],
    [{ width: 700, height: 200 }, 13, false, { headerHeight: 48, isLow: true }],
  ])('in %j with %i columns', (room, columns, isCoarse, expected) => {
    expect(geometryOf(room, columns, isCoarse)).toMatchObject(expected)
  })

  it('keep the row with the focus an element, wherever the grid is scrolled to', () => {
    const range = { startIndex: 10, endIndex: 12, overscan: 1, count: 100 }
    expect(keepingInView(50)(range)).toEqual([9, 10, 11, 12, 13, 50])
    expect(keepingInView(2)(range)).toEqual([2, 9, 10, 11, 12, 13])
    expect(keepingInView(11)(range)).toEqual([9, 10, 11, 12, 13])
    expect(keepingInView(-1)(range)).toEqual([9, 10, 11, 12, 13])
  })
})
