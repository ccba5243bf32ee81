import { maxNameLength } from '../../model/limits'
import { newDocument } from '../../model/new-document'
import type { Collaboration, HatrackDocument, Position } from '../../model/organisation'
import { newPosition, roleNames } from '../../model/position'
import { freshIds } from '../json/fresh-ids'
import { quoted, withinLength } from '../json/wording'
import { hasNames, type ColumnPlaces } from './columns'
import { dottedLinesOf } from './dotted-lines'
import { guessRole } from './guess-role'
import { identified, type Identified } from './identities'
import type { ImportProblem } from './import-problem'
import { loopCutsOf } from './loops'
import { canMatch, directoryOf, leaderOf, type Leader } from './managers'
import { callOf, draftsOf, type Draft, type Person } from './people'
import type { PeopleTable } from './people-table'
import type { ProblemGroup, Repairs, RowCounts } from './people-reading'
import { problemGroups } from './problem-groups'
import { trouble, type Trouble } from './trouble'

export interface ReadPeople {
  readonly document: HatrackDocument
  readonly problems: readonly ProblemGroup[]
  readonly counts: RowCounts
}

/**
 * A document of a table whose columns are known, or why there is none. No reporting loop and no unknown manager is left,
 * and every row is a position or told as left out. `isSure`: somebody chose the manager's column, or what becomes of unknown ones. Yields from 0 to 1.
 */
export function* readPeople(table: PeopleTable, places: ColumnPlaces, wished: Partial<Repairs>, name: string, isSure = false): Generator<number, ReadPeople | ImportProblem, void> {
  const troubles: Trouble[] = [...table.troubles]
  const drafts = draftsOf(table, places, troubles)
  if (drafts.length === 0) return { kind: 'no-rows' }
  yield 0.4
  const isNested = table.above !== null
  const who = identified(drafts, isNested, places.id !== null, wished['duplicate-id'] ?? 'keep-both', troubles)
  const { people } = who
  const directory = directoryOf(people)
  const matches = !isNested && canMatch(people, directory)
  const unknown = wished['unknown-manager'] ?? 'match'
  const repairs: Repairs = {
    'unknown-manager': unknown === 'match' && !matches ? 'root' : unknown,
    'duplicate-id': wished['duplicate-id'] ?? 'keep-both', 'several-roots': wished['several-roots'] ?? 'keep',
  }
  yield 0.6
  const leaders = isNested ? leadersAbove(table.above, drafts, who) : people.map((person) => leaderOf(person, directory, repairs['unknown-manager'], troubles))
  const stray = isNested || isSure ? [] : strayIn(leaders)
  if (stray.length > 1) return { kind: 'no-manager-found', column: table.headers[places.manager ?? -1] ?? '', seen: stray }
  const collaborations = dottedLinesOf(people, table, directory, troubles)
  yield 0.8
  const { positions, added } = positionsOf(people, withoutLoops(people, leaders, troubles), places, repairs, troubles)
  const rows = table.rows.length + table.leftOut
  const counts = { rows, fromRows: people.length, leftOut: rows - people.length, added }
  const hasTitles = places.title !== null || places.role !== null
  return {
    document: documentOf(name, positions, collaborations),
    problems: problemGroups(troubles, { repairs, matches, hasTitles, positions: positions.length }), counts,
  }
}

/** What the manager's column holds where it means no row at all: a list of a single team may name its one manager, several values are something else. */
function strayIn(leaders: readonly Leader[]): readonly string[] {
  if (leaders.some((leader) => leader && 'person' in leader)) return []
  return [...new Set(leaders.flatMap((leader) => leader && 'unknown' in leader ? leader.unknown : []))]
}

/** In a list of boxes inside one another each stands below the one around it, or below whoever that one gave way to. */
function leadersAbove(above: PeopleTable['above'], drafts: readonly Draft[], { people, winners }: Identified): readonly Leader[] {
  const byRow = new Map(drafts.map(({ row }, at) => [row, winners[at]!]))
  return people.map((person) => {
    const row = above?.[person.row] ?? null
    const leader = row === null ? undefined : byRow.get(row)
    return leader && leader !== person ? { person: leader } : null
  })
}

function withoutLoops(people: readonly Person[], leaders: readonly Leader[], troubles: Trouble[]): readonly Leader[] {
  const managerOf = new Map(people.flatMap((person, at) => {
    const leader = leaders[at] ?? null
    return leader && 'person' in leader ? [[person, leader.person] as const] : []
  }))
  const cuts = new Set(loopCutsOf(people, managerOf))
  for (const cut of cuts) {
    troubles.push(trouble('loop', cut.place, callOf(cut), callOf(managerOf.get(cut)!), `stands at the top; reported to ${quoted(callOf(managerOf.get(cut)!))}`))
  }
  return people.map((person, at) => cuts.has(person) ? null : leaders[at] ?? null)
}

function positionsOf(people: readonly Person[], leaders: readonly Leader[], places: ColumnPlaces, repairs: Repairs, troubles: Trouble[]) {
  const freshId = freshIds(people.flatMap(({ id, manager }) => [id, manager]))
  const placeholders = new Map<string, Position>()
  const placeholderOf = (value: string) => {
    const known = placeholders.get(value) ?? { ...newPosition(freshId(value), roleNames.manager, 'manager'), holder: withinLength(value, maxNameLength) }
    placeholders.set(value, known)
    return known.id
  }
  const managerIds = leaders.map((leader) => leader === null ? null : 'person' in leader ? leader.person.id : repairs['unknown-manager'] === 'placeholder' ? placeholderOf(leader.unknown) : null)
  const leading = new Set(managerIds)
  const fromRows = people.map((person, at): Position => {
    const { id, name, isVacant } = person
    const role = guessRole({ ...person, hasReports: leading.has(id) })
    const holder = isVacant ? null : hasNames(places) ? name : withinLength(id, maxNameLength)
    // Never the person's name: seats are shown where names are hidden.
    return { ...newPosition(id, person.title || roleNames[role], role, managerIds[at] ?? null), holder }
  })
  const all = [...fromRows, ...placeholders.values()]
  const isJoined = repairs['several-roots'] === 'join'
  const roots = all.flatMap((position, at) => position.managerId === null ? [{ place: people[at]?.place ?? 'not in the file', name: people[at] ? callOf(people[at]) : position.holder ?? '' }] : [])
  if (roots.length < 2) return { positions: all, added: placeholders.size }
  for (const { place, name } of roots) troubles.push(trouble('several-roots', place, name, '', isJoined ? 'stands under the new top' : 'stands at the top'))
  if (!isJoined) return { positions: all, added: placeholders.size }
  const top = newPosition(freshId('top'), 'Top of the chart', 'other')
  return { positions: [top, ...all.map((position) => position.managerId === null ? { ...position, managerId: top.id } : position)], added: placeholders.size + 1 }
}

/** A document of its own: named after the file, with as many employees as the list has positions. */
function documentOf(name: string, positions: readonly Position[], collaborations: readonly Collaboration[]): HatrackDocument {
  const empty = newDocument(name === '' ? 'Imported organisation' : name)
  const scenarios = empty.scenarios.map((scenario) => ({ ...scenario, positions, collaborations }))
  return { ...empty, company: { ...empty.company, headcount: positions.length }, scenarios }
}
