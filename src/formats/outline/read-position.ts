import { catalogue } from '../../knowledge/responsibilities'
import {
  leadershipStyles, roles, strengths, type AssignmentKind, type Position, type Role, type Work,
} from '../../model/organisation'
import { newPosition } from '../../model/position'
import { isKnownResponsibility } from '../../model/responsibilities'

export interface OutlinedPosition {
  readonly position: Position
  /** Responsibility to kind, in the order in which they stand in the line. */
  readonly assignments: ReadonlyMap<string, AssignmentKind>
}

const form = /^(?<title>[^()[\]:]+?)\s*(?:\((?<holder>[^()]*)\))?\s*(?:\[(?<words>[^[\]]*)\])?\s*(?::(?<work>.*))?$/

/** `Title (Holder) [ROLE, word, word]: responsibility, ~delegated`, without its indentation. Throws what is wrong with it. */
export function readPosition(work: Work, text: string): OutlinedPosition {
  const parts = form.exec(text)?.groups
  if (!parts?.title) throw new Error('is not “Title (Holder) [ROLE]: responsibility, ~delegated”')
  const { title } = parts
  const id = slugOf(title)
  if (id === '') throw new Error('has a title without a letter or digit, and so no id')
  const described = describedPosition(newPosition(id, title, usualRoleOf(title)), itemsOf(parts.words))
  return {
    position: { ...described, holder: holderOf(parts.holder, described.role) },
    assignments: assignmentsOf(work, itemsOf(parts.work)),
  }
}

export function slugOf(title: string): string {
  return title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

function itemsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '')
}

function usualRoleOf(title: string): Role {
  return title === 'CEO' || title === 'CIO' || title === 'CTO' ? title : 'manager'
}

function holderOf(text: string | undefined, role: Role): string | null {
  if (text === undefined) return role === 'team' ? null : 'Someone'
  const holder = text.trim()
  return holder === '' || holder === 'vacant' ? null : holder
}

function describedPosition(plain: Position, words: readonly string[]): Position {
  return words.reduce((position, word) => {
    const role = roles.find((known) => known === word)
    if (role) return { ...position, role }
    const style = leadershipStyles.find((known) => known === word)
    if (style) return { ...position, style }
    const strength = strengths.find((known) => known === word)
    if (strength) return { ...position, strength }
    if (word === 'expert') return { ...position, hasTechnicalExpertise: true }
    const capacity = /^capacity (\d+(?:\.\d+)?)$/.exec(word)?.[1]
    if (capacity !== undefined) return { ...position, capacity: Number(capacity) }
    throw new Error(`says “${word}”, which is no role, style, strength, “expert” or “capacity 60”`)
  }, plain)
}

function assignmentsOf(work: Work, items: readonly string[]): ReadonlyMap<string, AssignmentKind> {
  const assignments = new Map<string, AssignmentKind>()
  for (const item of items) {
    if (item.startsWith('-')) {
      if (!assignments.delete(item.slice(1))) throw new Error(`takes away “${item.slice(1)}”, which is not among what stands before it`)
      continue
    }
    const kind = item.startsWith('~') ? 'delegated' : 'accountable'
    for (const id of idsOf(work, item.replace(/^~/, ''))) {
      if (assignments.has(id)) throw new Error(`names “${id}” twice`)
      assignments.set(id, kind)
    }
  }
  return assignments
}

function idsOf(work: Work, item: string): readonly string[] {
  if (item === 'all') return catalogue.map(({ id }) => id)
  if (item === 'all-inward' || item === 'all-outward') {
    return catalogue.filter(({ orientation }) => item === `all-${orientation}`).map(({ id }) => id)
  }
  if (!isKnownResponsibility(work, item)) throw new Error(`names “${item}”, which is no responsibility`)
  return [item]
}
