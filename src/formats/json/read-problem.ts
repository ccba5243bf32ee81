import type { OtherProgram } from './identify'
import type { Lookalike } from './parse-json'
import { clipped, counted, inMegabytes, quoted } from './wording'

/** Why a text is not opened at all. What can be put right without loss of anything else is a `Repair`. */
export type ReadProblem =
  | { readonly kind: 'too-large', readonly length: number, readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-deep', readonly limit: number }
  | { readonly kind: 'not-json', readonly line: number, readonly column: number, readonly expected: string, readonly looksLike: Lookalike | null }
  | { readonly kind: 'other-program', readonly program: OtherProgram, readonly type: string | null }
  | { readonly kind: 'bad-version', readonly found: unknown }
  | { readonly kind: 'newer-version', readonly version: number, readonly supported: number, readonly source: string | null }
  | { readonly kind: 'not-migrated', readonly version: number, readonly reason: string }
  | { readonly kind: 'bad-shape', readonly path: string, readonly inside: string | null, readonly found: string, readonly expected: string }
  | { readonly kind: 'too-many', readonly what: string, readonly path: string, readonly count: number, readonly limit: number }

export interface Description {
  readonly title: string
  readonly detail: string
  readonly remedy: string
}

/** For the person who tried to open it: what is the matter, where exactly, and what to do. */
export function describeProblem(problem: ReadProblem): Description {
  switch (problem.kind) {
    case 'too-large': return {
      title: 'The file is too large',
      detail: `It has ${inMegabytes(problem.length)}; Hatrack opens files of up to ${inMegabytes(problem.limit)}.`,
      remedy: 'Check that it is the right file. A document of this size can be split by scenario.',
    }
    case 'empty': return {
      title: 'The file is empty',
      detail: 'There is nothing in it but perhaps blank lines.',
      remedy: 'Choose another copy. If it came by mail or from a shared drive, fetch it again.',
    }
    case 'too-deep': return {
      title: 'The file is nested too deeply',
      detail: `It opens more than ${problem.limit} brackets inside one another; a Hatrack document has six levels.`,
      remedy: 'Choose the *.hatrack.json file that Hatrack saved.',
    }
    case 'not-json': return describeNotJson(problem)
    case 'other-program': return { title: 'This is not a Hatrack document', ...programWords(problem.program, problem.type) }
    case 'bad-version': return {
      title: 'The file does not say which version it is',
      detail: `\u201cversion\u201d is ${inWords(problem.found)}; it should be a whole number from 1.`,
      remedy: 'Set \u201cversion\u201d to 1 near the top of the file, or choose another copy.',
    }
    case 'newer-version': return {
      title: 'The file was saved by a newer Hatrack',
      detail: `It has version ${problem.version}${problem.source === null ? '' : ` (written by ${clipped(problem.source)})`}; this Hatrack reads up to version ${problem.supported}. The file was left as it is.`,
      remedy: 'Reload the page to get the newest Hatrack, then open the file again.',
    }
    case 'not-migrated': return {
      title: 'The file could not be brought up to date',
      detail: `It has version ${problem.version}, and converting it failed: ${clipped(problem.reason)}. The file was left as it is.`,
      remedy: 'Choose another copy of the file, one that was saved by Hatrack and not changed since.',
    }
    case 'bad-shape': return {
      title: 'Something in the file is not as it should be',
      detail: `At ${problem.path}${problem.inside === null ? '' : ` (in ${quoted(problem.inside)})`} there is ${problem.found}; expected ${problem.expected}.`,
      remedy: 'Correct that place in a text editor, or choose another copy of the file.',
    }
    case 'too-many': return {
      title: `The file has too many ${problem.what}`,
      detail: `There are ${counted(problem.count)} at ${problem.path}; Hatrack takes up to ${counted(problem.limit)}.`,
      remedy: 'Check that it is the right file, or leave out the part that does not matter.',
    }
  }
}

function describeNotJson({ line, column, expected, looksLike }: Extract<ReadProblem, { kind: 'not-json' }>): Description {
  const where = `Line ${counted(line)}, column ${counted(column)}: expected ${expected}.`
  switch (looksLike) {
    case 'markup': return {
      title: 'This is a web page or an XML file, not a Hatrack document', detail: where,
      remedy: 'If you saved it from a link, download the file itself instead of the page that shows it.',
    }
    case 'spreadsheet': return {
      title: 'This is a spreadsheet, a slide deck or a ZIP archive, not a Hatrack document', detail: where,
      remedy: 'To bring in a list of people, save the sheet as CSV and import that. Unpack an archive first.',
    }
    case 'picture': return {
      title: 'This is a picture, not a Hatrack document', detail: where,
      remedy: 'Choose the *.hatrack.json file that was saved with it.',
    }
    case 'pdf': return {
      title: 'This is a PDF, not a Hatrack document', detail: where,
      remedy: 'Choose the *.hatrack.json file that the PDF was made from.',
    }
    case 'merge-conflict': return {
      title: 'The file has an unresolved merge conflict',
      detail: `Line ${counted(line)} is one of the marks that version control leaves where two changes met.`,
      remedy: 'Decide between the two versions there, remove the marks and save the file again.',
    }
    case null: return {
      title: 'The file is damaged or is not JSON', detail: where,
      remedy: 'If it was edited by hand, correct that place. If it was downloaded, download it again: it may be cut off.',
    }
  }
}

function programWords(program: OtherProgram, type: string | null): Omit<Description, 'title'> {
  const missing = 'A Hatrack document says \u201ctype\u201d: \u201chatrack\u201d in its first lines.'
  switch (program) {
    case 'excalidraw': return { detail: 'It looks like an Excalidraw drawing.', remedy: 'Lines and boxes of a drawing cannot be read as positions. Build the chart anew, or import a list of people as CSV.' }
    case 'react-flow': return { detail: 'It looks like a diagram of nodes and edges, as React Flow writes it.', remedy: 'Import the people as CSV, with one row a position and a column for the manager.' }
    case 'rows': return { detail: 'It looks like a table: a list of rows.', remedy: 'Save the table as CSV, with a column for the manager, and import that.' }
    case 'nested-children': return { detail: 'It looks like an org chart of nested boxes, each with its \u201cchildren\u201d.', remedy: 'Export the chart as CSV from the program that made it, with a column for the manager, and import that.' }
    case 'headless': return { detail: `It has scenarios like a Hatrack document, but not its first lines. ${missing}`, remedy: 'Add \u201ctype\u201d: \u201chatrack\u201d and \u201cversion\u201d: 1 at the top of the file.' }
    case 'unknown': return {
      detail: type === null ? `It is JSON of some other program. ${missing}` : `Its \u201ctype\u201d is ${quoted(type)}. ${missing}`,
      remedy: 'Choose a *.hatrack.json file.',
    }
  }
}

/** A value from the file as a message names it. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${counted(value.length)}`
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${quoted(value)}`
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'boolean' ? String(value) : 'an object'
}
