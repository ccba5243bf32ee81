import { grouped } from '../../model/rows'
import type { Repair, RepairKind, RepairOf } from './repair-kinds'
import { clipped, counted, listed, quoted } from './wording'

/**
 * What was put right, one sentence for each kind of repair in each scenario: the first three are named, the others
 * counted, so that a file with a thousand faults still gives a message that can be read.
 */
export function describeRepairs(repairs: readonly Repair[]): string[] {
  const groups = grouped(repairs, (repair) =>
    JSON.stringify([repair.kind, 'scenario' in repair ? repair.scenario : null, 'what' in repair ? repair.what : null, variantOf(repair)]))
  return [...groups.values()].map(sentence)
}

/** Repairs of one kind whose sentence differs are told apart. */
function variantOf(repair: Repair): string | null {
  if (repair.kind === 'dangling-assignment') return repair.missing
  return repair.kind === 'dangling-collaboration' ? repair.why : null
}

function sentence(group: readonly [Repair, ...Repair[]]): string {
  const [first] = group
  const one = group.length === 1
  const count = (what: string, many?: string) => counted(group.length, what, many)
  switch (first.kind) {
    case 'unknown-manager':
      return `In ${quoted(first.scenario)}, ${count('position')} reported to somebody who is not in the file and now ${one ? 'stands' : 'stand'} at the top: ${each(group, first.kind, ({ position, managerId }) => `${quoted(position)} (reported to ${quoted(managerId)})`)}.`
    case 'self-report':
      return `In ${quoted(first.scenario)}, ${count('position')} reported to ${one ? 'itself and now stands' : 'themselves and now stand'} at the top: ${each(group, first.kind, ({ position }) => quoted(position))}.`
    case 'loop-cut':
      return `In ${quoted(first.scenario)}, ${count('reporting line')} ran in a circle. Cut where ${each(group, first.kind, ({ position, manager }) => `${quoted(position)} reported to ${quoted(manager)}`)}.`
    case 'duplicate-id':
      return `${within(first.scenario)}${counted(group.length, ...wordsFor(first.what))} had an id that another one has, and got a new one: ${each(group, first.kind, ({ name, id, newId }) => `${quoted(name)} (${quoted(id)} became ${quoted(newId)})`)}.`
    case 'repeated':
      return `${within(first.scenario)}${counted(group.length, ...wordsFor(first.what))} ${one ? 'was' : 'were'} in the file more than once; the first is kept: ${each(group, first.kind, ({ name }) => quoted(name))}.`
    case 'dangling-assignment':
      return `In ${quoted(first.scenario)}, ${count('assignment')} ${one ? 'was' : 'were'} left out, because the ${first.missing} is not in the file: ${each(group, first.kind, ({ responsibility, position }) => `${quoted(responsibility)} to ${quoted(position)}`)}.`
    case 'dangling-collaboration':
      return `In ${quoted(first.scenario)}, ${count('collaboration line')} ${one ? 'was' : 'were'} left out, because ${first.why === 'same' ? 'both ends are the same position' : 'an end is not in the file'}: ${each(group, first.kind, ({ between: [a, b] }) => `${quoted(a)} \u2013 ${quoted(b)}`)}.`
    case 'dangling-place':
      return `In ${quoted(first.scenario)}, ${count('place')} on the chart ${one ? 'was' : 'were'} left out, because the position is not in the file: ${each(group, first.kind, ({ positionId }) => quoted(positionId))}.`
    case 'unknown-plan':
      return `In ${quoted(first.scenario)}, ${count('planned change')} ${one ? 'was' : 'were'} left out, because this version does not know what ${one ? 'it is' : 'they are'}: ${each(group, first.kind, ({ found }) => quoted(found))}.`
    case 'dangling-plan':
      return `In ${quoted(first.scenario)}, ${count('planned change')} ${one ? 'was' : 'were'} left out, because the position is not in the file: ${each(group, first.kind, ({ positionId }) => quoted(positionId))}.`
    case 'unknown-adjustment':
      return `${count('adjustment')} ${one ? 'was' : 'were'} left out, because this version knows no such responsibility: ${each(group, first.kind, ({ id }) => quoted(id))}.`
    case 'unknown-pin':
      return `In ${quoted(first.scenario)}, ${count('pinned responsibility', 'pinned responsibilities')} ${one ? 'was' : 'were'} left out, because the file has no such responsibility: ${each(group, first.kind, ({ id }) => quoted(id))}.`
    case 'not-shared':
      return `In ${quoted(first.scenario)}, ${count('responsibility', 'responsibilities')} ${one ? 'was' : 'were'} marked as shared with fewer than two owners, and ${one ? 'is' : 'are'} no longer: ${each(group, first.kind, ({ responsibility }) => quoted(responsibility))}.`
    case 'blank-reason':
      return `In ${quoted(first.scenario)}, ${count('waiver')} ${one ? 'was' : 'were'} left out, because ${one ? 'it gives' : 'they give'} no reason: ${each(group, first.kind, ({ finding }) => quoted(finding))}.`
    case 'unknown-severity':
      return `In ${quoted(first.scenario)}, ${count('waiver')} ${one ? 'was' : 'were'} for a severity that this version does not know, and now ${one ? 'holds' : 'hold'} for a note: ${each(group, first.kind, ({ finding, severity }) => `${quoted(finding)} (${quoted(severity)})`)}.`
    case 'unknown-baseline':
      return `The baseline was ${quoted(first.id)}, which is no scenario of the file; it is now ${quoted(first.scenario)}.`
    case 'number-changed':
      return `${count('number')} ${one ? 'was' : 'were'} outside what is possible: ${each(group, first.kind, ({ of, field, from, to }) => `${field} of ${of} (${from} became ${to})`)}.`
    case 'text-cut':
      return `${count('text')} ${one ? 'was' : 'were'} too long and ${one ? 'is' : 'are'} cut: ${each(group, first.kind, ({ of, field, length, limit }) => `${field} of ${of} (${counted(length)} characters became ${counted(limit)})`)}.`
    case 'blank-name':
      return `${count('name')} ${one ? 'was' : 'were'} blank: ${each(group, first.kind, ({ of, name }) => `${of} is now called ${quoted(name)}`)}.`
    case 'incomplete-guess':
      return `${count('guess', 'guesses')} in the outlook did not say everything and ${one ? 'is' : 'are'} ours again: ${each(group, first.kind, ({ of }) => of)}.`
    case 'unsafe-key':
      return `${count('field')} ${one ? 'was' : 'were'} left out, because programs could trip over ${one ? 'its name' : 'their names'}: ${each(group, first.kind, ({ key, path }) => `${quoted(key)} ${path === '' ? 'at the top' : `in ${clipped(path)}`}`)}.`
  }
}

const nouns = {
  scenario: ['scenario', 'scenarios'],
  position: ['position', 'positions'],
  collaboration: ['collaboration line', 'collaboration lines'],
  responsibility: ['own responsibility', 'own responsibilities'],
  assignment: ['assignment', 'assignments'],
  waiver: ['waiver', 'waivers'],
  adjustment: ['adjustment', 'adjustments'],
  source: ['source', 'sources'],
  place: ['place on the chart', 'places on the chart'],
  'planned change': ['planned change', 'planned changes'],
} as const satisfies Record<RepairOf<'duplicate-id' | 'repeated'>['what'], readonly [one: string, many: string]>

function wordsFor(what: keyof typeof nouns): readonly [one: string, many: string] {
  return nouns[what]
}

function within(scenario: string | null): string {
  return scenario === null ? '' : `In ${quoted(scenario)}, `
}

function each<Kind extends RepairKind>(group: readonly Repair[], kind: Kind, words: (repair: RepairOf<Kind>) => string): string {
  return listed(group.filter((repair): repair is RepairOf<Kind> => repair.kind === kind).map(words))
}
