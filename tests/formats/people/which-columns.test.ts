import { describe, expect, it } from 'vitest'
import { read, refused, table } from './imported'

describe('the column that says who leads', () => {
  it.each([
    ['EmployeeKey,Name,ParentEmployeeKey', 'ParentEmployeeKey'], ['Seat No,Name,Seat No Parent', 'Seat No Parent'], ['Post Code,Name,Supervisor Post Code', 'Supervisor Post Code'],
    ['EEID,Legal Name,Mgr EEID', 'Mgr EEID'], ['Employee #,First Name,Reporting to', 'Reporting to'], ['Position Number,Name,Reports To Position Number', 'Reports To Position Number'], ['Matricule,Nom,Matricule du responsable', 'Matricule du responsable'],
    ['Matricola,Nome,Responsabile', 'Responsabile'], ['Personeelsnummer,Naam,Leidinggevende', 'Leidinggevende'], ['工号,姓名,上级', '上级'],
    ['사번,이름,관리자', '관리자'], ['부서코드,성명,상위부서코드', '상위부서코드'], ['מספר עובד,שם,המנהל', 'המנהל'], ['Matricule,Nom,N+1', 'N+1'], ['Nº empleado,Nombre y apellidos,Responsable directo', 'Responsable directo'],
  ])('is found in %s', async (headers, manager) => {
    const { lines, source } = await read(table(headers, 'a1,Ann,', 'b2,Ben,a1', 'c3,Cem,b2'))
    expect(lines).toEqual(['a1 < -', 'b2 < a1', 'c3 < b2'])
    expect(source.headers[source.columns.manager!]).toBe(manager)
  })

  it('is none that has the word for another thing', async () => {
    expect((await refused(table('Employee Number,Job Role,Years With Curr Manager', '1,Clerk,1', '2,Analyst,1'))).kind).toBe('no-manager-column')
    expect((await refused(table('Department,Name,Parent Department', 'IT,Ann,Head office', 'HR,Ben,Head office'))).kind).toBe('no-manager-column')
  })

  it('is the one whose values are people of the list, where another counts managers by numbers of its own', async () => {
    const text = table(
      'Employee_Name,EmpID,Position,ManagerName,ManagerID', '"Stone, Ida",9001,President,The board,9', '"Quist, Per  ",9002,CIO,Ida Stone,2',
      '"Adler, Tom  K",9003,IT manager,Per Quist,5', 'Ann O\u2019Dea,9004,Engineer,Tom K Adler,7',
    )
    const { lines, kinds } = await read(text)
    expect(lines).toEqual(['9001 < -', '9002 < 9001', '9003 < 9002', '9004 < 9003'])
    expect(kinds).toEqual(['unknown-manager'])
  })

  it('stays the surer one though a few of its managers have left', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${at},P${at},${at === 0 ? '' : at === 1 ? 'gone' : '0'},P0`)
    const { source } = await read(table('ID,Name,Manager ID,Manager name', ...rows))
    expect(source.columns.manager).toBe(2)
  })

  it('is the one with ids where another names the same managers, and the ids are those that it means', async () => {
    const text = table('Job Id,Employee ID,Name,Reporting To Job Id,Reporting to', 'J-1,1001,Ann,,', 'J-2,1002,Ben,J-1,Ann', 'J-3,1003,Cem,J-1,Ann', 'J-4,1004,Dee,J-3,Ben')
    expect((await read(text)).lines).toEqual(['J-1 < -', 'J-2 < J-1', 'J-3 < J-1', 'J-4 < J-3'])
  })

  it('may be two, for the first and the last name', async () => {
    const { lines, kinds } = await read(table('First Name,Last Name,Manager First Name,Manager Last Name', 'Ann,Lee,,', 'Ben,Ray,Ann,Lee', 'Ben,Fox,Ben,Ray', 'Cem,Kay,Ben,Fox'))
    expect(lines).toEqual(['Ann Lee < -', 'Ben Ray < Ann Lee', 'Ben Fox < Ben Ray', 'Cem Kay < Ben Fox'])
    expect(kinds).toEqual([])
  })

  it('is what somebody chose, whatever it holds', async () => {
    const text = table('ID,Name,Manager', '1,Ann,Yes', '2,Ben,No')
    expect(await refused(text)).toMatchObject({
      kind: 'no-manager-found', source: { columns: { manager: null } },
      description: { detail: 'The column \u201cManager\u201d holds \u201cYes\u201d and \u201cNo\u201d: none of these is an id, an e-mail address, a name or a title of any row.' },
    })
    expect((await read(text, { columns: { manager: 2 } })).lines).toEqual(['1 < -', '2 < -'])
    expect((await read(text, { repairs: { 'unknown-manager': 'placeholder' } })).counts.added).toBe(2)
  })

  it('may name the one manager of a team who is not in the list', async () => {
    expect(await read(table('Name,Manager', 'Ann,Zed', 'Ben,Zed'))).toMatchObject({ lines: ['Ann < -', 'Ben < -'], kinds: ['unknown-manager', 'several-roots'] })
  })

  it('may hold paths of a directory', async () => {
    const { lines, kinds } = await read(table('sAMAccountName;displayName;manager', 'alee;Lee, Ann;', 'bray;Ray, Ben;CN=Lee\\, Ann,OU=Top,DC=x', 'cfox;Fox, Cem;cn=Ray\\, Ben,OU=IT,DC=x'))
    expect(lines).toEqual(['alee < -', 'bray < alee', 'cfox < bray'])
    expect(kinds).toEqual([])
  })

  it('finds no ids in a column whose values many rows share', async () => {
    const { source } = await read(table('Code,Name,Manager,Site', 'k1,Ann,,HQ', 'k2,Ben,HQ,HQ', 'k3,Cem,HQ,HQ', 'k4,Dee,k1,HQ'))
    expect(source.headers[source.columns.id!]).toBe('Code')
  })

  it('may name people with their words in another order', async () => {
    expect((await read(table('Name;Manager', 'Smith, John Jr.;', 'Doe, Jane;John Smith Jr'))).lines).toEqual(['Smith, John Jr. < -', 'Doe, Jane < Smith, John Jr.'])
  })

  it.each([['1,00', '1'], ['100000', '1E5'], ['200000', '2.0E+05']])('knows the id %s as %s, as spreadsheets write numbers', async (id, manager) => {
    expect((await read(table('ID;Name;Manager ID', `${id};Ann;`, `x;Ben;${manager}`))).lines).toEqual([`${id} < -`, `x < ${id}`])
  })
})

describe('groups of posts are no people', () => {
  it.each(['12.5', '3', '7'])('although a count of them, %s, is the number of a senior post', async (count) => {
    const text = table('Unit,Reporting Senior Post,Generic Job Title,Number of Posts in FTE', `U,3,Administrator,${count}`, `U,7,Officer,3`)
    expect((await refused(text)).kind).toBe('groups-of-posts')
  })
})

describe('paths', () => {
  it.each([
    ['of numbers', 'OrganizationNode', ['/', '/1/', '/1/1/', '/2/']],
    ['of names, each with its own', 'Org path', ['Ann', 'Ann > Ben', 'Ann > Ben > Cem', 'Ann > Dee']],
    ['of the managers above', 'Management Chain', ['', 'Ann', 'Ann > Ben', 'Ann']],
  ])('%s say who leads where no column does', async (_, header, paths) => {
    const { lines, kinds, source } = await read(table(`Name;${header}`, ...['Ann', 'Ben', 'Cem', 'Dee'].map((name, at) => `${name};${paths[at]!}`)))
    expect(lines).toEqual(['Ann < -', 'Ben < Ann', 'Cem < Ben', 'Dee < Ann'])
    expect(kinds).toEqual(['from-paths'])
    expect(source.headers).toEqual(['Name', header, `Manager (from ${header})`])
  })

  it('of files say nothing', async () => {
    expect((await refused(table('Name,Photo path', 'Ann,/a/1.jpg', 'Ben,/a/2.jpg'))).kind).toBe('no-manager-column')
    expect((await refused(table('Name,Path', 'Ann,/a/1', 'Ben,/b/2', 'Cem,/c/3'))).kind).toBe('no-manager-column')
  })
})

describe('a list without headers', () => {
  it.each([[['1,Ann,CEO,', '2,Ben,CTO,1']], [['Ann Lee,CEO,', 'Ben Ray,CTO,Ann Lee']], [['1,Ann,Manager,', '2,Ben,Engineer,1']]])('%j is told, and read once its columns are chosen', async (rows) => {
    const reading = await refused(table(...rows))
    expect(reading).toMatchObject({ kind: 'no-headers', description: { title: 'The first row looks like data, not headers' }, source: { sample: [rows[0]!.split(','), rows[1]!.split(',')] } })
    const last = rows[0]!.split(',').length - 1
    const { lines, counts } = await read(table(...rows), { columns: { manager: last, name: last - 2 } })
    expect(lines).toHaveLength(2)
    expect(lines[1]).not.toMatch(/-$/)
    expect(counts).toMatchObject({ rows: 2, fromRows: 2 })
  })
})
