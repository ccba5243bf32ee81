import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { unguarded } from '../../../src/formats/tables/formula'
import { csvOf } from '../../../src/formats/tables/write-csv'
import { arbitraryName } from '../../support/arbitrary-text'

const written = (cell: string) => csvOf({ columns: ['A'], rows: [[cell]] }).split('\r\n')[1]

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends lines as the standard says', () => {
    expect(csvOf({ columns: ['Headcount', 'CTO, load'], rows: [['1,000', '98\u00a0%']] })).toBe('\ufeffHeadcount,"CTO, load"\r\n"1,000",98\u00a0%')
  })

  it.each([
    '=HYPERLINK("http://example.com")', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20SUM(A1)',
  ])('writes %j as a text that no spreadsheet runs', (cell) => {
    expect(written(cell)).toMatch(/^"'/)
  })

  it('does so in headings too', () => {
    expect(csvOf({ columns: ['=1'], rows: [] })).toBe('\ufeff"\'=1"')
  })

  it('leaves numbers and words as they are', () => {
    expect(written('157')).toBe('157')
    expect(written('Head of R&D')).toBe('Head of R&D')
    expect(written('\u22125\u00a0%')).toBe('\u22125\u00a0%')
  })

  it('leaves no separator of another country’s spreadsheet bare', () => {
    expect(written('CTO;=1+1')).toBe('"CTO;=1+1"')
  })

  it('takes away exactly what it added', () => {
    const cells = fc.oneof(arbitraryName(), fc.string({ unit: fc.constantFrom('\'', '=', '+', '-', '@', '\t', ' ', 'a', '\uff1d') }))
    fc.assert(fc.property(cells, (cell) => {
      const { data } = Papa.parse<string[]>(csvOf({ columns: ['A'], rows: [[cell, 'end']] }), { newline: '\r\n' })
      expect(unguarded(data[1]![0]!)).toBe(cell)
    }))
  })
})
