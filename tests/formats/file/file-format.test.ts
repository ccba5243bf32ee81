import { describe, expect, it } from 'vitest'
import { fileFormatOf } from '../../../src/formats/file/file-format'
import { fileText } from '../../../src/formats/file/file-text'
import { readPeopleList } from '../../../src/formats/file/read-people-list'

describe('which reader takes a file', () => {
  it.each([
    ['a header with commas', 'name,title,manager\nAda,CEO,', 'csv'],
    ['semicolons', 'name;title;manager\n', 'csv'],
    ['tabs, after blank lines', '\n\n\nname\ttitle\n', 'csv'],
    ['a byte order mark before the header', '\uFEFFname,title', 'csv'],
    ['JSON', ' {"type": "hatrack", "version": 1}', 'hatrack-json'],
    ['a list as JSON', '[["a", "b"]]', 'hatrack-json'],
    ['a page', '<p>a, b</p>', 'hatrack-json'],
    ['a workbook', 'PK\u0003\u0004, ,', 'hatrack-json'],
    ['a single word', 'hello', 'hatrack-json'],
    ['nothing', '', 'hatrack-json'],
  ])('%s', (_, text, format) => expect(fileFormatOf(text)).toBe(format))
})

describe('the letters of a file', () => {
  it.each<[string, number[]]>([
    ['UTF-8', [0x5A, 0x6F, 0xC3, 0xAB]],
    ['what old Windows programs write', [0x5A, 0x6F, 0xEB]],
    ['UTF-16, small end first', [0xFF, 0xFE, 0x5A, 0, 0x6F, 0, 0xEB, 0]],
    ['UTF-16, big end first', [0xFE, 0xFF, 0, 0x5A, 0, 0x6F, 0, 0xEB]],
  ])('%s', (_, bytes) => expect(fileText(Uint8Array.from(bytes))).toBe('Zo\u00eb'))
})

describe('a list of people', () => {
  it('becomes a company named after its file, with as many employees as it has positions', () => {
    const reading = readPeopleList('name,title,manager\nAda,CEO,\nBen,CTO,Ada', 'Acme people.csv')
    expect(reading).toMatchObject({ ok: true, format: 'csv', document: { company: { name: 'Acme people', headcount: 2 } } })
    expect(reading.ok && reading.told.at(-1)).toMatch(/^The headcount is set to 2/)
  })

  it('that nobody can be read from is a problem in words', () => {
    expect(readPeopleList('name,title\nAda,CEO', 'people.csv')).toMatchObject({
      ok: false, kind: 'no-manager-column', description: { title: 'No column says who reports to whom' },
    })
  })
})
