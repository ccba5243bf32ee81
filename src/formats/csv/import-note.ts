import { grouped } from '../../model/rows'
import { clipped, counted, listed, quoted } from '../json/wording'

/** What a person should know about an import that went through. Lines are those of the file, counted from 1. */
export type ImportNote =
  | { readonly kind: 'unknown-manager', readonly line: number, readonly name: string, readonly manager: string }
  | { readonly kind: 'ambiguous-manager', readonly line: number, readonly name: string, readonly manager: string, readonly count: number, readonly firstLine: number }
  | { readonly kind: 'self-report', readonly line: number, readonly name: string }
  | { readonly kind: 'loop-cut', readonly line: number, readonly name: string, readonly manager: string }
  | { readonly kind: 'duplicate-id', readonly line: number, readonly firstLine: number, readonly name: string, readonly id: string, readonly newId: string }
  | { readonly kind: 'row-skipped', readonly line: number }
  | { readonly kind: 'extra-cells', readonly line: number }
  | { readonly kind: 'broken-quotes', readonly line: number }
  | { readonly kind: 'unreadable-letters', readonly line: number }
  | { readonly kind: 'text-cut', readonly line: number, readonly length: number, readonly limit: number }
  | { readonly kind: 'several-roots', readonly roots: readonly { readonly line: number, readonly name: string }[] }
  | { readonly kind: 'no-titles' }

type NoteKind = ImportNote['kind']
type NoteOf<Kind extends NoteKind> = Extract<ImportNote, { kind: Kind }>

/** One sentence for each kind: the first three lines are named, the others counted. */
export function describeNotes(notes: readonly ImportNote[]): string[] {
  return [...grouped(notes, ({ kind }) => kind)].map(([kind, group]) => sentence(kind, group))
}

function sentence(kind: NoteKind, group: readonly ImportNote[]): string {
  const one = group.length === 1
  switch (kind) {
    case 'unknown-manager': {
      const byManager = grouped(of(group, kind), ({ manager }) => manager)
      const managers = [...byManager].map(([manager, rows]) => `${quoted(manager)} (${lines(rows)})`)
      return `${counted(group.length, 'position')} ${one ? 'reports' : 'report'} to a manager who is not in the file, and ${one ? 'stands' : 'stand'} at the top now: ${listed(managers)}.`
    }
    case 'ambiguous-manager': {
      const byManager = grouped(of(group, kind), ({ manager }) => manager)
      const managers = [...byManager].map(([manager, rows]) =>
        `${quoted(manager)} is on ${counted(rows[0].count)} rows, the first of them line ${counted(rows[0].firstLine)} (named on ${lines(rows)})`)
      return `${counted(group.length, 'position')} ${one ? 'names' : 'name'} a manager that several rows could be, and ${one ? 'was' : 'were'} put under the first: ${listed(managers)}.`
    }
    case 'self-report': {
      const rows = of(group, kind)
      return one
        ? `${named(rows)} reports to itself, which many programs use for the top of a chart: it stands at the top.`
        : `${counted(group.length)} positions report to themselves, and stand at the top now: ${named(rows)}.`
    }
    case 'loop-cut':
      return `${counted(group.length, 'reporting line')} ran in a circle. Cut where ${listed(of(group, kind).map(({ line, name, manager }) => `${quoted(name)} reported to ${quoted(manager)} (line ${counted(line)})`))}.`
    case 'duplicate-id':
      return `${counted(group.length, 'row')} ${one ? 'has' : 'have'} an id or a name that an earlier row has, and ${one ? 'was' : 'were'} kept under a new one: ${listed(of(group, kind).map(({ line, firstLine, id, newId, name }) => `${quoted(name || id)} on line ${counted(line)} (${quoted(id)}, as on line ${counted(firstLine)}, became ${quoted(newId)})`))}.`
    case 'row-skipped':
      return `${counted(group.length, 'row')} without an id, a name or a title ${one ? 'was' : 'were'} left out: ${lines(of(group, kind))}.`
    case 'extra-cells':
      return `${counted(group.length, 'row')} ${one ? 'has' : 'have'} more cells than there are headers, so that cells may stand in the wrong column: ${lines(of(group, kind))}. A text with the separator in it needs quotation marks around it.`
    case 'broken-quotes':
      return `A quotation mark is missing or out of place on ${lines(of(group, kind))}: check the rows around it.`
    case 'unreadable-letters':
      return `Some letters on ${lines(of(group, kind))} could not be read. Save the file as \u201cCSV UTF-8\u201d and import it again.`
    case 'text-cut':
      return `${counted(group.length, 'text')} ${one ? 'was' : 'were'} too long and ${one ? 'is' : 'are'} cut: ${lines(of(group, kind))}.`
    case 'several-roots': {
      const roots = of(group, kind).flatMap((note) => note.roots)
      return `${counted(roots.length)} positions stand at the top, reporting to nobody: ${named(roots)}.`
    }
    case 'no-titles':
      return 'There is no column with titles, so each position is called by its role.'
  }
}

function of<Kind extends NoteKind>(notes: readonly ImportNote[], kind: Kind): NoteOf<Kind>[] {
  return notes.filter((note): note is NoteOf<Kind> => note.kind === kind)
}

function lines(rows: readonly { readonly line: number }[]): string {
  const different = [...new Set(rows.map(({ line }) => counted(line)))]
  return `${different.length === 1 ? 'line' : 'lines'} ${listed(different)}`
}

function named(rows: readonly { readonly line: number, readonly name: string }[]): string {
  return listed(rows.map(({ line, name }) => `\u201c${clipped(name)}\u201d (line ${counted(line)})`))
}
