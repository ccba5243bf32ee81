import type { Description } from '../json/read-problem'
import { counted, inMegabytes, listed, quoted } from '../json/wording'
import { managerHeaders, personHeaders } from '../people/columns'

/** Why nothing can be imported. What can is told in `ImportNote`s. */
export type CsvProblem =
  | { readonly kind: 'too-large', readonly length: number, readonly limit: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-manager-column', readonly seen: readonly string[] }
  | { readonly kind: 'no-person-column', readonly seen: readonly string[] }
  | { readonly kind: 'too-many-rows', readonly limit: number }

export function describeCsvProblem(problem: CsvProblem): Description {
  switch (problem.kind) {
    case 'too-large': return {
      title: 'The table is too large',
      detail: `It has ${inMegabytes(problem.length)}; Hatrack imports tables of up to ${inMegabytes(problem.limit)}.`,
      remedy: 'Leave out columns that the chart does not need, or import one division at a time.',
    }
    case 'not-text': return {
      title: 'This is not a text table',
      detail: 'It looks like a workbook or another binary file.',
      remedy: 'Open it in your spreadsheet program, choose \u201cSave as\u201d and then \u201cCSV UTF-8\u201d.',
    }
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
    case 'no-person-column': return {
      title: 'No column says who the people are',
      detail: `The columns are ${columns(problem.seen)}. Hatrack looks for one called ${listed(personHeaders.map(quoted), personHeaders.length)}; case and spaces do not matter.`,
      remedy: 'Rename the column that holds the ids or the names.',
    }
    case 'too-many-rows': return {
      title: 'The table has too many rows', detail: `Hatrack imports up to ${counted(problem.limit)} positions.`,
      remedy: 'Import one division at a time.',
    }
  }
}

function columns(seen: readonly string[]): string {
  return seen.length === 0 ? 'without names' : listed(seen.map(quoted), 12)
}
