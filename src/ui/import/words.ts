import type { ColumnKind } from '../../formats/people/columns'
import { counted } from '../../formats/json/wording'
import type { Delimiter, Encoding, PeopleFormat, PeopleReading, PeopleSource, ProblemGroup, RowCounts } from '../../formats/people/people-reading'

export const columnNames: Readonly<Record<ColumnKind, string>> = {
  id: 'ID', manager: 'Reports to', name: 'Name', firstName: 'First name', lastName: 'Last name', title: 'Title', role: 'Role', email: 'E-mail', vacant: 'Vacant', dotted: 'Also works with',
}

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'Unicode (UTF-8)', 'utf-16le': 'Unicode (UTF-16, little-endian)', 'utf-16be': 'Unicode (UTF-16, big-endian)', 'windows-1252': 'Western European (Windows)', 'windows-1250': 'Central European (Windows)', 'windows-1251': 'Cyrillic (Windows)', 'windows-1253': 'Greek (Windows)',
  'windows-1254': 'Turkish (Windows)', 'windows-1255': 'Hebrew (Windows)', 'windows-1256': 'Arabic (Windows)',
  shift_jis: 'Japanese (Shift JIS)', gb18030: 'Chinese, simplified (GB 18030)', big5: 'Chinese, traditional (Big5)', 'euc-kr': 'Korean (EUC-KR)',
}

export const delimiterNames: Readonly<Record<Delimiter, string>> = { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' }

const formatNames: Readonly<Record<PeopleFormat, string>> = {
  csv: 'List as text', xlsx: 'Excel workbook', json: 'JSON', 'drawio-csv': 'draw.io list',
}

/** "List as text, semicolons", "Excel workbook, sheet “People”". */
export function formatWords({ format, delimiter, sheet }: PeopleSource): string {
  const more = sheet !== null ? `, sheet \u201c${sheet}\u201d` : delimiter === null ? '' : `, ${delimiterNames[delimiter].toLowerCase()}s`
  return `${formatNames[format]}${more}`
}

type Read = Extract<PeopleReading, { readonly ok: true }>

export function problemsIn({ problems }: Pick<Read, 'problems'>): readonly ProblemGroup[] {
  return problems.filter(({ isProblem }) => isProblem)
}

function positionsIn({ fromRows, added }: RowCounts): number {
  return fromRows + added
}

/** "107 rows, 104 positions, 2 problems": heard when the file is read, and each time that a choice changes it. */
export function spokenReading(reading: PeopleReading): string {
  if (!reading.ok) return `${reading.description.title}. ${reading.description.detail}`
  const problems = problemsIn(reading).length
  return [
    counted(reading.counts.rows, 'row'), counted(positionsIn(reading.counts), 'position'), problems === 0 ? 'no problems' : counted(problems, 'problem'),
  ].join(', ') + '.'
}

/** Where every row of the file has gone: none is dropped in silence. */
export function rowsWords({ rows, fromRows, leftOut, added }: RowCounts): string {
  const became = fromRows === rows ? 'Every row became a position' : `${counted(fromRows)} of ${counted(rows)} rows became positions`
  const left = leftOut === 0 ? '' : `, ${counted(leftOut)} ${leftOut === 1 ? 'was' : 'were'} left out`
  const more = added === 0 ? '' : `; ${counted(added, 'position')} that ${added === 1 ? 'stands' : 'stand'} on no row ${added === 1 ? 'was' : 'were'} added`
  return `${became}${left}${more}.`
}

/** A column as a person finds it in the file: its header, or where it stands. */
export function headerWords(header: string | undefined, at: number): string {
  return header === undefined || header.trim() === '' ? `Column ${at + 1}` : header
}
