import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../../src/formats/file/file-kind'
import { read, refused, table } from './imported'

const nested = (levels: number) => `${'{"name":"Ann","children":['.repeat(levels)}${']}'.repeat(levels)}`

describe('what is no list that can be read says what it is', () => {
  it.each([
    ['<html><table><tr><td>ID</td></tr></table></html>', 'web-table', 'This is a web page with a table in it, not a workbook'],
    ['\uFEFF<meta charset="utf-8"><style></style><TABLE border=1></TABLE>', 'web-table', 'This is a web page with a table in it, not a workbook'],
    ['<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', 'web-table', 'This is a workbook in Excel\u2019s XML format of 2003'],
    ['---\n- slug: ann\n  name: Ann\n  reports_to: null\n', 'yaml', 'This is YAML, which Hatrack does not read'],
    [nested(5_001), 'too-deep', 'The boxes are nested too deeply'],
  ])('%.30j', async (text, kind, title) => {
    expect(fileKindOf(new TextEncoder().encode(text))).toBe('people')
    expect(await refused(text)).toMatchObject({ kind, description: { title } })
  })
})

describe('what other programs write', () => {
  it('may be boxes thousands of levels deep', async () => {
    const { positions, counts } = await read(nested(2_000))
    expect(positions).toHaveLength(2_000)
    expect(counts.leftOut).toBe(0)
  })

  it('may be a record on each line', async () => {
    expect((await read(table('{"id":1,"name":"Ann"}', '{"id":2,"name":"Ben","managerId":1}', ''))).lines).toEqual(['1 < -', '2 < 1'])
  })

  it('may name the manager among other relations', async () => {
    const users = [
      { id: '1', primaryEmail: 'ann@x.org', name: { fullName: 'Ann Lee' }, organizations: [{ title: 'CEO' }] },
      { id: '2', primaryEmail: 'ben@x.org', name: { fullName: 'Ben Ray' }, organizations: [{ title: 'CTO' }], relations: [{ value: 'zoe@x.org', type: 'spouse' }, { value: 'Ann@x.org', type: 'manager' }] },
    ]
    const { lines, positions } = await read(JSON.stringify({ users }))
    expect(lines).toEqual(['1 < -', '2 < 1'])
    expect(positions[1]).toMatchObject({ holder: 'Ben Ray', title: 'CTO' })
  })

  it('may be records under their ids', async () => {
    const { lines } = await read(JSON.stringify({ e1: { name: 'Ann', manager: null }, e2: { name: 'Ben', manager: 'e1' } }))
    expect(lines).toEqual(['e1 < -', 'e2 < e1'])
  })

  it('may be a table drawn with letters', async () => {
    const { lines, counts } = await read(table('| ID | Name | Manager |', '|---|:---|---|', '| 1 | Ann | |', '| 2 | Ben | 1 |'))
    expect(lines).toEqual(['1 < -', '2 < 1'])
    expect(counts).toMatchObject({ rows: 3, leftOut: 1 })
  })

  it('may have a few characters that are none', async () => {
    const { positions, kinds } = await read(table('id,name,manager', '1,An\u0000n,', '2,Ben,1'))
    expect(positions[0]!.holder).toBe('An\uFFFDn')
    expect(kinds).toEqual(['unreadable-letters'])
  })
})
