import type { Command } from '../commands'
import { roles } from '../knowledge/roles'
import type { Home } from '../knowledge/responsibilities'
import { assignmentOf } from '../model/assignments'
import type { Organisation, Position, Role, Strength } from '../model/organisation'
import { isVacant, newPosition } from '../model/position'
import { managersOf } from '../model/reporting'
import { hasRow } from '../model/rows'
import { executiveOf, otherHome, seatsOf, topOf } from './chart'
import { called } from './texts'

/** A vacant seat has no capacity, so whoever is hired has to be called something. */
const newHire = 'New hire'

function freeId(isTaken: (id: string) => boolean, wished: string): string {
  let id = wished
  for (let at = 2; isTaken(id); at++) id = `${wished}-${at}`
  return id
}

interface Hired {
  readonly title: string
  readonly role: Role
  readonly strength: Strength | null
  readonly managerId: string | null
}

/** A filled position as it will be on the chart; its manager only if there is one. */
export function hired({ positions, scenarioId }: Organisation, { title, role, strength, managerId }: Hired) {
  const id = freeId((taken) => hasRow(positions, taken), title.toLowerCase().replaceAll(' ', '-'))
  const under = managerId !== null && hasRow(positions, managerId) ? managerId : null
  const position: Position = { ...newPosition(id, title, role, under), holder: newHire, strength }
  const add: Command = { type: 'add-position', scenarioId, position }
  return { position, add }
}

export function fillSeat({ scenarioId }: Organisation, positionId: string): Command {
  return { type: 'edit-position', scenarioId, positionId, patch: { holder: newHire } }
}

export function link({ scenarioId, collaborations }: Organisation, a: string, b: string): Command {
  const id = freeId((taken) => hasRow(collaborations, taken), `link-${a}-${b}`)
  return { type: 'connect-positions', scenarioId, collaboration: { id, between: [a, b] } }
}

/** Hands over whatever part the one has in each of them; nothing for those it has no part in. */
export function handOver({ scenarioId, assignments }: Organisation, ids: readonly string[], fromId: string, toId: string): readonly Command[] {
  return ids
    .filter((id) => fromId !== toId && assignmentOf(assignments, id, fromId))
    .map((responsibilityId) => ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId }))
}

/** Whoever could do the job of a CIO or a CTO, and the edits that put them there. */
export interface Candidate {
  readonly id: string
  readonly how: 'present' | 'fill' | 'hire'
  /** "Sam Lee (CIO)", or "CIO" for somebody who is not there yet. */
  readonly name: string
  readonly commands: readonly Command[]
}

/**
 * The executive for a home: who is there already, else a vacant seat to fill, else a new position under the same
 * manager as the other executive. Never `beside` itself, the one who is to hand over.
 */
export function executiveFor(organisation: Organisation, home: Home, beside?: Position): Candidate {
  const present = executiveOf(organisation, home, beside?.id)
  if (present) return { id: present.id, how: 'present', name: called(present), commands: [] }
  const seat = seatsOf(organisation, home).find((position) => isVacant(position) && position.id !== beside?.id)
  if (seat) return { id: seat.id, how: 'fill', name: seat.title, commands: [fillSeat(organisation, seat.id)] }
  const isExecutive = beside !== undefined && ['CIO', 'CTO', 'CIO-CTO'].includes(beside.role)
  const other = isExecutive ? beside : executiveOf(organisation, otherHome(home)) ?? seatsOf(organisation, otherHome(home))[0]
  const managerId = other ? other.managerId : topOf(organisation)?.id ?? null
  const { position, add } = hired(organisation, { title: home, role: home, strength: roles[home].orientation, managerId })
  // Two executives who both report to nobody have no superior in common: they need a line of their own.
  const isApart = other !== undefined && position.managerId === null && managersOf(organisation.positions, other.id).length === 0
  return { id: position.id, how: 'hire', name: home, commands: isApart ? [add, link(organisation, position.id, other.id)] : [add] }
}

/** Whoever had both hats and gives one away: the seat becomes the other role's, and so does a title that named both. */
export function narrowed({ scenarioId }: Organisation, position: Position, kept: Home): readonly Command[] {
  if (position.role !== 'CIO-CTO') return []
  const namesBoth = /\bCIO\b/.test(position.title) && /\bCTO\b/.test(position.title)
  const patch = namesBoth ? { role: kept, title: kept } : { role: kept }
  return [{ type: 'edit-position', scenarioId, positionId: position.id, patch }]
}
