import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeCsvProblem } from '../../../src/formats/csv/csv-problem'
import { describeNotes } from '../../../src/formats/csv/import-note'
import { readCsv } from '../../../src/formats/csv/read-csv'
import { violationsOf } from '../../../src/model/invariants'
import { newDocument } from '../../../src/model/new-document'
import type { Position } from '../../../src/model/organisation'
import { managersOf, reportsByManager } from '../../../src/model/reporting'

function read(text: string) {
  const reading = readCsv(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  const document = newDocument()
  expect(violationsOf({ ...document, scenarios: document.scenarios.map((scenario) => ({ ...scenario, positions: reading.positions })) })).toEqual([])
  // Most tables below have no titles, which is told too, and has a test of its own.
  const notes = reading.notes.filter(({ kind }) => kind !== 'no-titles')
  return { ...reading, notes, told: describeNotes(notes), lines: reading.positions.map(({ id, managerId }) => `${id} < ${managerId ?? '-'}`) }
}

/** A table as rows, so that a test reads like one. */
const table = (...rows: string[]) => rows.join('\n')
const byId = (positions: readonly Position[], id: string) => positions.find((position) => position.id === id)

describe('an export as HR systems write it', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/hr-export.csv'), 'utf8')
  const { positions, told, columns } = read(text)

  it('has everybody, and who reports to whom', () => {
    const reports = reportsByManager(positions)
    expect(positions).toHaveLength(57)
    expect(reports.get(null)!.map(({ id }) => id)).toEqual(['0001', '2001'])
    expect(Math.max(...positions.map(({ id }) => managersOf(positions, id).length)) + 1).toBe(5)
    expect(Math.max(...[...reports].flatMap(([manager, below]) => manager === null ? [] : below.length))).toBe(6)
  })

  it('keeps ids, commas, other scripts, formulas and markup as the text they are', () => {
    expect(byId(positions, '0710')).toMatchObject({ holder: 'Zoë Müller-Brandt', title: 'Chief Information Officer', role: 'CIO', managerId: '0001' })
    expect(byId(positions, '0722')).toMatchObject({ title: 'Director, Enterprise Systems', holder: 'Priya Nair', role: 'manager' })
    expect(byId(positions, '0732')).toMatchObject({ holder: 'محمد الحسن' })
    expect(byId(positions, '2002')).toMatchObject({ holder: 'Robert Table"s', title: 'Intern <b>Data</b>', role: 'team' })
    expect(byId(positions, '2003')).toMatchObject({ holder: null, title: '=SUM(A1:A9) Analyst' })
    expect(byId(positions, '0102')).toMatchObject({ title: 'Executive Assistant to the CEO', role: 'team' })
    expect(byId(positions, '0724')).toMatchObject({ holder: null, role: 'manager' })
    expect(byId(positions, '0733')).toMatchObject({ holder: null, title: 'Head of Research', role: 'manager' })
  })

  it('is told in words', () => {
    expect(told).toEqual([
      '1 position reports to a manager who is not in the file, and stands at the top now: \u201c0799\u201d (line 56).',
      '2 positions stand at the top, reporting to nobody: \u201cMargarethe Lindqvist\u201d (line 9) and \u201cEwa Zielińska\u201d (line 56).',
    ])
    expect(columns).toEqual({
      id: 'EMPLOYEE ID', firstName: 'First Name', lastName: 'last_name', title: 'Job Title', manager: 'Manager-ID', email: 'Work Email',
      name: null, role: null, vacant: null, unused: ['Department', 'Location'],
    })
  })
})

describe('the table', () => {
  it.each([',', ';', '\t', '|'])('is separated by %j', (separator) => {
    const text = table('id,name,manager id', '1,Ann,', '2,Ben,1').replaceAll(',', separator)
    expect(read(text).lines).toEqual(['1 < -', '2 < 1'])
  })

  it.each(['\r\n', '\r', '\n\n'])('has lines that end with %j', (end) => {
    expect(read(['\uFEFFid,name,manager', '1,Ann,', '2,Ben,1'].join(end)).lines).toEqual(['1 < -', '2 < 1'])
  })

  it('is found below titles and remarks, and above rows of nothing', () => {
    const text = table('sep=;', 'Staff list;;', 'As of 1 March;;', ';;', 'ID;Name;Reports to', '1;Ann;', ';;', '2;Ben;9', ';;', ';;')
    expect(read(text)).toMatchObject({ lines: ['1 < -', '2 < -'], notes: [{ kind: 'unknown-manager', line: 8 }, { kind: 'several-roots' }] })
  })

  it('counts the lines that a cell takes', () => {
    const text = table('id,name,title,manager', '1,Ann,"Head of', 'all, and', 'more",', '2,Ben,,9')
    const { positions, notes } = read(text)
    expect(positions[0]!.title).toBe('Head of\nall, and\nmore')
    expect(notes[0]).toMatchObject({ kind: 'unknown-manager', line: 5 })
  })

  it('may be in any order, with the id 0 and a leading zero', () => {
    expect(read(table('id,parentId,name', '0710,0,Ben', '0,,Ann', '007,0710,Cem')).lines).toEqual(['0710 < 0', '0 < -', '007 < 0710'])
  })

  it('tells of cells too many, of quotation marks and of letters that were lost', () => {
    expect(read(table('id,name,manager', '1,Ann,', '2,Ben,1,Smith')).told).toEqual([
      '1 row has more cells than there are headers, so that cells may stand in the wrong column: line 3. A text with the separator in it needs quotation marks around it.',
    ])
    expect(read(table('id,name,manager', '1,Ann,', '2,"Ben,1')).told[0]).toBe('A quotation mark is missing or out of place on line 3: check the rows around it.')
    expect(read(table('id,name,manager', '1,J\uFFFDrg,')).told).toEqual(['Some letters on line 2 could not be read. Save the file as \u201cCSV UTF-8\u201d and import it again.'])
  })
})

describe('headers', () => {
  it.each([
    'ID,Name,Parent ID', 'nodeId,name,parentNodeId', 'id,name,pid', 'PersonID,Name,SupervisorID', 'ID,Name,Boss ID', 'Unique ID,Full Name,Manager ID',
    'Employee_ID,displayName,reports_to', 'UID,Name,manager', 'Post Unique Reference,Name,Reports to Senior Post', 'Worker ID,Name,Current Manager Worker ID',
    ' "id" , NAME ,MANAGER-ID',
  ])('%s', (header) => {
    expect(read(table(header, '1,Ann,', '2,Ben,1'))).toMatchObject({ lines: ['1 < -', '2 < 1'], told: expect.any(Array), positions: [{ holder: 'Ann' }, {}] })
  })

  it.each([
    ['First Name,Last Name', 'Ann,Lee'], ['name,lastName', 'Ann,Lee'], ['firstname,name', 'Ann,Lee'], ['surname,given name', 'Lee,Ann'],
    ['Name,First Name,Last Name', 'Ann Lee,Ann,Lee'], ['name,surname', 'Ann Lee,Lee'],
  ])('%s make one name', (header, cells) => {
    expect(read(table(`id,manager,${header}`, `1,,${cells}`)).positions[0]!.holder).toBe('Ann Lee')
  })

  it('the surest of several columns for the manager is taken', () => {
    const { columns, lines } = read(table('manager name,manager id,id,name', ',,1,Ann', 'Ann,1,2,Ben'))
    expect(columns).toMatchObject({ manager: 'manager id', unused: ['manager name'] })
    expect(lines).toEqual(['1 < -', '2 < 1'])
  })
})

describe('who reports to whom', () => {
  it('by name or e-mail address, where the values are no ids', () => {
    expect(read(table('name,id,manager', 'Evan Miller,emi,', 'Ron Donovan,rdo,Evan Miller', 'Tessa Valet,tva,"donovan,  RON"')).lines)
      .toEqual(['emi < -', 'rdo < emi', 'tva < rdo'])
    expect(read(table('First Name,Last Name,Email,SupervisorEmail', 'Ann,Lee,Ann@x.org,', 'Ben,Ray,ben@x.org,ann@X.org')).lines).toEqual(['Ann Lee < -', 'Ben Ray < Ann Lee'])
  })

  it.each(['', 'NULL', 'null', '*', '-', '\u2013', 'XX', 'None', 'n/a', ' '])('%j is nobody', (nobody) => {
    expect(read(table('id,name,manager', `1,Ann,${nobody}`))).toMatchObject({ lines: ['1 < -'], notes: [] })
  })

  it('without an id column the name is the id, and the e-mail address where names repeat', () => {
    expect(read(table('Name,Manager,ToolTip', 'Mike,,President', 'Jim,Mike,')).lines).toEqual(['Mike < -', 'Jim < Mike'])
    expect(read(table('Name,E-mail,Manager', 'Ann,a@x.org,', 'Ann,b@x.org,a@x.org')).lines).toEqual(['a@x.org < -', 'b@x.org < a@x.org'])
    const { lines, told } = read(table('Name,Manager', 'Mike,', 'Ann,Mike', 'Ann,Mike', 'Jim,Ann'))
    expect(lines).toEqual(['Mike < -', 'Ann < Mike', 'Ann-2 < Mike', 'Jim < Ann'])
    expect(told[0]).toBe('1 row has an id or a name that an earlier row has, and was kept under a new one: \u201cAnn\u201d on line 4 (\u201cAnn\u201d, as on line 3, became \u201cAnn-2\u201d).')
  })

  it('one that reports to itself is a root', () => {
    expect(read(table('id,name,manager', '1,Ann,1', '2,Ben,1'))).toMatchObject({
      lines: ['1 < -', '2 < 1'], told: ['\u201cAnn\u201d (line 2) reports to itself, which many programs use for the top of a chart: it stands at the top.'],
    })
    expect(read(table('id,name,manager', '1,Ann,1', '2,Ben,2')).told).toEqual([
      '2 positions report to themselves, and stand at the top now: \u201cAnn\u201d (line 2) and \u201cBen\u201d (line 3).',
      '2 positions stand at the top, reporting to nobody: \u201cAnn\u201d (line 2) and \u201cBen\u201d (line 3).',
    ])
  })

  it('unknown managers are told by value and line', () => {
    const rows = Array.from({ length: 7 }, (_, at) => `${at},P${at},${at < 5 ? 'E9' : at === 5 ? 'Bob' : 'E9'}`)
    expect(read(table('id,name,manager', ...rows)).told[0])
      .toBe('7 positions report to a manager who is not in the file, and stand at the top now: \u201cE9\u201d (lines 2, 3, 4 and 3 more) and \u201cBob\u201d (line 7).')
  })

  it('a circle is cut, with names', () => {
    expect(read(table('id,name,manager', '1,Ann,2', '2,Ben,1', '3,Cem,1'))).toMatchObject({
      lines: ['1 < -', '2 < 1', '3 < 1'], told: ['1 reporting line ran in a circle. Cut where \u201cAnn\u201d reported to \u201cBen\u201d (line 2).'],
    })
  })

  it('the second row of an id is kept under another, its reports stay with the first', () => {
    const { lines, told } = read(table('id,name,manager', '1,Ann,', '2,Ben,1', '2,Cem,1', '3,Dee,2', '1-2,Eve,1'))
    expect(lines).toEqual(['1 < -', '2 < 1', '2-2 < 1', '3 < 2', '1-2 < 1'])
    expect(told).toEqual(['1 row has an id or a name that an earlier row has, and was kept under a new one: \u201cCem\u201d on line 4 (\u201c2\u201d, as on line 3, became \u201c2-2\u201d).'])
  })

  it('a name that several have means the first of them', () => {
    const { lines, told } = read(table('id,name,manager', '1,Ann,', '2,Ben,1', '3,Ben,1', '4,Cem,Ben'))
    expect(lines.at(-1)).toBe('4 < 2')
    expect(told).toEqual(['1 position names a manager that several rows could be, and was put under the first: \u201cBen\u201d is on 2 rows, the first of them line 3 (named on line 5).'])
  })

  it('rows without id, name and title are left out', () => {
    const { lines, told } = read(table('id,name,title,manager', '1,Ann,CEO,', ',,,1', ',,Engineer,1', ',,Engineer,1'))
    expect(lines).toEqual(['1 < -', 'Engineer < 1', 'Engineer-2 < 1'])
    expect(told).toEqual(['1 row without an id, a name or a title was left out: line 3.'])
  })
})

describe('who sits there', () => {
  it.each(['', 'Vacant', 'VACANT (from May)', 'TBH', 'TBH 2', 'Open', 'Open position', 'open req 12', 'Open (Q3)', 'To be hired', '-', 'N/A'])('%j is nobody yet', (name) => {
    expect(read(table('id,name,title,manager', `1,${name},CTO,`)).positions[0]).toMatchObject({ holder: null, title: 'CTO', role: 'CTO' })
  })

  it.each(['Vacantia Lee', 'Tobias Open', 'Openshaw', 'N/D', 'Opeyemi', '=1+1', '<img src=x onerror=alert(1)>'])('%j is somebody', (name) => {
    expect(read(table('id,name,manager', `1,${name},`)).positions[0]!.holder).toBe(name)
  })

  it('a column may say that a seat is vacant', () => {
    expect(read(table('id,name,vacant,manager', '1,Ann,yes,', '2,Ben,no,1')).positions.map(({ holder }) => holder)).toEqual([null, 'Ben'])
  })

  it('where there are no names, the id stands for whoever it is', () => {
    expect(read(table('id,title,manager', 'E1,CTO,', 'E2,Vacant engineer,E1')).positions.map(({ holder }) => holder)).toEqual(['E1', 'Vacant engineer'].map((holder) => holder === 'E1' ? holder : null))
  })

  it('where there are no titles, the role is the title: never the name, which may be hidden', () => {
    const text = table('Name,Manager', 'Mike,', 'Jim,Mike')
    const { positions } = read(text)
    const reading = readCsv(text)
    expect(positions.map(({ title, holder, role }) => [title, holder, role])).toEqual([['Manager', 'Mike', 'manager'], ['Team or specialist', 'Jim', 'team']])
    expect(reading.ok && describeNotes(reading.notes)).toEqual(['There is no column with titles, so each position is called by its role.'])
  })

  it('texts are cut at what a card takes', () => {
    const { positions, told } = read(table('id,name,title,manager', `1,${'x'.repeat(300)},${'y'.repeat(201)},`))
    expect(positions[0]).toMatchObject({ holder: 'x'.repeat(200), title: 'y'.repeat(200) })
    expect(told).toEqual(['2 texts were too long and are cut: line 2.'])
  })
})

describe('what cannot be imported', () => {
  it('has no column for the manager', () => {
    const reading = readCsv(table('id,name,pms,supervisor_pms', '1,Ann,,'))
    expect(reading).toEqual({ ok: false, problem: { kind: 'no-manager-column', seen: ['id', 'name', 'pms', 'supervisor_pms'] } })
    expect(describeCsvProblem({ kind: 'no-manager-column', seen: ['id', 'name', 'pms'] })).toEqual({
      title: 'No column says who reports to whom',
      detail: 'The columns are \u201cid\u201d, \u201cname\u201d and \u201cpms\u201d. Hatrack looks for one called \u201cManager ID\u201d, \u201cManager\u201d, \u201cReports to\u201d, \u201cSupervisor\u201d, \u201cBoss ID\u201d and \u201cparentId\u201d; case and spaces do not matter.',
      remedy: 'Rename the column that holds the manager, or add one with the id, e-mail address or name of each person\u2019s manager.',
    })
  })

  it.each([
    ['', 'empty'], ['\uFEFF\r\n,,\r\n', 'empty'], ['id,name,manager\n', 'no-rows'], ['id,name,manager\n,,5', 'no-rows'], ['department,manager\nx,1', 'no-person-column'],
    ['just a sentence', 'no-manager-column'], ['PK\u0003\u0004\u0014', 'not-text'], ['i\u0000d\u0000', 'not-text'], ['x'.repeat(20_000_001), 'too-large'],
    [`id,name,manager\n${'1,Ann,\n'.repeat(50_001)}`, 'too-many-rows'],
  ])('%.20j: %s', (text, kind) => {
    const reading = readCsv(text)
    if (reading.ok) throw new Error('It was imported.')
    expect(reading.problem.kind).toBe(kind)
    expect(Object.values(describeCsvProblem(reading.problem)).every((words) => words !== '' && words.length < 500)).toBe(true)
  })
})

it('whatever a table says, it is a sound chart or a message', () => {
  const cell = fc.oneof(fc.constantFrom('a', 'b', 'c', 'a-2', '', 'NULL', 'Vacant', '__proto__', 'constructor', '"', ',', '=1', ' A '), fc.string({ maxLength: 6 }))
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }), fc.constantFrom('id,name,title,manager', 'name,title,email,manager', 'first name,last name,role,reports to'),
    (rows, header) => {
      const text = table(header, ...rows.map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')))
      const reading = readCsv(text)
      if (!reading.ok) expect(['no-rows', 'empty', 'not-text']).toContain(reading.problem.kind)
      else expect(read(text).told.every((sentence) => sentence.endsWith('.'))).toBe(true)
    }))
})
