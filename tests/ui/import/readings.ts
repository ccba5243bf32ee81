import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { PeopleReading, PeopleSource, ProblemGroup, ProblemRow } from '../../../src/formats/people/people-reading'

export const source: PeopleSource = {
  format: 'csv', encoding: 'utf-8', isEncodingSure: true, delimiter: ';', sheets: [], sheet: null,
  headers: ['Staff', 'Chef', ''],
  columns: { id: 0, manager: 1, name: null, firstName: null, lastName: null, title: null, role: null, email: null, vacant: null, dotted: null },
  sample: [['E1', '', 'x'], ['E2', 'E1', ''], ['E2', 'E1', '']],
}

export const rowsOf = (count: number): readonly ProblemRow[] =>
  Array.from({ length: count }, (_, at) => ({ place: `line ${at + 2}`, name: `Person ${at + 1}`, value: 'E099', outcome: 'stands at the top' }))

export const unknownManager: ProblemGroup = {
  kind: 'unknown-manager', isProblem: true, title: '5 positions report to a manager who is not in the file', detail: 'They stand at the top.', rows: rowsOf(5), count: 5,
  repair: { kind: 'unknown-manager', chosen: 'root', offered: [{ way: 'placeholder', words: 'Put them under a placeholder' }, { way: 'root', words: 'Leave them at the top' }] },
}

export const noTitles: ProblemGroup = { kind: 'no-titles', isProblem: false, title: 'There is no column with titles', detail: '', rows: [], count: 0, repair: null }

export function readingOf(change: Partial<Extract<PeopleReading, { ok: true }>> = {}): Extract<PeopleReading, { ok: true }> {
  return {
    ok: true, source, problems: [unknownManager, noTitles], counts: { rows: 5, fromRows: 4, leftOut: 1, added: 0 },
    document: documentFromOutline({ name: 'List', headcount: 4 }, 'CEO (Ada)\n  CTO (Ben)\n    Lead (Cleo)\n  CIO (vacant)'), ...change,
  }
}
