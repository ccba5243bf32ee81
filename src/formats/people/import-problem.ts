import { describeProblem, type Description, type ReadProblem } from '../json/read-problem'
import { counted, inMegabytes, listed, quoted } from '../json/wording'
import { managerHeaders, personHeaders } from './columns'

/** Why nothing can be imported. What can is told in `ProblemGroup`s. */
export type ImportProblem =
  | { readonly kind: 'too-large', readonly length: number, readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-manager-column', readonly seen: readonly string[] }
  | { readonly kind: 'no-manager-found', readonly column: string, readonly seen: readonly string[] }
  | { readonly kind: 'no-person-column', readonly seen: readonly string[] }
  | { readonly kind: 'groups-of-posts', readonly column: string }
  | { readonly kind: 'too-many-rows', readonly limit: number }
  | { readonly kind: 'no-headers', readonly seen: readonly string[] }
  | { readonly kind: 'web-table', readonly isPage: boolean }
  | { readonly kind: 'yaml' }
  | { readonly kind: 'no-workbook', readonly what: string, readonly remedy: string }
  | { readonly kind: 'old-workbook' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'bomb', readonly limit: number }
  | { readonly kind: 'broken-workbook', readonly what: string }
  | { readonly kind: 'no-list', readonly seen: readonly string[] }
  | { readonly kind: 'json', readonly problem: ReadProblem }

export function kindOf(problem: ImportProblem): string {
  return problem.kind === 'json' ? problem.problem.kind : problem.kind
}

export const saveAsWorkbook = 'Open it in your spreadsheet program, choose \u201cSave as\u201d and then \u201cExcel workbook (.xlsx)\u201d or \u201cCSV UTF-8\u201d.'

export function describeImportProblem(problem: ImportProblem): Description {
  switch (problem.kind) {
    case 'too-large': return {
      title: 'The table is too large',
      detail: `It has ${inMegabytes(problem.length)}; Hatrack imports tables of up to ${inMegabytes(problem.limit)}.`,
      remedy: 'Leave out columns that the chart does not need, or import one division at a time.',
    }
    case 'not-text': return { title: 'This is not a text table', detail: 'It looks like a binary file, or its letters are in an encoding that Hatrack does not know.', remedy: saveAsWorkbook }
    case 'empty': return {
      title: 'The table is empty', detail: 'There is nothing in it but perhaps blank lines.',
      remedy: 'Export the list again, or copy its cells together with their headers.',
    }
    case 'no-rows': return {
      title: 'The table has no people in it', detail: 'There is a row of headers, but no row with an id, a name or a title below.',
      remedy: 'Export the list again; a filter may have hidden its rows.',
    }
    case 'no-manager-column': return {
      title: 'No column says who reports to whom',
      detail: `The columns are ${columns(problem.seen)}. Hatrack looks for one called ${listed(managerHeaders.map(quoted), managerHeaders.length)}; case and spaces do not matter.`,
      remedy: 'Rename the column that holds the manager, or add one with the id, e-mail address or name of each person\u2019s manager.',
    }
    case 'no-manager-found': return {
      title: 'No manager who is named is in the list',
      detail: `The column ${quoted(problem.column)} holds ${listed(problem.seen.map(quoted), 5)}: none of these is an id, an e-mail address, a name or a title of any row.`,
      remedy: 'Check that the list has the managers too, and that this column says who they are.',
    }
    case 'no-person-column': return {
      title: 'No column says who the people are',
      detail: `The columns are ${columns(problem.seen)}. Hatrack looks for one called ${listed(personHeaders.map(quoted), personHeaders.length)}; case and spaces do not matter.`,
      remedy: 'Rename the column that holds the ids or the names.',
    }
    case 'groups-of-posts': return {
      title: 'This is a list of groups of posts, not an org chart of people',
      detail: `A column ${quoted(problem.column)} counts the posts of each row, and no column has an id or a name for each of them.`,
      remedy: 'Choose the list that has a row for each person or post. Government organograms come in two files: take the one of senior posts.',
    }
    case 'too-many-rows': return {
      title: 'The table has too many rows', detail: `Hatrack imports up to ${counted(problem.limit)} positions.`,
      remedy: 'Import one division at a time.',
    }
    case 'no-headers': return {
      title: 'The first row looks like data, not headers',
      detail: `It holds ${columns(problem.seen)}, and no row says what the columns are.`,
      remedy: 'Put a row with the names of the columns above it, such as ID, Name, Title and Manager ID.',
    }
    case 'web-table': return {
      title: problem.isPage ? 'This is a web page with a table in it, not a workbook' : 'This is a workbook in Excel\u2019s XML format of 2003',
      detail: problem.isPage ? 'Many programs save such a page with the ending .xls, and spreadsheets open it all the same.' : 'It is neither the .xlsx that Excel writes today nor a text table.',
      remedy: problem.isPage ? `${saveAsWorkbook} Or open it in a browser, copy the table and paste it here.` : saveAsWorkbook,
    }
    case 'yaml': return {
      title: 'This is YAML, which Hatrack does not read', detail: 'Lists of people are read from CSV, XLSX and JSON.',
      remedy: 'Convert it to JSON, for instance with \u201cyq -o=json\u201d, and import that.',
    }
    case 'no-workbook': return { title: 'This is no Excel workbook (.xlsx)', detail: problem.what, remedy: problem.remedy }
    case 'old-workbook': return {
      title: 'This is a workbook in the old Excel format (.xls)', detail: 'Hatrack reads workbooks as Excel has saved them since 2007 (.xlsx), and text tables.', remedy: saveAsWorkbook,
    }
    case 'encrypted': return {
      title: 'The workbook is protected by a password', detail: 'Its contents are encrypted, so nothing in it can be read.',
      remedy: 'Open it in your spreadsheet program, remove the password and save a copy.',
    }
    case 'bomb': return {
      title: 'The workbook is too large', detail: `Unpacked it has more than ${inMegabytes(problem.limit)}, which no list of people needs.`,
      remedy: 'Save the sheet with the people as a workbook of its own, or as CSV.',
    }
    case 'broken-workbook': return {
      title: 'The workbook could not be read', detail: problem.what,
      remedy: 'Open it in your spreadsheet program and save it again. If it was downloaded, download it again: it may be cut off.',
    }
    case 'no-list': return {
      title: 'There is no list of people in this file',
      detail: `It is JSON with ${problem.seen.length === 0 ? 'nothing in it' : listed(problem.seen.map(quoted), 12)}. Hatrack looks for a list of records with an id and a manager each, or for boxes inside one another, each with its \u201cchildren\u201d.`,
      remedy: 'Export the chart as a list of people from the program that made it, as CSV, XLSX or JSON.',
    }
    case 'json': return problem.problem.kind === 'too-deep' ? tooDeep(problem.problem.limit) : describeProblem(problem.problem)
  }
}

/** `limit`: of brackets, two for each box. */
function tooDeep(limit: number): Description {
  return {
    title: 'The boxes are nested too deeply',
    detail: `They stand more than ${counted(limit / 2)} levels deep inside one another, which no org chart does.`,
    remedy: 'Export the chart as a list with a row for each person and the id of their manager.',
  }
}

function columns(seen: readonly string[]): string {
  return seen.length === 0 ? 'without names' : listed(seen.map(quoted), 12)
}
