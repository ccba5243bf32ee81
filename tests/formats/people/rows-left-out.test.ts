import { describe, expect, it } from 'vitest'
import { groupOf, read, readingOf, table } from './imported'

describe('rows that are no people', () => {
  it('are counted where nothing stands in them, between the others and below', async () => {
    const { counts, groups, lines } = await read(table('id,name,manager', '1,Ann,', ',,', '2,Ben,1', '', ',,', ' , ,', ''))
    expect(lines).toEqual(['1 < -', '2 < 1'])
    expect(counts).toEqual({ rows: 5, fromRows: 2, leftOut: 3, added: 0 })
    expect(groupOf(groups, 'empty-row')).toMatchObject({ title: '3 empty rows', isProblem: false, rows: [{ place: 'line 3' }, { place: 'line 6' }, { place: 'line 7' }] })
  })

  it('are counted and not listed where there are very many', async () => {
    const reading = await readingOfMany(`id,name,manager\n1,Ann,\n${',,\n'.repeat(60_000)}`)
    expect(reading.counts).toEqual({ rows: 60_001, fromRows: 1, leftOut: 60_000, added: 0 })
    expect(groupOf(reading.problems, 'empty-row')).toMatchObject({ title: '60,000 empty rows', count: 60_000, rows: [{ place: 'line 3 \u2026 line 60,002' }] })
  })

  it('are remarks below the list', async () => {
    const { counts, groups, lines } = await read(table('id,name,title,manager', '1,Ann,CEO,', '2,Total Quality,Clerk,1', 'Total,2,,', 'Source: HR system,,,'))
    expect(lines).toEqual(['1 < -', '2 < 1'])
    expect(counts.leftOut).toBe(2)
    expect(groupOf(groups, 'remark')).toMatchObject({ title: '2 rows below the list are remarks', isProblem: false, rows: [{ place: 'line 4' }, { place: 'line 5' }] })
  })

  it('are the headers in words for people, below those for programs', async () => {
    const { lines, kinds } = await read(table('USERID,FIRSTNAME,LASTNAME,MANAGER,DEPT', 'USERID,First Name,Last Name,Manager,Department', 'c1,Ann,Lee,NO_MANAGER,X', 'c2,Ben,Ray,c1,X'))
    expect(lines).toEqual(['c1 < -', 'c2 < c1'])
    expect(kinds).toEqual(['repeated-header'])
  })

  it('are groups above the headers', async () => {
    const { lines, source } = await read(table('Employee,,,Manager,', 'ID,Name,Title,ID,Name', '1,Ann,CEO,,', '2,Ben,CTO,1,Ann'))
    expect(source.headers).toEqual(['Employee ID', 'Employee Name', 'Employee Title', 'Manager ID', 'Manager Name'])
    expect(lines).toEqual(['1 < -', '2 < 1'])
  })
})

describe('a quotation mark that never closes', () => {
  it('swallows no rows', async () => {
    const { lines, groups } = await read(table('id,name,manager', '1,Ann,', '2,"Ben,1', '3,Cem,1', '4,"Dee,1', '5,Eve,2'))
    expect(lines).toEqual(['1 < -', '2 < 1', '3 < 1', '4 < 1', '5 < 2'])
    expect(groupOf(groups, 'broken-quotes').rows.map(({ place }) => place)).toEqual(['line 3', 'line 5'])
  })
})

describe('many quotation marks that never close', () => {
  it('swallow no rows either', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => at % 3 === 0 ? `${at},"P${at},${at === 0 ? '' : 0}` : `${at},P${at},0`)
    const { positions, groups } = await read(table('id,name,manager', ...rows))
    expect(positions).toHaveLength(40)
    expect(positions[4]).toMatchObject({ id: '4', holder: 'P4', managerId: '0' })
    expect(groupOf(groups, 'broken-quotes').rows).toHaveLength(14)
  })
})

/** Without what `readingOf` holds of lists that are told row by row. */
async function readingOfMany(text: string) {
  const reading = await readingOf(text)
  if (!reading.ok) throw new Error(reading.kind)
  return reading
}
