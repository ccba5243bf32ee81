import { describe, expect, it } from 'vitest'
import type { Encoding } from '../../../src/formats/people/people-reading'
import { groupOf, read, refused, table } from './imported'

describe('a manager who is on no row', () => {
  const text = table('id,name,manager', '0007,Ann,', 'E-12,Ben,7', '3,Cem,e12', '4,Dee,7.0', '5,Eve,99', '6,Fay,99')
  const repaired = (way: 'match' | 'placeholder' | 'root') => read(text, { repairs: { 'unknown-manager': way } })

  it('is the one row that it means without case, leading zeros and the like; else they stand at the top', async () => {
    const { lines, groups } = await read(text)
    expect(lines).toEqual(['0007 < -', 'E-12 < 0007', '3 < E-12', '4 < 0007', '5 < -', '6 < -'])
    expect(groupOf(groups, 'unknown-manager')).toMatchObject({
      isProblem: true, repair: { kind: 'unknown-manager', chosen: 'match', offered: [{ way: 'match' }, { way: 'placeholder' }, { way: 'root' }] },
      rows: [{ place: 'line 3', name: 'Ben', value: '7', outcome: 'reports to \u201cAnn\u201d (0007)' }, {}, {}, { value: '99', outcome: 'stands at the top' }, {}],
    })
    expect((await repaired('match')).lines).toEqual(lines)
  })

  it('may get a placeholder, one for each', async () => {
    const { lines, positions, counts } = await repaired('placeholder')
    expect(lines).toEqual(['0007 < -', 'E-12 < 7-2', '3 < e12-2', '4 < 7.0-2', '5 < 99-2', '6 < 99-2', '7-2 < -', 'e12-2 < -', '7.0-2 < -', '99-2 < -'])
    expect(positions.at(-1)).toMatchObject({ holder: '99', title: 'Manager', role: 'manager' })
    expect(counts).toEqual({ rows: 6, fromRows: 6, leftOut: 0, added: 4 })
  })

  it('may be left aside', async () => {
    expect((await repaired('root')).lines.filter((line) => !line.endsWith('-'))).toEqual([])
  })

  it('is not matched where several rows could be meant, nor with the person itself; and then nothing is offered that would change nothing', async () => {
    const { lines, groups } = await read(table('id,name,manager', '07,Ann,', '007,Ben,', '1,Cem,7', '0009,Dee,9', '5,Eve,1'))
    expect(lines).toEqual(['07 < -', '007 < -', '1 < -', '0009 < -', '5 < 1'])
    expect(groupOf(groups, 'unknown-manager').repair).toMatchObject({ chosen: 'root', offered: [{ way: 'placeholder' }, { way: 'root' }] })
  })

  it('may be named as HR systems show people, or as directories do', async () => {
    const { lines } = await read(table('Employee ID;Worker;Manager', '0001;Ada Byron;', '0002;Ben Ray;Ada Byron (0001)', '0003;Cem Tan;CN=Ben Ray,OU=Staff,DC=example'))
    expect(lines).toEqual(['0001 < -', '0002 < 0001', '0003 < 0002'])
  })
})

describe('an id that several rows have', () => {
  const text = table('id,name,manager', '1,Ann,', '2,Ben,1', '2,Bo,1', '3,Cem,2')
  const repaired = async (way: 'keep-both' | 'first' | 'last') => {
    const { positions, counts, groups } = await read(text, { repairs: { 'duplicate-id': way } })
    return { people: positions.map(({ id, holder, managerId }) => `${id} ${holder} < ${managerId ?? '-'}`), counts, rows: groupOf(groups, 'duplicate-id').rows }
  }

  it('is kept by the first of them, and the others get one of their own', async () => {
    expect(await repaired('keep-both')).toMatchObject({ people: ['1 Ann < -', '2 Ben < 1', '2-2 Bo < 1', '3 Cem < 2'], counts: { leftOut: 0 }, rows: [{ place: 'line 4', outcome: 'kept as 2-2' }] })
  })

  it('may be the first one\u2019s or the last one\u2019s alone', async () => {
    expect(await repaired('first')).toMatchObject({ people: ['1 Ann < -', '2 Ben < 1', '3 Cem < 2'], counts: { rows: 4, fromRows: 3, leftOut: 1 }, rows: [{ place: 'line 4', outcome: 'left out' }] })
    expect(await repaired('last')).toMatchObject({ people: ['1 Ann < -', '2 Bo < 1', '3 Cem < 2'], counts: { rows: 4, fromRows: 3, leftOut: 1 }, rows: [{ place: 'line 3', outcome: 'left out' }] })
  })
})

describe('several at the top', () => {
  it('may be put under a new position', async () => {
    const text = table('id,name,manager', 'top,Ann,', '2,Ben,', '3,Cem,2')
    const { lines, positions, counts, groups } = await read(text, { repairs: { 'several-roots': 'join' } })
    expect(lines).toEqual(['top-2 < -', 'top < top-2', '2 < top-2', '3 < 2'])
    expect(positions[0]).toMatchObject({ title: 'Top of the chart', holder: null })
    expect(counts.added).toBe(1)
    expect(groupOf(groups, 'several-roots')).toMatchObject({ repair: { chosen: 'join', offered: [{ way: 'keep' }, { way: 'join' }] }, rows: [{ outcome: 'stands under the new top' }, {}] })
  })
})

describe('a circle', () => {
  it.each([
    ['above the highest title', ['1,Ann,Engineer,2', '2,Ben,CEO,3', '3,Cem,Engineer,1', '4,Dee,,1', '5,Eve,,1'], '2 < -'],
    ['above who leads the most', ['1,Ann,Engineer,2', '2,Ben,Engineer,3', '3,Cem,Engineer,1', '4,Dee,,3', '5,Eve,,3'], '3 < -'],
    ['above the first id', ['3,Cem,,2', '2,Ben,,1', '1,Ann,,3'], '1 < -'],
  ])('is cut %s, in whichever order the rows stand', async (_, rows, top) => {
    for (const order of [rows, rows.toReversed()]) {
      const { lines, groups } = await read(table('id,name,title,manager', ...order))
      expect(lines.filter((line) => line.endsWith('-'))).toEqual([top])
      expect(groupOf(groups, 'loop').rows[0]?.outcome).toMatch(/^stands at the top; reported to \u201c/)
    }
  })
})

describe('columns', () => {
  it('may be chosen by hand, and none for a purpose', async () => {
    const text = table('a,b,c', '1,Ann,', '2,Ben,1')
    expect((await refused(text)).source?.columns).toMatchObject({ id: null, manager: null })
    expect((await read(text, { columns: { id: 0, name: 1, manager: 2 } })).lines).toEqual(['1 < -', '2 < 1'])
    expect((await read(table('id,name,title,manager', '1,Ann,CEO,'), { columns: { title: null } })).positions[0]?.title).toBe('Team or specialist')
  })

  it('of ids are the ones that the managers mean, whatever they are called', async () => {
    expect((await read(table('id,employee id,name,manager', '1,E7,Ann,', '2,E8,Ben,E7'))).lines).toEqual(['E7 < -', 'E8 < E7'])
    expect((await read(table('pms,name,supervisor_pms', '0710,Ann,', '0711,Ben,0710'))).lines).toEqual(['0710 < -', '0711 < 0710'])
  })

  it('that are blank give way to filled ones', async () => {
    expect((await read(table('id,name,manager id,manager', '1,Ann,,', '2,Ben,,Ann'))).lines).toEqual(['1 < -', '2 < 1'])
  })

  it.each([
    'Line Manager (e-mail)', 'Direct Supervisor', 'F\u00fchrungskraft', 'Sup\u00e9rieur hi\u00e9rarchique', 'Jefe directo', 'REPORTING_MANAGER', 'n+1 manager',
  ])('%s is the manager', async (header) => expect((await read(table(`name,${header}`, 'Ann,', 'Ben,Ann'))).lines).toEqual(['Ann < -', 'Ben < Ann']))

  it.each(['Is Manager', 'Manager Level', 'Parent Department', 'Manager Title', 'Number of reports'])('%s is not', async (header) => {
    expect((await refused(table(`name,${header}`, 'Ann,', 'Ben,Ann'))).kind).toBe('no-manager-column')
  })
})

describe('a government organogram', () => {
  const senior = table(
    'Post Unique Reference,Name,Grade (or equivalent),Job Title,Parent Department,Organisation,Reports to Senior Post,FTE,,Valid?',
    '90115,Ann Lee,SCS4,Permanent Secretary,D,O,XX,1,,1', '90116,Ben Ray,SCS3,Director General,D,O,90115,0.5,,1', '90116,Cem Tan,SCS3,Director General,D,O,90115,0.5,,1',
    '90117,N/D,SCS1,Deputy Director,D,O,90116,1,,1', '90118,Vacant,SCS1,Chief Information Officer,D,O,90116,0,,1',
  )

  it('has its top, its job shares, its vacancies and who is not named', async () => {
    const { lines, positions, kinds } = await read(senior)
    expect(lines).toEqual(['90115 < -', '90116 < 90115', '90116-2 < 90115', '90117 < 90116', '90118 < 90116'])
    expect(positions.at(-1)).toMatchObject({ holder: null, role: 'CIO' })
    expect(kinds).toEqual(['duplicate-id'])
  })
})

describe('draw.io\u2019s list', () => {
  it('says above its headers which column points at whom; the others are dotted lines', async () => {
    const { lines, dotted, source } = await read(table(
      '## Org chart', '# label: %name%<br>%position%', '# connect: {"from": "leads", "to": "name", "invert": true}', '# connect: {"from":"refs","to":"id"}', '# width: auto',
      'name,position,id,leads,refs,image', 'Ann,CFO,an,,,https://example.com/a.png', 'Ben,CTO,be,Ann,,x', 'Cem,Dev,ce,Ben,"an,be,zz",x',
    ))
    expect(source).toMatchObject({ format: 'drawio-csv', columns: { manager: 3, dotted: 4 } })
    expect(lines).toEqual(['an < -', 'be < an', 'ce < be'])
    expect(dotted).toEqual(['an ~ ce', 'be ~ ce'])
  })

  it('is no other table whose first header begins with that sign', async () => {
    expect((await read(table('#,name,manager', '1,Ann,', '2,Ben,Ann'))).source.format).toBe('csv')
  })
})

describe('what stands for nothing', () => {
  it.each(['NULL', '#N/A', '0', '-1', '(blank)', 'nan', 'XX', '*', 'Not applicable'])('%s is no manager', async (word) => {
    expect((await read(table('id,name,manager', `1,Ann,${word}`, '2,Ben,1'))).kinds).toEqual([])
  })

  it('is a name where somebody is called so', async () => {
    expect((await read(table('id,first name,last name,manager', '1,Jennifer,Null,', '2,NULL,NULL,1'))).positions).toMatchObject([{ holder: 'Jennifer Null' }, { holder: null }])
  })

  it('0 is an id like another where a row has it', async () => {
    expect((await read(table('id,name,manager', '0,Ann,', '1,Ben,0'))).lines).toEqual(['0 < -', '1 < 0'])
  })
})

it('a row that repeats the headers is left out and told', async () => {
  const { groups, counts } = await read(table('id,name,manager', '1,Ann,', 'id,name,manager', '2,Ben,1'))
  expect(counts).toEqual({ rows: 3, fromRows: 2, leftOut: 1, added: 0 })
  expect(groups).toMatchObject([{ kind: 'repeated-header', rows: [{ place: 'line 3' }] }])
})

it('letters of old Windows programs are read, the doubt is told, and a choice settles it', async () => {
  const latin = Uint8Array.from([...'id;name;manager\n1;Zo\u00eb;\n'].map((char) => char.charCodeAt(0)))
  const guessed = await read(latin)
  expect(guessed).toMatchObject({ source: { encoding: 'windows-1252', isEncodingSure: false }, kinds: ['guessed-encoding'] })
  expect(guessed.positions[0]?.holder).toBe('Zo\u00eb')
  expect((await read(latin, { encoding: 'windows-1252' })).kinds).toEqual([])
  expect((await read(latin, { encoding: 'utf-8' })).kinds).toEqual(['unreadable-letters'])
})

it.each<[Encoding, number[], string]>([
  ['windows-1251', [0xC8, 0xE2, 0xE0, 0xED], '\u0418\u0432\u0430\u043D'], ['shift_jis', [0x8E, 0x52, 0x93, 0x63], '\u5C71\u7530'], ['gb18030', [0xCD, 0xF5, 0xCE, 0xB0], '\u738B\u4F1F'],
  ['windows-1250', [0xA3, 0x75, 0x6B, 0x61, 0x73, 0x7A], '\u0141ukasz'],
])('letters in %s come out right once it is chosen', async (encoding, letters, holder) => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('id;name;manager\n1;'), ...letters, ...new TextEncoder().encode(';\n2;Ben;1\n')])
  expect((await read(bytes)).kinds).toContain('guessed-encoding')
  const chosen = await read(bytes, { encoding })
  expect([chosen.positions[0]?.holder, chosen.kinds]).toEqual([holder, []])
})

it('headers that nobody knows are told to be perhaps in other letters where these are guessed', async () => {
  const { description } = await refused(Uint8Array.from([0xD2, 0xE0, 0x3B, 0xD4, 0xC8, 0xCE, 0x0A, 0x31, 0x3B, 0xC8]))
  expect(description.remedy).toMatch(/^If these words look wrong, the letters are in another encoding: choose it, or save the file as \u201cCSV UTF-8\u201d\./)
})

it('a name with a remark in brackets is found without it', async () => {
  const { lines } = await read(table('Employee ID,Worker,Manager', '1,Ann Lee,', '2,Cem Fox (On Leave),Ann Lee', '3,Dee,Cem Fox'))
  expect(lines).toEqual(['1 < -', '2 < 1', '3 < 2'])
})

it('a name that all rows have but for a remark is nobody’s alone, and is told as such in time', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at},Ann (away),${at === 0 ? '' : at === 1 ? '0' : 'Ann'}`)
  expect(groupOf((await read(table('id,name,manager', ...rows))).groups, 'unknown-manager').count).toBe(19_998)
})
