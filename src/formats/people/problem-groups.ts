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
  return { kind, title, detail, rows: [], repair: null, isProblem: false }
}

/** A group as one or two sentences: the first three rows are named, the others counted. */
export function noteOf({ title, detail, rows }: ProblemGroup): string {
  const named = rows.map(({ name, value, place }) => {
    const who = [name, value].filter((text) => text !== '').map(quoted).join(': ')
    return who === '' ? place : `${who} (${place})`
  })
  return `${title}${named.length === 0 ? '' : `: ${listed(named)}`}. ${detail}`.trim()
}

function groupOf(kind: TroubleKind, troubles: readonly Trouble[], circumstances: Circumstances): ProblemGroup {
  const rows = troubles.map(({ place, name, value, outcome }): ProblemRow => ({ place, name, value, outcome }))
  return {
    kind, ...wordsFor(kind, rows.length, circumstances), rows, repair: repairOf(kind, circumstances),
    // One at the top that reports to itself is how many programs write a top.
    isProblem: kind === 'self-report' ? rows.length > 1 : kind !== 'second-manager',
  }
}

const wayWords: { readonly [Kind in RepairableKind]: Readonly<Record<Repairs[Kind], string>> } = {
  'unknown-manager': { match: 'Match without regard to case, accents and leading zeros', placeholder: 'Make a placeholder for each', root: 'Let them stand at the top' },
  'duplicate-id': { 'keep-both': 'Keep all, the later ones under a new id', first: 'Keep the first row of each', last: 'Keep the last row of each' },
  'several-roots': { keep: 'Keep them side by side', join: 'Put them under a new position at the top' },
}

function repairOf(kind: TroubleKind, { repairs, matches }: Circumstances): ProblemGroup['repair'] {
  if (kind !== 'unknown-manager' && kind !== 'duplicate-id' && kind !== 'several-roots') return null
  const words: Readonly<Record<string, string>> = wayWords[kind]
  const offered = repairWays[kind].filter((way) => way !== 'match' || matches).map((way) => ({ way, words: words[way] ?? way }))
  return { kind, chosen: repairs[kind], offered }
}

function wordsFor(kind: TroubleKind, count: number, { repairs }: Circumstances): { title: string, detail: string } {
  const one = count === 1
  const rows = counted(count, 'row')
  const positions = counted(count, 'position')
  switch (kind) {
    case 'unknown-manager': return {
      title: `${positions} ${one ? 'reports' : 'report'} to a manager who is not in the file`,
      detail: {
        match: 'Where one row alone fits when case, accents and leading zeros are left aside, that row is the manager; the others stand at the top.',
        placeholder: 'A placeholder was made for each of these managers.', root: `${one ? 'It stands' : 'They stand'} at the top now.`,
      }[repairs['unknown-manager']],
    }
    case 'ambiguous-manager': return {
      title: `${positions} ${one ? 'names' : 'name'} a manager that several rows could be`,
      detail: 'Each was put under the first of them. An id or an e-mail address in the manager\u2019s column would make it sure.',
    }
    case 'self-report': return one
      ? { title: '1 position reports to itself', detail: 'Many programs write the top of a chart like that: it stands at the top.' }
      : { title: `${positions} report to themselves`, detail: 'They stand at the top now.' }
    case 'loop': return {
      title: `${counted(count, 'reporting line')} ran in a circle`,
      detail: 'Each circle was cut above one of its members: whose title is the highest, or else who leads the most people.',
    }
    case 'duplicate-id': return {
      title: `${rows} ${one ? 'has' : 'have'} an id or a name that another row has`,
      detail: repairs['duplicate-id'] === 'keep-both' ? 'Each later one was kept under a new id; whoever reports to that id stands under the first.'
        : `Only the ${repairs['duplicate-id']} row of each was kept.`,
    }
    case 'several-roots': return {
      title: `${positions} stand at the top, reporting to nobody`,
      detail: repairs['several-roots'] === 'join' ? 'They were put under a new position, which is vacant.' : 'They stand side by side.',
    }
    case 'row-skipped': return { title: `${rows} without an id, a name or a title`, detail: `${one ? 'It was' : 'They were'} left out.` }
    case 'repeated-header': return { title: `${rows} ${one ? 'repeats' : 'repeat'} the headers`, detail: `${one ? 'It was' : 'They were'} left out.` }
    case 'no-record': return { title: `${counted(count, 'item')} in the list ${one ? 'is no record' : 'are no records'}`, detail: `${one ? 'It was' : 'They were'} left out.` }
    default: return otherWords(kind, count)
  }
}

function otherWords(kind: Extract<TroubleKind, 'extra-cells' | 'broken-quotes' | 'unreadable-letters' | 'text-cut' | 'unknown-dotted' | 'unsafe-key' | 'second-manager'>, count: number) {
  const one = count === 1
  switch (kind) {
    case 'extra-cells': return {
      title: `${counted(count, 'row')} ${one ? 'has' : 'have'} more cells than there are headers`,
      detail: 'Cells may stand in the wrong column. A text with the separator in it needs quotation marks around it.',
    }
    case 'broken-quotes': return { title: 'A quotation mark is missing or out of place', detail: 'Check the rows around it.' }
    case 'unreadable-letters': return {
      title: `Some letters of ${counted(count, 'row')} could not be read`, detail: 'Choose another encoding, or save the file as \u201cCSV UTF-8\u201d and import it again.',
    }
    case 'text-cut': return { title: `${counted(count, 'text')} ${one ? 'was' : 'were'} too long and ${one ? 'is' : 'are'} cut`, detail: 'The rest was left out.' }
    case 'unknown-dotted': return { title: `${counted(count, 'dotted line')} ${one ? 'goes' : 'go'} to somebody who is not in the file`, detail: `${one ? 'It was' : 'They were'} left out.` }
    case 'unsafe-key': return { title: `${counted(count, 'field')} ${one ? 'has a name' : 'have names'} that could harm other programs`, detail: `${one ? 'It was' : 'They were'} left out.` }
    case 'second-manager': return { title: `${counted(count, 'position')} ${one ? 'has' : 'have'} several managers`, detail: 'The first one leads; a dotted line goes to each of the others.' }
  }
}
