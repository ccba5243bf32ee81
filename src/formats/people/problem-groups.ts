import { grouped } from '../../model/rows'
import { counted, listed, quoted } from '../json/wording'
import { repairWays, type ProblemGroup, type ProblemRow, type RepairableKind, type Repairs } from './people-reading'
import { troubleKinds, type Trouble, type TroubleKind } from './trouble'

export interface Circumstances {
  readonly repairs: Repairs
  /** Whether matching would find any of the unknown managers. */
  readonly matches: boolean
  readonly hasTitles: boolean
  readonly positions: number
}

/** What was noticed, put right and left out: a group for each kind, what matters first. */
export function problemGroups(troubles: readonly Trouble[], circumstances: Circumstances): ProblemGroup[] {
  const byKind = grouped(troubles, ({ kind }) => kind)
  const groups = troubleKinds.flatMap((kind) => {
    const rows = byKind.get(kind)
    return rows ? [groupOf(kind, rows, circumstances)] : []
  })
  const notes: ProblemGroup[] = [
    ...(circumstances.hasTitles ? [] : [note('no-titles', 'There is no column with titles', 'Each position is called by its role.')]),
    note('headcount', `The headcount is set to ${counted(circumstances.positions)}`, 'That is the number of positions in the list. Change it if the company has more people.'),
  ]
  return [...groups.filter(({ isProblem }) => isProblem), ...groups.filter(({ isProblem }) => !isProblem), ...notes]
}

export function note(kind: string, title: string, detail: string): ProblemGroup {
  return { kind, title, detail, rows: [], count: 0, repair: null, isProblem: false }
}

/** A group as one or two sentences: the first three rows are named, the others counted. */
export function noteOf({ title, detail, rows }: ProblemGroup): string {
  const named = rows.map(({ name, value, place }) => {
    const inside = value === '' ? place : `${quoted(value)}, ${place}`
    return name === '' ? inside : `${quoted(name)} (${inside})`
  })
  return `${title}${named.length === 0 ? '' : `: ${listed(named)}`}. ${detail}`.trim()
}

function groupOf(kind: TroubleKind, troubles: readonly Trouble[], circumstances: Circumstances): ProblemGroup {
  const rows = troubles.map(({ place, name, value, outcome }): ProblemRow => ({ place, name, value, outcome }))
  const count = troubles.reduce((sum, one) => sum + (one.count ?? 1), 0)
  return {
    kind, ...words[kind](count, circumstances.repairs), rows, count, repair: repairOf(kind, circumstances),
    // One at the top that reports to itself is how many programs write a top.
    isProblem: kind === 'self-report' ? rows.length > 1 : kind !== 'second-manager' && kind !== 'empty-row' && kind !== 'remark',
  }
}

const wayWords: { readonly [Kind in RepairableKind]: Readonly<Record<Repairs[Kind], string>> } = {
  'unknown-manager': { match: 'Match without regard to case, accents and leading zeros', placeholder: 'Make a placeholder for each', root: 'Let them stand at the top' },
  'duplicate-id': { 'keep-both': 'Keep all, the later ones under a new id', first: 'Keep the first row of each', last: 'Keep the last row of each' },
  'several-roots': { keep: 'Keep them side by side', join: 'Put them under a new position at the top' },
}

function repairOf(kind: TroubleKind, { repairs, matches }: Circumstances): ProblemGroup['repair'] {
  if (kind !== 'unknown-manager' && kind !== 'duplicate-id' && kind !== 'several-roots') return null
  const byWay: Readonly<Record<string, string>> = wayWords[kind]
  const offered = repairWays[kind].filter((way) => way !== 'match' || matches).map((way) => ({ way, words: byWay[way] ?? way }))
  return { kind, chosen: repairs[kind], offered }
}

/** What each kind is called, and what it means or what was done, by how many rows it is about. */
const words: Readonly<Record<TroubleKind, (count: number, repairs: Repairs) => { readonly title: string, readonly detail: string }>> = {
  'unknown-manager': (count, repairs) => ({
    title: `${counted(count, 'position')} ${one(count, 'reports', 'report')} to a manager who is not in the file`,
    detail: {
      match: 'Where one row alone fits when case, accents and leading zeros are left aside, that row is the manager; the others stand at the top.',
      placeholder: 'A placeholder was made for each of these managers.', root: one(count, 'It stands at the top now.', 'They stand at the top now.'),
    }[repairs['unknown-manager']],
  }),
  loop: (count) => ({
    title: `${counted(count, 'reporting line')} ran in a circle`,
    detail: 'Each circle was cut above one of its members: whose title is the highest, or else who leads the most people.',
  }),
  'duplicate-id': (count, repairs) => ({
    title: `${counted(count, 'row')} ${one(count, 'has', 'have')} an id or a name that another row has`,
    detail: repairs['duplicate-id'] === 'keep-both' ? 'Each later one was kept under a new id; whoever reports to that id stands under the first.'
      : `Only the ${repairs['duplicate-id']} row of each was kept.`,
  }),
  'ambiguous-manager': (count) => ({
    title: `${counted(count, 'position')} ${one(count, 'names', 'name')} a manager that several rows could be`,
    detail: 'Each was put under the first of them. An id or an e-mail address in the manager\u2019s column would make it sure.',
  }),
  'several-roots': (count, repairs) => ({
    title: `${counted(count, 'position')} stand at the top, reporting to nobody`,
    detail: repairs['several-roots'] === 'join' ? 'They were put under a new position, which is vacant.' : 'They stand side by side.',
  }),
  'row-skipped': (count) => ({ title: `${counted(count, 'row')} without an id, a name or a title`, detail: leftOut(count) }),
  remark: (count) => ({ title: `${counted(count, 'row')} below the list ${one(count, 'is a remark', 'are remarks')}`, detail: leftOut(count) }),
  'empty-row': (count) => ({ title: counted(count, 'empty row'), detail: leftOut(count) }),
  'repeated-header': (count) => ({ title: `${counted(count, 'row')} ${one(count, 'repeats', 'repeat')} the headers`, detail: leftOut(count) }),
  'no-record': (count) => ({ title: `${counted(count, 'item')} in the list ${one(count, 'is no record', 'are no records')}`, detail: leftOut(count) }),
  'extra-cells': (count) => ({
    title: `${counted(count, 'row')} ${one(count, 'has', 'have')} more cells than there are headers`,
    detail: 'Cells may stand in the wrong column. A text with the separator in it needs quotation marks around it.',
  }),
  'broken-quotes': () => ({ title: 'A quotation mark is missing or out of place', detail: 'Check the rows around it.' }),
  'unreadable-letters': (count) => ({
    title: `Some letters of ${counted(count, 'row')} could not be read`, detail: 'Choose another encoding, or save the file as \u201cCSV UTF-8\u201d and import it again.',
  }),
  'text-cut': (count) => ({ title: `${counted(count, 'text')} ${one(count, 'was too long and is cut', 'were too long and are cut')}`, detail: 'The rest was left out.' }),
  'unknown-dotted': (count) => ({ title: `${counted(count, 'dotted line')} ${one(count, 'goes', 'go')} to somebody who is not in the file`, detail: leftOut(count) }),
  'unsafe-key': (count) => ({ title: `${counted(count, 'field')} ${one(count, 'has a name', 'have names')} that could harm other programs`, detail: leftOut(count) }),
  'self-report': (count) => count === 1
    ? { title: '1 position reports to itself', detail: 'Many programs write the top of a chart like that: it stands at the top.' }
    : { title: `${counted(count, 'position')} report to themselves`, detail: 'They stand at the top now.' },
  'second-manager': (count) => ({
    title: `${counted(count, 'position')} ${one(count, 'has', 'have')} several managers`, detail: 'The first one leads; a dotted line goes to each of the others.',
  }),
}

function leftOut(count: number): string {
  return one(count, 'It was left out.', 'They were left out.')
}

function one(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : plural
}
