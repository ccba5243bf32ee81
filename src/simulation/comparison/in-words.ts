import type { Position } from '../../model/organisation'
import { roleNames } from '../../model/position'
import { responsibilitiesOf } from '../../model/responsibilities'
import { grouped, rowOf } from '../../model/rows'
import { listed } from '../../rules/texts'
import type { Pair } from './comparison'
import type { SeatField, StructureChange } from './structure'
import { turnOf, type WorkChange } from './work'

type Words = Pick<Pair, 'before' | 'after'>

/** How a position is called: as in the later scenario, if it is there. */
export function titleIn({ before, after }: Words, id: string): string {
  return (rowOf(after.positions, id) ?? rowOf(before.positions, id))?.title ?? 'a position'
}

export function responsibilityIn({ after }: Words, id: string): string {
  return responsibilitiesOf(after).get(id)?.shortName ?? 'a responsibility'
}

/** "CIO added under CEO" */
export function structureInWords(pair: Words, change: StructureChange): string {
  const title = (id: string) => titleIn(pair, id)
  const top = (id: string | null) => id === null ? 'the top' : title(id)
  switch (change.kind) {
    case 'added':
    case 'removed': {
      const where = change.managerId === null ? 'at the top' : `under ${title(change.managerId)}`
      return change.kind === 'added' ? `${title(change.positionId)} added ${where}` : `${title(change.positionId)} removed, was ${where}`
    }
    case 'moved': return `${title(change.positionId)} moved from ${top(change.from)} to ${top(change.to)}`
    case 'edited': {
      const [was, is] = [rowOf(pair.before.positions, change.positionId)!, rowOf(pair.after.positions, change.positionId)!]
      return `${was.title}: ${change.fields.map((field) => fieldInWords(field, was, is)).join('; ')}`
    }
    case 'reordered': return change.managerId === null ? 'Those at the top in another order' : `Reports of ${title(change.managerId)} in another order`
    case 'linked': return `${change.between.map(title).join(' and ')} linked`
    case 'unlinked': return `${change.between.map(title).join(' and ')} no longer linked`
  }
}

/** The same without anybody's name, for what outlasts the moment in which names may be seen. */
export function structureLabel(pair: Words, change: StructureChange): string {
  if (change.kind !== 'edited') return structureInWords(pair, change)
  return `${titleIn(pair, change.positionId)}: ${change.fields.map((field) => fieldNames[field]).join(', ')}`
}

const fieldNames: Readonly<Record<SeatField, string>> = {
  title: 'title', role: 'role', holder: 'holder', capacity: 'capacity', style: 'leadership style', strength: 'strength',
  hasTechnicalExpertise: 'technical expertise',
}

function fieldInWords(field: SeatField, was: Position, is: Position): string {
  return `${fieldNames[field]} ${valueInWords(field, was)} → ${valueInWords(field, is)}`
}

function valueInWords(field: SeatField, position: Position): string {
  switch (field) {
    case 'title': return `“${position.title}”`
    case 'role': return roleNames[position.role]
    // Names may be hidden: then the seat is filled, and nothing else is told.
    case 'holder': return position.holder === null ? 'vacant' : position.holder === '' ? 'filled' : position.holder
    case 'capacity': return position.capacity === null ? 'the usual' : `${position.capacity} points`
    case 'style': return position.style === null ? 'not known' : position.style === 'visionary' ? 'visionary' : 'steady hand'
    case 'strength': return position.strength ?? 'not known'
    case 'hasTechnicalExpertise': return position.hasTechnicalExpertise ? 'strong' : 'not strong'
  }
}

/** Responsibilities that went the same way. */
export interface WorkGroup {
  /** "CTO → CIO" */
  readonly way: string
  readonly changes: readonly [WorkChange, ...WorkChange[]]
}

/** The most first, for equals in the order of the catalogue. */
export function workGroups(pair: Words, work: readonly WorkChange[]): readonly WorkGroup[] {
  return [...grouped(work, (change) => wayInWords(pair, change))]
    .map(([way, changes]) => ({ way, changes }))
    .sort((a, b) => b.changes.length - a.changes.length)
}

function wayInWords(pair: Words, { before, after }: WorkChange): string {
  const delegation = (was: string, is: string) => was === is ? '' : is === '' ? 'no longer delegated' : was === '' ? `delegated to ${is}` : `delegated from ${was} to ${is}`
  const [wasOwner, isOwner] = [namesIn(pair, before.owners), namesIn(pair, after.owners)]
  const [wasDone, isDone] = [namesIn(pair, before.delegates), namesIn(pair, after.delegates)]
  const parts = [
    wasOwner === isOwner ? '' : `${wasOwner || 'nobody'} → ${isOwner || 'nobody'}`,
    delegation(wasDone, isDone),
    before.isShared === after.isShared ? '' : after.isShared ? 'shared on purpose' : 'no longer shared on purpose',
  ].filter((part) => part !== '')
  // Whoever only delegates stays its owner; two of the same title are not told apart.
  return wasOwner === isOwner ? `${isOwner || 'Nobody'}: ${parts.join(', ') || 'another of that title'}` : parts.join(', ')
}

export function namesIn(pair: Words, ids: readonly string[]): string {
  return listed(ids.map((id) => titleIn(pair, id)))
}

/** "now unowned" and the like, where a word says more than the arrow; empty where it does not. */
export function turnInWords(change: WorkChange): string {
  switch (turnOf(change)) {
    case 'unowned': return 'now unowned'
    case 'owned': return 'now owned'
    case 'handed-over': return change.after.owners.length > 1 && !change.after.isShared ? 'two owners, not shared on purpose' : ''
    case 'shared':
    case 'delegated': return ''
  }
}
