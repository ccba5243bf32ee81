import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, readingOf, refused } from '../people/imported'
import { filesOf, rowsOf, workbookOf, zipOf } from './workbook-bytes'

const header = ['ID', 'Name', 'Title', 'Manager ID']

describe('a workbook as a spreadsheet program saves it', () => {
  const bytes = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures/hr-export.xlsx')))

  it('gives what the same table as text gives', async () => {
    const text = await read(readFileSync(resolve(import.meta.dirname, '../../fixtures/hr-export.csv'), 'utf8'))
    const book = await read(bytes)
    expect(book.source).toMatchObject({ format: 'xlsx', encoding: null, isEncodingSure: true, delimiter: null, sheets: ['hr-export'], sheet: 'hr-export', headers: text.source.headers })
    expect(book.positions).toEqual(text.positions)
    expect(book.groups[0]?.rows).toMatchObject([{ place: 'row 56', value: '0799' }])
  })
})

describe('cells', () => {
  const book = (rows: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}) => workbookOf({ sheets: { People: `${rowsOf(header)}${rows}` }, ...more })

  it('are read as they are shown: shared, formatted and padded, with what a formula last gave', async () => {
    const { positions } = await read(book(
      '<row r="2"><c r="A2" s="1"><v>7</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="str"><f>UPPER("ceo")</f><v>CEO</v></c></row>'
      + '<row r="3"><c r="A3" s="2"><v>12</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" s="1"><v>7</v></c></row>'
      + '<row r="4"><c r="A4"><v>14</v></c><c r="B4" s="3"><v>45000</v></c><c r="C4"><f>A1</f></c><c r="D4" t="str"><v>E-012</v></c></row>',
      { strings: ['<t>Ann &amp; _x0041_da</t>', '<r><t>Ben </t></r><r><t xml:space="preserve">Ray</t></r><rPh><t>read so</t></rPh>'], formats: ['General', '0000', '&quot;E-&quot;000', 14] },
    ))
    expect(positions.map(({ id, holder, title, managerId }) => [id, holder, title, managerId])).toEqual([
      ['0007', 'Ann & Ada', 'CEO', null], ['E-012', 'Ben Ray', 'Manager', '0007'], ['14', '2023-03-15', 'Team or specialist', 'E-012'],
    ])
  })

  it('of old Macs count their days from 1904', async () => {
    const { positions } = await read(book('<row><c s="0"><v>43538</v></c><c t="inlineStr"><is><t>Ann</t></is></c></row>', { formats: ['yyyy-mm-dd'], properties: 'date1904="1"' }))
    expect(positions[0]?.id).toBe('2023-03-15')
  })

  it('may stand far apart, with prefixes and quotation marks as any writer has them', async () => {
    const rows = '<x:row r=\'900\'><x:c r=\'B900\' t=\'inlineStr\'><x:is><x:t>Ann</x:t></x:is></x:c><x:c r=\'XFD900\'><x:v>1</x:v></x:c></x:row>'
    const { lines, groups, counts } = await read(book(`${rows}<row r="1048576"><c r="C1048576"><v>5</v></c><c r="D1048576" t="inlineStr"><is><t>Bo</t></is></c></row>`))
    expect(lines).toEqual(['Ann < -', '5 < -'])
    expect(groups[0]?.rows).toMatchObject([{ place: 'row 1,048,576', value: 'Bo' }])
    expect(counts).toMatchObject({ rows: 1_048_575, fromRows: 2, leftOut: 1_048_573 })
  })
})

describe('a sheet with more rows than any spreadsheet has', () => {
  it('is read as far as those go, so that a small archive cannot keep the reader busy', async () => {
    const rows = `${rowsOf(header, ['1', 'Ann', 'CEO', ''], ['2', 'Ben', 'CTO', '1'])}${'<row/>'.repeat(1_048_576)}${rowsOf(['3', 'Zoe', 'CIO', '1'])}`
    expect((await read(workbookOf({ sheets: { People: rows } }))).lines).toEqual(['1 < -', '2 < 1'])
  })
})

describe('which sheet', () => {
  const sheets = {
    Cover: rowsOf(['Staff list'], ['As of May']), Salaries: rowsOf(['ID', 'Name', 'Pay'], ['1', 'Ann', '5']),
    'R&amp;D': rowsOf(['As of May'], header, ['1', 'Ann', 'CEO', ''], ['2', 'Ben', 'CTO', '1']), Old: rowsOf(header, ['9', 'Zoe', '', '']),
  }

  it('looks most like an org chart is taken, unless one is named', async () => {
    const found = await read(workbookOf({ sheets }))
    expect(found.source).toMatchObject({ sheets: ['Cover', 'Salaries', 'R&D', 'Old'], sheet: 'R&D' })
    expect(found.lines).toEqual(['1 < -', '2 < 1'])
    expect((await read(workbookOf({ sheets }), { sheet: 'Old' })).lines).toEqual(['9 < -'])
    expect((await read(workbookOf({ sheets, hidden: ['R&amp;D'] }))).source.sheet).toBe('Old')
    expect((await read(workbookOf({ sheets }), { sheet: 'Gone' })).source.sheet).toBe('R&D')
  })

  it('says nothing can be changed for another', async () => {
    expect(await refused(workbookOf({ sheets }), { sheet: 'Salaries' })).toMatchObject({ kind: 'no-manager-column', source: { sheet: 'Salaries', sheets: { length: 4 } } })
    expect(await refused(workbookOf({ sheets: { Empty: '' } }))).toMatchObject({ kind: 'empty' })
  })
})

describe('what cannot be read is told plainly', () => {
  const files = filesOf({ sheets: { People: rowsOf(header, ['1', 'Ann', 'CEO', '']) } })
  const whole = zipOf(files)
  const compound = (name: string) => Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, ...[...name].flatMap((char) => [char.charCodeAt(0), 0])])

  it.each<[string, Uint8Array, string]>([
    ['the old format', compound('Workbook'), 'old-workbook'],
    ['one with a password', compound('EncryptedPackage'), 'encrypted'],
    ['an encrypted archive', zipOf(files, { isEncrypted: true }), 'encrypted'],
    ['one that is cut off', whole.subarray(0, whole.length - 200), 'broken-workbook'],
    ['sizes that nobody needs', zipOf(files, { declared: 4_000_000_000 }), 'bomb'],
    ['an archive of something else', zipOf({ 'notes.txt': 'hello' }), 'no-workbook'],
    ['a text document', zipOf({ 'word/document.xml': '<w/>' }), 'no-workbook'],
    ['an OpenDocument sheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'no-workbook'],
    ['a workbook without sheets', zipOf({ ...files, 'xl/workbook.xml': '<workbook/>' }), 'broken-workbook'],
  ])('%s', async (_, bytes, kind) => expect((await refused(bytes)).kind).toBe(kind))

  it('what unpacks to more than it declares, however well it is packed', async () => {
    const bytes = zipOf({ ...files, 'xl/sharedStrings.xml': ' '.repeat(160_000_000) }, { declared: 10 })
    expect(bytes.length).toBeLessThan(200_000)
    expect((await refused(bytes)).kind).toBe('bomb')
  })

  it('entities of its own mean nothing', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${files['xl/worksheets/sheet1.xml']!.replace('Ann', 'Ann &b;')}`
    expect((await read(zipOf({ ...files, 'xl/worksheets/sheet1.xml': laughs }))).positions[0]?.holder).toBe('Ann &b;')
  })

  it('any byte of it may be wrong', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
      await readingOf(whole.with(at, byte))
    }), { numRuns: 300 })
  })
})
