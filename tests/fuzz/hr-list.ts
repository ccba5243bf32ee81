import fc from 'fast-check'
import { arbitraryName } from '../support/arbitrary-text'
import { filesOf, zipOf } from '../formats/xlsx/workbook-bytes'

/** A list of people as an HR department exports it, with everything wrong that such lists have. */
export interface HrList {
  /** Above the headers. */
  readonly remarks: readonly string[]
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const kinds = {
  id: ['ID', 'Employee ID', 'employee_id', 'Personalnummer', 'Matricule', 'key', 'uid', 'Unique ID', '工号'],
  name: ['Name', 'Full name', 'Display Name', 'Employee', '姓名', 'label', 'FullName (legal)'],
  title: ['Title', 'Job Title', 'Position', 'Stelle', 'Poste', 'designation'],
  manager: ['Manager', 'Manager ID', 'Reports to', 'parentId', 'pid', 'Boss ID', 'Führungskraft', 'Manager e-mail', 'Line Manager (name)', '上司'],
  email: ['E-mail', 'Work Email', 'mail'],
  vacant: ['Vacant', 'isVacant'],
  dotted: ['refs', 'Dotted line', 'Secondary manager'],
  other: ['Salary', 'Location', '', 'Manager level', 'Start date', '__proto__', 'constructor', 'Manager', 'ID', '=1+1', 'W'.repeat(300)],
} as const
type Kind = keyof typeof kinds

/** Values that mean nobody, more than one, or something that looks like somebody. */
const nobody = ['', ' ', 'NULL', 'N/A', 'none', '-', '*', 'XX', '0', '#N/A', 'n.v.', 'Vacant', 'TBH', 'Open', 'TRUE', 'yes', '1', '\u00A0']

function arbitraryCell(kind: Kind, people: number): fc.Arbitrary<string> {
  const who = fc.nat({ max: people })
  const reference = fc.tuple(who, fc.constantFrom(
    (at: number) => `E${at}`, (at: number) => `e${at}`, (at: number) => `0${at}`, (at: number) => `${at}.0`, (at: number) => ` E${at} `, (at: number) => `Person ${at}`, (at: number) => `${at}, Person`,
    (at: number) => `person.${at}@example.com`, (at: number) => `Person ${at} (E${at})`, (at: number) => `CN=Person ${at},OU=x`, (at: number) => `E${at};E${at + 1}|E${at}`,
  )).map(([at, write]) => write(at))
  const strange = fc.oneof(fc.constantFrom(...nobody), arbitraryName(), fc.constantFrom('a\nb', 'a"b', '"', '\'=1', '=HYPERLINK("x")', '\u0000', '\uFFFD', '5/3/2020', '1e5', '/1/2/3/', 'A > B > C', 'Total', 'ID', 'Manager'))
  switch (kind) {
    case 'id': return fc.oneof({ weight: 5, arbitrary: who.map((at) => `E${at}`) }, { weight: 2, arbitrary: reference }, strange)
    case 'manager': return fc.oneof({ weight: 5, arbitrary: who.map((at) => `E${at}`) }, { weight: 3, arbitrary: reference }, { weight: 2, arbitrary: strange })
    case 'name': return fc.oneof({ weight: 4, arbitrary: who.map((at) => `Person ${at}`) }, strange)
    case 'email': return fc.oneof({ weight: 4, arbitrary: who.map((at) => `person.${at}@example.com`) }, strange)
    default: return fc.oneof({ weight: 2, arbitrary: fc.constantFrom('CEO', 'CTO', 'CIO', 'Engineer', 'Head of IT') }, reference, strange)
  }
}

/** Columns in any order, some twice, some of other things; rows of any length, some of nothing, some that are the headers again. */
export function arbitraryHrList(): fc.Arbitrary<HrList> {
  const columns = fc.oneof(
    fc.shuffledSubarray<Kind>(['id', 'name', 'title', 'manager', 'email', 'vacant', 'dotted', 'other'], { minLength: 1 }),
    fc.tuple(fc.shuffledSubarray<Kind>(['id', 'name', 'manager'], { minLength: 3 }), fc.array(fc.constantFrom<Kind[]>('title', 'other', 'dotted', 'manager'), { maxLength: 3 })).map((parts) => parts.flat()),
  )
  return fc.tuple(columns, fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 14 }) }, { weight: 1, arbitrary: fc.nat({ max: 70 }) })).chain(([chosen, people]) => {
    const header = fc.tuple(...chosen.map((kind) => fc.constantFrom<string>(...kinds[kind])))
    const row = fc.tuple(fc.tuple(...chosen.map((kind) => arbitraryCell(kind, people))), fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1, 3) }))
      .map(([cells, more]) => more < 0 ? cells.slice(0, more) : [...cells, ...Array<string>(more).fill('x')])
    return fc.record({
      remarks: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fc.constantFrom('Staff list', 'As of May', '', 'sep=;', '# label: %name%', '# connect: {"from":"manager","to":"id"}', '# connect: {broken'), { maxLength: 3 }) }),
      headers: header, rows: fc.array(row, { minLength: people === 0 ? 0 : 1, maxLength: people + 2 }),
    }).map((list) => ({ ...list, rows: list.rows.flatMap((cells, at) => at % 7 === 6 ? [cells, cells.map(() => '')] : at % 11 === 10 ? [cells, [...list.headers]] : [cells]) }))
  })
}

/** As text, in one of the ways in which lists are kept. */
export function listAsText({ remarks, headers, rows }: HrList, delimiter: string, newline: string): string {
  const cell = (text: string) => /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
  return [...remarks, ...[headers, ...rows].map((cells) => cells.map(cell).join(delimiter))].join(newline)
}

export function encoded(text: string, encoding: 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'latin-1'): Uint8Array {
  switch (encoding) {
    case 'utf-8': return new Uint8Array(Buffer.from(text))
    case 'utf-8-mark': return new Uint8Array(Buffer.from(`\uFEFF${text}`))
    case 'utf-16le': return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    case 'utf-16be': return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())
    case 'latin-1': return new Uint8Array(Buffer.from(text, 'latin1'))
  }
}

/** As JSON: records, boxes inside one another, nodes and edges, records under their ids. */
export function listAsJson({ headers, rows }: HrList, shape: 'records' | 'nested' | 'graph' | 'keyed' | 'lines' | 'rows'): unknown {
  const records = rows.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? null])))
  switch (shape) {
    case 'records': return records
    case 'nested': return records.reduce<unknown>((below, record, at) => ({ ...record, children: at % 3 === 0 ? [below, record] : [below] }), {})
    case 'graph': return { nodes: records.map((data, at) => ({ id: `E${at}`, data })), edges: rows.map((cells, at) => ({ source: cells[0] ?? null, target: `E${at}` })) }
    case 'keyed': return Object.fromEntries(records.map((record, at) => [rows[at]?.[0] ?? `${at}`, record]))
    case 'lines': return records.map((record) => ({ person: record, manager: record }))
    case 'rows': return { cols: headers.map((label) => ({ label })), rows: rows.map((cells) => ({ c: cells.map((v) => ({ v })) })) }
  }
}

/** The files of a workbook with the list in it. */
export function listAsWorkbook({ remarks, headers, rows }: HrList): Record<string, string> {
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const row = (cells: readonly string[]) => `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join('')}</row>`
  return filesOf({ sheets: { People: [...remarks.map((remark) => [remark]), headers, ...rows].map(row).join(''), Other: '<row><c><v>1</v></c></row>' } })
}

export { zipOf }
