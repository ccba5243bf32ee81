import { attentionByResponsibility } from '../../load/attention'
import { isAbove, isAtLeast } from '../../load/bounds'
import { sharesOf } from '../../load/carried'
import { growthFactorOf } from '../../load/effort'
import { loadsOf, type Load } from '../../load/load'
import { assignmentOf, delegatesOf, ownersOf } from '../../model/assignments'
import { assumptionOf } from '../../model/assumptions'
import type { AssignmentKind, Organisation, Position } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { responsibilitiesOf, type Responsibility } from '../../model/responsibilities'
import { managersOf } from '../../model/reporting'
import { compareIds } from '../../rules/order'
import { runRules } from '../../rules/run-rules'
import { changedFindings, type ChangedFindings } from './changed-findings'
import { fitOf, type Fit } from './fit'
import { handedOver } from './handing-over'

/** What somebody would have left after taking the work: enough, little, or less than nothing. */
export type Room = 'free' | 'stretched' | 'overloaded'

/** Somebody who could take one piece of work, and what would come of it once the seat is vacant. */
export interface Candidate extends ChangedFindings {
  readonly positionId: string
  readonly fit: Fit
  /** Has a part in this work already. */
  readonly isAtIt: boolean
  /** Lines of the chart from the seat that is left; null: no line leads there. */
  readonly steps: number | null
  /** Utilisation. */
  readonly before: number
  readonly after: number
  readonly room: Room
  /** The part of the attention it needs that the work would get. */
  readonly attention: number
}

export interface Piece {
  readonly responsibilityId: string
  readonly kind: AssignmentKind
  /** Points that the seat carries of it. */
  readonly points: number
}

interface Considered extends Omit<Candidate, keyof ChangedFindings | 'attention'> {
  /** Points left. */
  readonly left: number
}

/** So many are tried out with all rules; whoever comes behind them by fit, room and nearness is no better a choice. */
const mostTried = 5

/** Lines of the chart from one seat to each other. */
export function stepsFrom({ positions }: Organisation, positionId: string): (id: string) => number | null {
  const up = [positionId, ...managersOf(positions, positionId).map(({ id }) => id)]
  const heights = new Map(up.map((id, at) => [id, at]))
  return (id) => {
    const line = [id, ...managersOf(positions, id).map((manager) => manager.id)]
    const at = line.findIndex((one) => heights.has(one))
    return at < 0 ? null : at + heights.get(line[at]!)!
  }
}

/**
 * Who could take this piece from the vacant seat, best first: what the rules would say counts most, then whether there is
 * room, whose work it is, who is at it already and who is near. `steps`: from the seat.
 */
export function candidatesFor(organisation: Organisation, fromId: string, piece: Piece, steps: (id: string) => number | null): readonly Candidate[] {
  const before = runRules(organisation).findings
  const tried = consideredFor(organisation, fromId, piece, steps).map(({ left: _, ...considered }) => {
    const after = handedOver(organisation, fromId, [{ responsibilityId: piece.responsibilityId, toId: considered.positionId }])
    const { findings } = runRules(after)
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
    return {
      candidate: { ...considered, ...changedFindings(before, findings), attention: attentionByResponsibility(after).get(piece.responsibilityId) ?? 0 },
      critical: count('critical'), warnings: count('warning'),
    }
  })
  // Sorting is stable: what the rules take for equal stays in order.
  return tried.sort((a, b) => a.critical - b.critical || a.warnings - b.warnings).map(({ candidate }) => candidate)
}

function consideredFor(organisation: Organisation, fromId: string, piece: Piece, steps: (id: string) => number | null): readonly Considered[] {
  const best: Considered[] = []
  for (const position of organisation.positions) {
    const considered = considerationOf(organisation, fromId, piece, position, steps)
    if (!considered) continue
    const at = best.findIndex((other) => isBefore(considered, other))
    best.splice(at < 0 ? best.length : at, 0, considered)
    if (best.length > mostTried) best.pop()
  }
  return best
}

/** null: cannot take it. Whoever answers for work is one person; a team may do it for somebody. */
function considerationOf(organisation: Organisation, fromId: string, piece: Piece, position: Position, steps: (id: string) => number | null): Considered | null {
  const { company, assignments } = organisation
  const load = loadsOf(organisation).get(position.id)
  const responsibility = responsibilitiesOf(organisation).get(piece.responsibilityId)
  if (!load || !responsibility || position.id === fromId || isVacant(position) || load.capacity === 0) return null
  if (position.role === 'team' && piece.kind === 'accountable') return null
  const present = assignmentOf(assignments, piece.responsibilityId, position.id)
  const total = load.total + (present ? pointsWhenMerged(organisation, responsibility, piece, present.kind) - pointsOf(load, responsibility) : piece.points)
  const after = total === 0 ? 0 : total / load.capacity
  const room = isAbove(after, 1) ? 'overloaded' : isAtLeast(after, assumptionOf(company, 'stretched-from')) ? 'stretched' : 'free'
  return { positionId: position.id, fit: fitOf(company, position, responsibility), isAtIt: present !== undefined, steps: steps(position.id), before: load.utilisation, after, room, left: load.capacity - total }
}

function pointsOf({ carried }: Load, { id }: Responsibility): number {
  return carried.find(({ responsibility }) => responsibility.id === id)?.points ?? 0
}

/** What somebody carries who has a part in it already: with one holder less the work is split anew. An owner stays one. */
function pointsWhenMerged({ company, assignments }: Organisation, { id, effort }: Responsibility, { kind }: Piece, present: AssignmentKind): number {
  const areBothOwners = kind === 'accountable' && present === 'accountable'
  const owners = ownersOf(assignments, id).length - (areBothOwners ? 1 : 0)
  const delegates = delegatesOf(assignments, id).length - (areBothOwners ? 0 : 1)
  const { accountable, delegated, overhead } = sharesOf(company, owners, delegates)
  const isOwner = kind === 'accountable' || present === 'accountable'
  return effort * growthFactorOf(company) * (isOwner ? accountable + overhead : delegated)
}

const fitRank: Readonly<Record<Fit, number>> = { role: 0, strength: 0, open: 1, foreign: 2 }
const roomRank: Readonly<Record<Room, number>> = { free: 0, stretched: 1, overloaded: 2 }

function isBefore(a: Considered, b: Considered): boolean {
  return (
    Number(a.room === 'overloaded') - Number(b.room === 'overloaded')
    || fitRank[a.fit] - fitRank[b.fit]
    || Number(b.isAtIt) - Number(a.isAtIt)
    || roomRank[a.room] - roomRank[b.room]
    || (a.steps ?? Infinity) - (b.steps ?? Infinity)
    // Rounded: sums of the same loads in another order differ in their last digits.
    || Math.round((b.left - a.left) * 1e6)
    || compareIds(a.positionId, b.positionId)
  ) < 0
}
