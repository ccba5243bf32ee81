import { growthFactorOf } from '../../load/effort'
import { sharesOf } from '../../load/carried'
import type { Orientation } from '../../knowledge/responsibilities'
import { roles } from '../../knowledge/roles'
import { assignmentsOfResponsibility } from '../../model/assignments'
import { assumptionOf } from '../../model/assumptions'
import type { Assignment, Organisation, Position } from '../../model/organisation'
import { capacityOf, holdsRole, isVacant } from '../../model/position'
import { reportsOf } from '../../model/reporting'
import { scopeInOrder, type Responsibility } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { homeOf } from '../../rules/homes'
import { isMisplaced } from './burden'

/** One way in which a responsibility can be held. Work is in points at the reference headcount. */
export interface Way {
  readonly holders: readonly Assignment[]
  /** What each position carries of it. */
  readonly parts: readonly Part[]
  readonly isMisplaced: boolean
  /** Work that nobody has. */
  readonly undone: number
  /** From 0 to `maxUnfit`: how odd a choice it is, to decide between what is equally good otherwise. */
  readonly unfit: number
}

export interface Part {
  readonly positionId: string
  readonly points: number
}

/** How shall this one be held? The first way is as it is now. */
export interface Question {
  readonly responsibility: Responsibility
  readonly ways: readonly [Way, ...Way[]]
  /** Nobody owns it and somebody could: it may not stay so. */
  readonly mustChange: boolean
  /** Pinned, or held by somebody who does not take part. */
  readonly isSettled: boolean
}

/** A filled seat or a team, with its capacity in points at the reference headcount. */
export interface Seat {
  readonly position: Position
  readonly capacity: number
  readonly critical: number
}

export interface Problem {
  /** How many points, at the present headcount, one point at the reference headcount makes. */
  readonly factor: number
  readonly questions: readonly Question[]
  readonly seats: readonly Seat[]
  /** Who may own anything. */
  readonly ownerIds: readonly string[]
}

/** The ways of all questions together that are still looked through. */
export const maxWays = 20_000

export interface Participation {
  /** Who may get work, and whose work may go to others. The others keep what they have. */
  readonly participantIds: readonly string[]
  /** Responsibilities that stay as they are. */
  readonly pinned: readonly string[]
}

/** Null: too many ways to look through. */
export function problemOf(organisation: Organisation, { participantIds, pinned }: Participation): Problem | null {
  const { company, positions, assignments } = organisation
  const factor = growthFactorOf(company)
  const bound = assumptionOf(company, 'critical-overload-above')
  const participants = new Set(participantIds)
  const seats = positions.filter((position) => !isVacant(position)).map((position): Seat => {
    const capacity = capacityOf(company, position) / factor
    return { position, capacity, critical: bound * capacity }
  })
  const takers = seats.filter(({ position, capacity }) => participants.has(position.id) && capacity > 0).map(({ position }) => position)
  const pairs = takers.filter(({ role }) => role !== 'team').flatMap((owner) => [
    { owner, delegate: null },
    ...reportsOf(positions, owner.id)
      .filter((report) => (report.role === 'manager' || report.role === 'team') && takers.includes(report))
      .map((delegate) => ({ owner, delegate })),
  ])
  const pins = new Set(pinned)
  const isFree = ({ id }: Responsibility) => !pins.has(id) && assignmentsOfResponsibility(assignments, id)
    .every(({ positionId }) => participants.has(positionId) || isVacantSeat(positions, positionId))
  const scope = scopeInOrder(organisation)
  if (scope.filter(isFree).length * pairs.length > maxWays) return null
  const questions = scope.map((responsibility): Question => {
    const present = assignmentsOfResponsibility(assignments, responsibility.id)
    const asItIs = wayOf(organisation, responsibility, present)
    if (!isFree(responsibility)) return { responsibility, ways: [asItIs], mustChange: false, isSettled: true }
    const others = pairs
      .map(({ owner, delegate }) => holdersOf(responsibility.id, owner.id, delegate?.id ?? null))
      .filter((holders) => !isSameHolding(holders, present))
      .map((holders) => wayOf(organisation, responsibility, holders))
    const isOwned = present.some(({ kind }) => kind === 'accountable')
    return { responsibility, ways: [asItIs, ...others], mustChange: !isOwned && others.length > 0, isSettled: false }
  })
  return { factor, questions, seats, ownerIds: [...new Set(pairs.map(({ owner }) => owner.id))] }
}

function isVacantSeat(positions: readonly Position[], id: string): boolean {
  const position = rowOf(positions, id)
  return !position || isVacant(position)
}

function holdersOf(responsibilityId: string, ownerId: string, delegateId: string | null): readonly Assignment[] {
  const owner: Assignment = { responsibilityId, positionId: ownerId, kind: 'accountable' }
  return delegateId === null ? [owner] : [owner, { responsibilityId, positionId: delegateId, kind: 'delegated' }]
}

/** Whether the same positions hold it in the same way. */
export function isSameHolding(a: readonly Assignment[], b: readonly Assignment[]): boolean {
  return a.length === b.length && a.every(({ positionId, kind }) => b.some((other) => other.positionId === positionId && other.kind === kind))
}

/** With the points that the load model gives (`sharesOf`), so that the two never part. */
function wayOf(organisation: Organisation, responsibility: Responsibility, holders: readonly Assignment[]): Way {
  const { company, positions } = organisation
  const delegates = holders.filter(({ kind }) => kind === 'delegated').length
  const shares = sharesOf(company, holders.length - delegates, delegates)
  let done = 0
  const parts = holders.flatMap(({ positionId, kind }): readonly Part[] => {
    if (isVacantSeat(positions, positionId)) return []
    done += shares[kind]
    const share = kind === 'accountable' ? shares.accountable + shares.overhead : shares.delegated
    return [{ positionId, points: responsibility.effort * share }]
  })
  return {
    holders, parts,
    isMisplaced: isMisplaced(organisation, holders),
    undone: responsibility.effort * Math.max(0, 1 - done),
    unfit: unfitOf(organisation, responsibility, holders),
  }
}

export const maxUnfit = 8

/**
 * Between what costs the same and moves as much: the executive whose it is by the sources, whoever is at it already, a
 * manager with that strength; work is not split without need.
 */
function unfitOf(organisation: Organisation, responsibility: Responsibility, holders: readonly Assignment[]): number {
  const { company, positions, assignments } = organisation
  const home = homeOf(company, responsibility)
  const present = assignmentsOfResponsibility(assignments, responsibility.id)
  let unfit = 0
  for (const { positionId, kind } of holders) {
    const position = rowOf(positions, positionId)
    if (!position) continue
    const isAtIt = present.some((assignment) => assignment.positionId === positionId)
    const suits = suitsSide(position, responsibility.orientation)
    if (kind === 'delegated') unfit += isAtIt ? 1 : suits ? 2 : 3
    else if (home !== null && holdsRole(position, home)) unfit += 0
    else if (isAtIt) unfit += 1
    else unfit += position.role === 'manager' ? suits ? 2 : 4 : position.role === 'CEO' || position.role === 'other' ? 5 : 3
  }
  return Math.min(unfit, maxUnfit)
}

function suitsSide({ role, strength }: Position, orientation: Orientation | null): boolean {
  if (role === 'CIO' || role === 'CTO') return roles[role].orientation === orientation
  return strength === null || strength === 'both' || strength === orientation
}
