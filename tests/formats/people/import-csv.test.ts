import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/model/organisation'
import { managersOf, reportsByManager } from '../../../src/model/reporting'
import { read, readingOf, refused, table } from './imported'

const byId = (positions: readonly Position[], id: string) => positions.find((position) => position.id === id)

describe('an export as HR systems write it', async () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/hr-export.csv'), 'utf8')
  const { positions, told, source } = await read(text)

  it('has everybody, and who reports to whom', async () => {
    const reports = reportsByManager(positions)
    expect(positions).toHaveLength(57)
    expect(reports.get(null)!.map(({ id }) => id)).toEqual(['0001', '2001'])
    expect(Math.max(...positions.map(({ id }) => managersOf(positions, id).length)) + 1).toBe(5)
    expect(Math.max(...[...reports].flatMap(([manager, below]) => manager === null ? [] : below.length))).toBe(6)
  })

  it('keeps ids, commas, other scripts, formulas and markup as the text they are', async () => {
    expect(byId(positions, '0710')).toMatchObject({ holder: 'Zoë Müller-Brandt', title: 'Chief Information Officer', role: 'CIO', managerId: '0001' })
    expect(byId(positions, '0722')).toMatchObject({ title: 'Director, Enterprise Systems', holder: 'Priya Nair', role: 'manager' })
    expect(byId(positions, '0732')).toMatchObject({ holder: 'محمد الحسن' })
    expect(byId(positions, '2002')).toMatchObject({ holder: 'Robert Table"s', title: 'Intern <b>Data</b>', role: 'team' })
    expect(byId(positions, '2003')).toMatchObject({ holder: null, title: '=SUM(A1:A9) Analyst' })
    expect(byId(positions, '0102')).toMatchObject({ title: 'Executive Assistant to the CEO', role: 'team' })
    expect(byId(positions, '0724')).toMatchObject({ holder: null, role: 'manager' })
    expect(byId(positions, '0733')).toMatchObject({ holder: null, title: 'Head of Research', role: 'manager' })
  })

  it('is told in words', async () => {
    expect(told).toEqual([
      '1 position reports to a manager who is not in the file: \u201cEwa Zielińska\u201d (\u201c0799\u201d, line 56). It stands at the top now.',
      '2 positions stand at the top, reporting to nobody: \u201cMargarethe Lindqvist\u201d (line 9) and \u201cEwa Zielińska\u201d (line 56). They stand side by side.',
    ])
    expect(source).toMatchObject({
      format: 'csv', encoding: 'utf-8', isEncodingSure: true, delimiter: ',',
      headers: ['EMPLOYEE ID', 'First Name', 'last_name', 'Job Title', 'Manager-ID', 'Department', 'Location', 'Work Email'],
      columns: { id: 0, firstName: 1, lastName: 2, title: 3, manager: 4, email: 7, name: null, role: null, vacant: null, dotted: null },
    })
    expect(source.sample[0]).toEqual(['0102', 'Karen', 'Whitfield', 'Executive Assistant to the CEO', '0001', 'Executive', 'Stockholm', 'karen.whitfield@northwind.example'])
  })
})

describe('the table', () => {
  it.each([',', ';', '\t', '|'])('is separated by %j', async (separator) => {
    const text = table('id,name,manager id', '1,Ann,', '2,Ben,1').replaceAll(',', separator)
    expect((await read(text)).lines).toEqual(['1 < -', '2 < 1'])
  })

  it.each(['\r\n', '\r', '\n\n'])('has lines that end with %j', async (end) => {
    expect((await read(['\uFEFFid,name,manager', '1,Ann,', '2,Ben,1'].join(end))).lines).toEqual(['1 < -', '2 < 1'])
  })

  it('is found below titles and remarks, and above rows of nothing', async () => {
    const text = table('sep=;', 'Staff list;;', 'As of 1 March;;', ';;', 'ID;Name;Reports to', '1;Ann;', ';;', '2;Ben;9', ';;', ';;')
    expect(await read(text)).toMatchObject({ lines: ['1 < -', '2 < -'], kinds: ['unknown-manager', 'several-roots', 'empty-row'], groups: [{ rows: [{ place: 'line 8' }] }, {}, { rows: [{ place: 'line 7' }, { place: 'line 9' }, { place: 'line 10' }] }] })
  })

  it('counts the lines that a cell takes', async () => {
    const text = table('id,name,title,manager', '1,Ann,"Head of', 'all, and', 'more",', '2,Ben,,9')
    const { positions, groups } = await read(text)
    expect(positions[0]!.title).toBe('Head of\nall, and\nmore')
    expect(groups[0]).toMatchObject({ kind: 'unknown-manager', rows: [{ place: 'line 5' }] })
  })

  it('may be in any order, with the id 0 and a leading zero', async () => {
    expect((await read(table('id,parentId,name', '0710,0,Ben', '0,,Ann', '007,0710,Cem'))).lines).toEqual(['0710 < 0', '0 < -', '007 < 0710'])
  })

  it('tells of cells too many, of quotation marks and of letters that were lost', async () => {
    expect((await read(table('id,name,manager', '1,Ann,', '2,Ben,1,Smith'))).told).toEqual([
      '1 row has more cells than there are headers: line 3. Cells may stand in the wrong column. A text with the separator in it needs quotation marks around it.',
    ])
    expect((await read(table('id,name,manager', '1,Ann,', '2,"Ben,1'))).told).toContain('A quotation mark is missing or out of place: line 3. Check the rows around it.')
    expect((await read(table('id,name,manager', '1,J\uFFFDrg,'))).told).toEqual(['Some letters of 1 row could not be read: \u201cJ\uFFFDrg\u201d (line 2). Choose another encoding, or save the file as \u201cCSV UTF-8\u201d and import it again.'])
  })
})

describe('headers', () => {
  it.each([
    'ID,Name,Parent ID', 'nodeId,name,parentNodeId', 'id,name,pid', 'PersonID,Name,SupervisorID', 'ID,Name,Boss ID', 'Unique ID,Full Name,Manager ID',
    'Employee_ID,displayName,reports_to', 'UID,Name,manager', 'Post Unique Reference,Name,Reports to Senior Post', 'Worker ID,Name,Current Manager Worker ID',
    ' "id" , NAME ,MANAGER-ID',
  ])('%s', async (header) => {
    expect(await read(table(header, '1,Ann,', '2,Ben,1'))).toMatchObject({ lines: ['1 < -', '2 < 1'], told: expect.any(Array), positions: [{ holder: 'Ann' }, {}] })
  })

  it.each([
    ['First Name,Last Name', 'Ann,Lee'], ['name,lastName', 'Ann,Lee'], ['firstname,name', 'Ann,Lee'], ['surname,given name', 'Lee,Ann'],
    ['Name,First Name,Last Name', 'Ann Lee,Ann,Lee'], ['name,surname', 'Ann Lee,Lee'],
  ])('%s make one name', async (header, cells) => {
    expect((await read(table(`id,manager,${header}`, `1,,${cells}`))).positions[0]!.holder).toBe('Ann Lee')
  })

  it('the surest of several columns for the manager is taken', async () => {
    const { source, lines } = await read(table('manager name,manager id,id,name', ',,1,Ann', 'Ann,1,2,Ben'))
    expect(source.columns).toMatchObject({ manager: 1, id: 2, name: 3 })
    expect(lines).toEqual(['1 < -', '2 < 1'])
  })
})

describe('who reports to whom', () => {
  it('by name or e-mail address, where the values are no ids', async () => {
    expect((await read(table('name,id,manager', 'Evan Miller,emi,', 'Ron Donovan,rdo,Evan Miller', 'Tessa Valet,tva,"donovan,  RON"'))).lines)
      .toEqual(['emi < -', 'rdo < emi', 'tva < rdo'])
    expect((await read(table('First Name,Last Name,Email,SupervisorEmail', 'Ann,Lee,Ann@x.org,', 'Ben,Ray,ben@x.org,ann@X.org'))).lines).toEqual(['Ann Lee < -', 'Ben Ray < Ann Lee'])
  })

  it.each(['', 'NULL', 'null', '*', '-', '\u2013', 'XX', 'None', 'n/a', ' '])('%j is nobody', async (nobody) => {
    expect(await read(table('id,name,manager', `1,Ann,${nobody}`))).toMatchObject({ lines: ['1 < -'], kinds: [] })
  })

  it('without an id column the name is the id, and the e-mail address where names repeat', async () => {
    expect((await read(table('Name,Manager,ToolTip', 'Mike,,President', 'Jim,Mike,'))).lines).toEqual(['Mike < -', 'Jim < Mike'])
    expect((await read(table('Name,E-mail,Manager', 'Ann,a@x.org,', 'Ann,b@x.org,a@x.org'))).lines).toEqual(['a@x.org < -', 'b@x.org < a@x.org'])
    const { lines, told } = await read(table('Name,Manager', 'Mike,', 'Ann,Mike', 'Ann,Mike', 'Jim,Ann'))
    expect(lines).toEqual(['Mike < -', 'Ann < Mike', 'Ann-2 < Mike', 'Jim < Ann'])
    expect(told[0]).toBe('1 row has an id or a name that another row has: \u201cAnn\u201d (\u201cAnn\u201d, line 4). Each later one was kept under a new id; whoever reports to that id stands under the first.')
  })

  it('one that reports to itself is a root', async () => {
    expect(await read(table('id,name,manager', '1,Ann,1', '2,Ben,1'))).toMatchObject({
      lines: ['1 < -', '2 < 1'], told: ['1 position reports to itself: \u201cAnn\u201d (line 2). Many programs write the top of a chart like that: it stands at the top.'],
    })
    expect((await read(table('id,name,manager', '1,Ann,1', '2,Ben,2'))).told).toEqual([
      '2 positions stand at the top, reporting to nobody: \u201cAnn\u201d (line 2) and \u201cBen\u201d (line 3). They stand side by side.',
      '2 positions report to themselves: \u201cAnn\u201d (line 2) and \u201cBen\u201d (line 3). They stand at the top now.',
    ])
  })

  it('unknown managers are told by value and line', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => `${at},P${at},E9`)
    expect((await read(table('id,name,manager', ...rows))).told[0])
      .toBe('7 positions report to a manager who is not in the file: \u201cP0\u201d (\u201cE9\u201d, line 2), \u201cP1\u201d (\u201cE9\u201d, line 3), \u201cP2\u201d (\u201cE9\u201d, line 4) and 4 more. They stand at the top now.')
  })

  it('a circle is cut, with names', async () => {
    expect(await read(table('id,name,manager', '1,Ann,2', '2,Ben,1', '3,Cem,1'))).toMatchObject({
      lines: ['1 < -', '2 < 1', '3 < 1'], told: ['1 reporting line ran in a circle: \u201cAnn\u201d (\u201cBen\u201d, line 2). Each circle was cut above one of its members: whose title is the highest, or else who leads the most people.'],
    })
  })

  it('the second row of an id is kept under another, its reports stay with the first', async () => {
    const { lines, told } = await read(table('id,name,manager', '1,Ann,', '2,Ben,1', '2,Cem,1', '3,Dee,2', '1-2,Eve,1'))
    expect(lines).toEqual(['1 < -', '2 < 1', '2-2 < 1', '3 < 2', '1-2 < 1'])
    expect(told).toEqual(['1 row has an id or a name that another row has: \u201cCem\u201d (\u201c2\u201d, line 4). Each later one was kept under a new id; whoever reports to that id stands under the first.'])
  })

  it('a name that several have means the first of them', async () => {
    const { lines, told } = await read(table('id,name,manager', '1,Ann,', '2,Ben,1', '3,Ben,1', '4,Cem,Ben'))
    expect(lines.at(-1)).toBe('4 < 2')
    expect(told).toEqual(['1 position names a manager that several rows could be: \u201cCem\u201d (\u201cBen\u201d, line 5). Each was put under the first of them. An id or an e-mail address in the manager\u2019s column would make it sure.'])
  })

  it('rows without id, name and title are left out', async () => {
    const { lines, told } = await read(table('id,name,title,manager', '1,Ann,CEO,', ',,,1', ',,Engineer,1', ',,Engineer,1'))
    expect(lines).toEqual(['1 < -', 'Engineer < 1', 'Engineer-2 < 1'])
    expect(told).toEqual(['1 row without an id, a name or a title: \u201c1\u201d (line 3). It was left out.'])
  })
})

describe('who sits there', () => {
  it.each(['', 'Vacant', 'VACANT (from May)', 'TBH', 'TBH 2', 'Open', 'Open position', 'open req 12', 'Open (Q3)', 'To be hired', '-', 'N/A'])('%j is nobody yet', async (name) => {
    expect((await read(table('id,name,title,manager', `1,${name},CTO,`))).positions[0]).toMatchObject({ holder: null, title: 'CTO', role: 'CTO' })
  })

  it.each(['Vacantia Lee', 'Tobias Open', 'Openshaw', 'N/D', 'Opeyemi', '=1+1', '<img src=x onerror=alert(1)>'])('%j is somebody', async (name) => {
    expect((await read(table('id,name,manager', `1,${name},`))).positions[0]!.holder).toBe(name)
  })

  it('a column may say that a seat is vacant', async () => {
    expect((await read(table('id,name,vacant,manager', '1,Ann,yes,', '2,Ben,no,1'))).positions.map(({ holder }) => holder)).toEqual([null, 'Ben'])
  })

  it('where there are no names, the id stands for whoever it is', async () => {
    expect((await read(table('id,title,manager', 'E1,CTO,', 'E2,Vacant engineer,E1'))).positions.map(({ holder }) => holder)).toEqual(['E1', 'Vacant engineer'].map((holder) => holder === 'E1' ? holder : null))
  })

  it('where there are no titles, the role is the title: never the name, which may be hidden', async () => {
    const text = table('Name,Manager', 'Mike,', 'Jim,Mike')
    const { positions } = await read(text)
    const reading = await readingOf(text)
    expect(positions.map(({ title, holder, role }) => [title, holder, role])).toEqual([['Manager', 'Mike', 'manager'], ['Team or specialist', 'Jim', 'team']])
    expect(reading.ok && reading.problems.map(({ title }) => title)).toEqual(['There is no column with titles', 'The headcount is set to 2'])
  })

  it('texts are cut at what a card takes', async () => {
    const { positions, told } = await read(table('id,name,title,manager', `1,${'x'.repeat(300)},${'y'.repeat(201)},`))
    expect(positions[0]).toMatchObject({ holder: 'x'.repeat(200), title: 'y'.repeat(200) })
    expect(told).toEqual([`2 texts were too long and are cut: \u201c${'y'.repeat(40)}\u201d (\u201c201 characters\u201d, line 2) and \u201c${'x'.repeat(40)}\u201d (\u201c300 characters\u201d, line 2). The rest was left out.`])
  })
})

describe('lines that stand in quotation marks as a whole', () => {
  const rows = ['1;"Lee; Ann";CEO;', '2;Ben;CTO;1', '3;Cem;Engineer;2'].map((row) => `"${row.replaceAll('"', '""')}"`)

  it.each([['id;name;title;manager'], ['"id;name;title;manager"']])('are read as the rows that they are, below %s', async (headers) => {
    const { lines, positions, kinds, counts } = await read(table(headers, ...rows))
    expect(lines).toEqual(['1 < -', '2 < 1', '3 < 2'])
    expect(positions[0]).toMatchObject({ holder: 'Lee; Ann', title: 'CEO' })
    expect({ kinds, rows: counts.rows }).toEqual({ kinds: [], rows: 3 })
  })

  it('are texts where other rows are not written so', async () => {
    const { told } = await read(table('id,name,manager', '1,Ann,', '2,Ben,1', '"Source: HR, 2026"'))
    expect(told).toEqual(['1 row below the list is a remark: \u201cSource: HR, 2026\u201d (line 4). It was left out.'])
  })
})

describe('what cannot be imported', () => {
  it('has no column for the manager, and shows its columns so that one can be chosen', async () => {
    expect(await refused(table('id,name,pms', '1,Ann,'))).toMatchObject({
      kind: 'no-manager-column', source: { headers: ['id', 'name', 'pms'], sample: [['1', 'Ann', '']] },
      description: {
        title: 'No column says who reports to whom',
        detail: 'The columns are \u201cid\u201d, \u201cname\u201d and \u201cpms\u201d. Hatrack looks for one called \u201cManager ID\u201d, \u201cManager\u201d, \u201cReports to\u201d, \u201cSupervisor\u201d, \u201cBoss ID\u201d and \u201cparentId\u201d; case and spaces do not matter.',
        remedy: 'Rename the column that holds the manager, or add one with the id, e-mail address or name of each person\u2019s manager.',
      },
    })
  })

  it.each([
    ['', 'empty'], ['\uFEFF\r\n,,\r\n', 'empty'], ['id,name,manager\n', 'no-rows'], ['id,name,manager\n,,5', 'no-rows'], ['department,manager\nx,1', 'no-person-column'],
    ['just a sentence', 'no-manager-column'], ['PK\u0003\u0004\u0014', 'broken-workbook'], ['\u0000\u0001\u0000', 'not-text'], ['x'.repeat(20_000_001), 'too-large'],
    [`id,name,manager\n${'1,Ann,\n'.repeat(50_001)}`, 'too-many-rows'],
    ['Parent Department,Unit,Reporting Senior Post,Grade,Generic Job Title,Number of Posts in FTE\nA,B,12,SEO,Analyst,2.5', 'groups-of-posts'],
  ])('%.20j: %s', async (text, kind) => expect((await refused(text)).kind).toBe(kind))
})
