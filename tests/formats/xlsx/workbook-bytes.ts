import { deflateRawSync } from 'node:zlib'

interface Options {
  /** Says another size than the real one, as an archive may that means harm. */
  readonly declared?: number
  readonly isEncrypted?: boolean
}

/** A ZIP archive of texts. */
export function zipOf(files: Readonly<Record<string, string>>, { declared, isEncrypted = false }: Options = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(declared ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, place, name]))
    parts.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006'), end]))
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Book {
  /** The rows of each sheet, as XML. */
  readonly sheets: Readonly<Record<string, string>>
  readonly strings?: readonly string[]
  /** Formats of numbers, by the style that a cell names; a number: one that is built in. */
  readonly formats?: readonly (string | number)[]
  readonly hidden?: readonly string[]
  readonly properties?: string
}

/** The files of a workbook. */
export function filesOf({ sheets, strings = [], formats = [], hidden = [], properties = '' }: Book): Record<string, string> {
  const names = Object.keys(sheets)
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  return {
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><workbookPr ${properties}/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" ${hidden.includes(name) ? 'state="hidden" ' : ''}r:id="s${at}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, at) => typeof code === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>` : '').join('')}</numFmts><cellXfs>${formats.map((code, at) => `<xf numFmtId="${typeof code === 'string' ? 164 + at : code}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`])),
  }
}

export function workbookOf(book: Book): Uint8Array {
  return zipOf(filesOf(book))
}

/** Rows of texts, from a number on, without references: programs may leave them out. */
export function rowsOf(...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('')
}
