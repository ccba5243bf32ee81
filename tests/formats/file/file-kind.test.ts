import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../../src/formats/file/file-kind'
import { decoded } from '../../../src/formats/file/file-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string, isLittle: boolean) => Uint8Array.from([...text].flatMap((char) => {
  const code = char.charCodeAt(0)
  return isLittle ? [code & 0xFF, code >> 8] : [code >> 8, code & 0xFF]
}))

describe('which reader takes a file', () => {
  it.each([
    ['a header with commas', 'name,title,manager\nAda,CEO,', 'people'],
    ['semicolons', 'name;title;manager\n', 'people'],
    ['tabs, after blank lines', '\n\n\nname\ttitle\n', 'people'],
    ['a byte order mark before the header', '\uFEFFname,title', 'people'],
    ['a workbook', 'PK\u0003\u0004, ,', 'people'],
    ['our JSON', ' {"type": "hatrack", "version": 1}', 'chart'],
    ['our JSON with its keys in order', '{"company": {}, "type":"hatrack"}', 'chart'],
    ['our JSON, cut off', '{"type": "hatrack",', 'chart'],
    ['our JSON without its head', '{"scenarios": []}', 'chart'],
    ['a list as JSON', '[["a", "b"]]', 'people'],
    ['another program\u2019s JSON', '{"name": "Ada", "children": []}', 'people'],
    ['a page', '<p>a, b</p>', 'chart'],
    ['a page with a table', '<html><body><table><tr><td>ID', 'people'],
    ['lines without any separator', 'Name\nAda\n', 'people'],
    ['a single word', 'hello', 'chart'],
    ['nothing', '', 'chart'],
  ])('%s', (_, text, kind) => expect(fileKindOf(utf8(text))).toBe(kind))

  it('bytes say more than letters', () => {
    expect(fileKindOf(Uint8Array.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]))).toBe('picture')
    expect(fileKindOf(Uint8Array.from([0xD0, 0xCF, 0x11, 0xE0, 0xA1]))).toBe('people')
    expect(fileKindOf(wide('name,manager\nAda,', true))).toBe('people')
  })
})

describe('the letters of a file', () => {
  it.each<[string, number[], string, boolean]>([
    ['UTF-8', [0x5A, 0x6F, 0xC3, 0xAB], 'utf-8', true],
    ['UTF-8 with its mark', [0xEF, 0xBB, 0xBF, 0x5A, 0x6F, 0xC3, 0xAB], 'utf-8', true],
    ['what old Windows programs write', [0x5A, 0x6F, 0xEB], 'windows-1252', false],
    ['UTF-16, small end first', [0xFF, 0xFE, 0x5A, 0, 0x6F, 0, 0xEB, 0], 'utf-16le', true],
    ['UTF-16, big end first', [0xFE, 0xFF, 0, 0x5A, 0, 0x6F, 0, 0xEB], 'utf-16be', true],
    ['UTF-16 without its mark', [0x5A, 0, 0x6F, 0, 0xEB, 0], 'utf-16le', true],
    ['UTF-16 without its mark, big end first', [0, 0x5A, 0, 0x6F, 0, 0xEB], 'utf-16be', true],
  ])('%s', (_, bytes, encoding, isSure) => expect(decoded(Uint8Array.from(bytes))).toEqual({ text: 'Zo\u00eb', encoding, isSure }))

  it('are read as somebody chose, whatever they look like', () => {
    expect(decoded(utf8('Zo\u00eb'), 'windows-1252')).toEqual({ text: 'Zo\u00c3\u00ab', encoding: 'windows-1252', isSure: true })
  })

  it('of scripts without zeros in them are still seen to be UTF-16, by what separates them', () => {
    const text = '\u59d3\u540d,manager\n\u738b,\n'.repeat(20)
    expect(decoded(wide(text, true))).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decoded(wide(text, false))).toMatchObject({ text, encoding: 'utf-16be' })
  })
})
