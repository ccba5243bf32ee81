import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPaste, readBlock, readCell, spokenLeftovers, writeBlock, type PasteGround } from '../../../src/ui/matrix/matrix-clipboard'

const ground: PasteGround = {
  rows: [{ id: 'pmo', names: ['PMO'] }, { id: 'rd', names: ['R&D', 'Research and development'] }, { id: 'support', names: ['IT support'] }],
  columns: [{ id: 'ceo', names: ['CEO'] }, { id: 'm1', names: ['Manager'] }, { id: 'm2', names: ['Manager'] }],
}
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })
const cells = (text: string, range = at(0, 0)) =>
  planPaste(readBlock(text), range, ground).cells.map(({ responsibilityId, positionId, part }) => `${responsibilityId}@${positionId} ${part ?? '-'}`)

describe('a cell', () => {
  it.each([
    ['A', 'accountable'], [' a ', 'accountable'], ['Accountable', 'accountable'], ['A/R', 'accountable'], ['RA', 'accountable'], ['R, A', 'accountable'],
    ['R', 'delegated'], ['Responsible', 'delegated'], ['delegated', 'delegated'], ['R/C', 'delegated'], ['RC', 'delegated'],
    ['', 'empty'], ['  ', 'empty'], ['-', 'empty'], ['\u2013', 'empty'],
    ['C', 'not-kept'], ['Informed', 'not-kept'], ['C/I', 'not-kept'],
    ['x', 'unknown'], ['Maya Chen', 'unknown'], ['A?', 'unknown'], ['constructor', 'unknown'],
  ])('%j says %s', (text, reading) => {
    expect(readCell(text)).toBe(reading)
  })
})

describe('a block', () => {
  it('goes from the top left of the range, and empty cells clear', () => {
    expect(cells('A\tR\r\n\tA\r\n', at(0, 1))).toEqual(['pmo@m1 accountable', 'pmo@m2 delegated', 'rd@m1 -', 'rd@m2 accountable'])
  })

  it('of one cell fills the range', () => {
    expect(cells('R', at(1, 0, 2, 1))).toEqual(['rd@ceo delegated', 'rd@m1 delegated', 'support@ceo delegated', 'support@m1 delegated'])
  })

  it('that is larger than the range is written whole', () => {
    expect(cells('A\nR', at(0, 0, 0, 1))).toEqual(['pmo@ceo accountable', 'rd@ceo delegated'])
  })

  it('leaves what it does not understand, and says what it did not keep', () => {
    const plan = planPaste(readBlock('A\tfoo\tC\tR'), at(2, 0), ground)
    expect(plan.cells.map(({ positionId, part }) => [positionId, part])).toEqual([['ceo', 'accountable'], ['m2', null]])
    expect(spokenLeftovers(plan)).toBe('1 cell said consulted, informed or supporting, which a chart does not keep. 1 cell said neither A nor R and stayed as it was. 1 cell lay beyond the matrix.')
  })

  it('says nothing where all of it was kept', () => {
    expect(spokenLeftovers(planPaste(readBlock('A'), at(0, 0), ground))).toBe('')
  })

  it('keeps an empty row at its end, which a spreadsheet ends with a line break too', () => {
    expect(cells('R\r\n\r\n', at(0, 0))).toEqual(['pmo@ceo delegated', 'rd@ceo -'])
    expect(cells('\n', at(0, 0))).toEqual(['pmo@ceo -'])
  })

  it('with names goes where they are, in any order, two of one name in theirs', () => {
    const text = 'RACI\tmanager\tCEO\tManager\nresearch and  development\tA\tR\tR\nPMO\tR\tA\t'
    expect(cells(text, at(2, 2)).sort()).toEqual([
      'pmo@ceo accountable', 'pmo@m1 delegated', 'pmo@m2 -', 'rd@ceo delegated', 'rd@m1 accountable', 'rd@m2 delegated',
    ])
  })

  it('with names tells those that are not here', () => {
    const plan = planPaste(readBlock('\tCEO\tCOO\nPMO\tA\tR\nLegal\tA\tA'), at(0, 0), ground)
    expect(plan.cells).toEqual([{ responsibilityId: 'pmo', positionId: 'ceo', part: 'accountable' }])
    expect(spokenLeftovers(plan)).toBe('Not found here: Legal, COO.')
  })

  it('that was written is read as it was', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom('A', 'R', '', 'Head of "IT"', 'two\nlines', 'tab\there'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readBlock(writeBlock(rows))).toEqual(rows)
    }))
  })

  it('makes no formula of a name', () => {
    expect(writeBlock([['=1+1', 'A']])).toBe('"\'=1+1"\tA\n')
  })
})
