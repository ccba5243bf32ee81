import { attentionByResponsibility } from '../../load/attention'
import { near } from '../../load/bounds'
import { loadsOf } from '../../load/load'
import type { Organisation } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { managersOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import { compareIds } from '../../rules/order'
import { runRules } from '../../rules/run-rules'
import { coverageOf, type Coverage } from './attention-lost'
import { candidatesFor, stepsFrom, type Candidate, type Piece } from './candidates'
import { changedFindings, type ChangedFindings } from './changed-findings'
import { handedOver, type HandOver } from './handing-over'
import { leftWorkOf, type LeftWork } from './left-work'
import { canLeave, vacated } from './vacating'

/** What one departure costs, and who could take the work. */
export interface Departure {
  readonly positionId: string
  readonly before: Coverage
  /** Once the seat is vacant and nothing has been handed over; `findings` are against the chart as it stands. */
  readonly vacant: Outcome
  readonly work: readonly LeftWork[]
  /** In the order of `work`. */
  readonly takeovers: readonly Takeover[]
  /** Each piece to the best candidate, counting what they were given before; null: nothing that anybody could take. */
  readonly plan: Plan | null
  /** What it comes to where the nearest manager in office takes all of it; null: there is none, or nothing to take. */
  readonly cover: Cover | null
}

export interface Outcome {
  readonly coverage: Coverage
  readonly findings: ChangedFindings
}

export interface Takeover {
  readonly responsibilityId: string
  /** As if this piece alone were handed over. */
  readonly candidates: readonly Candidate[]
}

interface Handed extends Outcome {
  readonly moves: readonly HandOver[]
  /** Utilisation of those who take something, the fullest first. */
  readonly loads: readonly TakenLoad[]
}

export interface TakenLoad {
  readonly positionId: string
  readonly before: number
  readonly after: number
}

/** Against the vacant seat with nothing handed over. */
export interface Plan extends Handed {
  readonly left: readonly string[]
}

export interface Cover extends Handed {
  readonly managerId: string
  /** The manager's own work that gets less attention than before, the greatest loss first. */
  readonly crowdedOut: readonly Crowded[]
}

export interface Crowded {
  readonly responsibilityId: string
  readonly before: number
  readonly after: number
}

/** null: nobody sits there who could leave. */
export function* departureOf({ organisation, positionId }: { readonly organisation: Organisation, readonly positionId: string }): Generator<number, Departure | null, void> {
  const position = rowOf(organisation.positions, positionId)
  if (!position || !canLeave(position)) return null
  const without = vacated(organisation, [positionId])
  const work = leftWorkOf(organisation, positionId)
  const steps = stepsFrom(organisation, positionId)
  const takeovers: Takeover[] = []
  for (const [at, piece] of work.entries()) {
    yield at / work.length / 2
    takeovers.push({ responsibilityId: piece.responsibilityId, candidates: candidatesFor(without, positionId, piece, steps) })
  }
  const plan = yield* planFor(without, positionId, work, steps)
  return {
    positionId,
    before: coverageOf(organisation),
    vacant: outcomeOf(organisation, without),
    work, takeovers, plan,
    cover: coverOf(organisation, without, positionId, work),
  }
}

function outcomeOf(before: Organisation, after: Organisation): Outcome {
  return { coverage: coverageOf(after), findings: changedFindings(runRules(before).findings, runRules(after).findings) }
}

/** The largest pieces first: they are the hardest to find room for. */
function* planFor(without: Organisation, fromId: string, work: readonly Piece[], steps: (id: string) => number | null): Generator<number, Plan | null, void> {
  const pieces = [...work].sort((a, b) => b.points - a.points || compareIds(a.responsibilityId, b.responsibilityId))
  const moves: HandOver[] = []
  const left: string[] = []
  let at = without
  for (const [done, piece] of pieces.entries()) {
    yield 0.5 + done / pieces.length / 2
    const [best] = candidatesFor(at, fromId, piece, steps)
    if (!best) {
      left.push(piece.responsibilityId)
      continue
    }
    const move = { responsibilityId: piece.responsibilityId, toId: best.positionId }
    moves.push(move)
    at = handedOver(at, fromId, [move])
  }
  return moves.length === 0 ? null : { moves, left, loads: loadsTaken(without, at, moves), ...outcomeOf(without, at) }
}

function coverOf(organisation: Organisation, without: Organisation, fromId: string, work: readonly LeftWork[]): Cover | null {
  const manager = managersOf(organisation.positions, fromId).find((above) => !isVacant(above) && above.role !== 'team')
  if (!manager || work.length === 0) return null
  const moves = work.map(({ responsibilityId }) => ({ responsibilityId, toId: manager.id }))
  const after = handedOver(without, fromId, moves)
  const [was, is] = [attentionByResponsibility(organisation), attentionByResponsibility(after)]
  const crowdedOut = (loadsOf(organisation).get(manager.id)?.carried ?? [])
    .map(({ responsibility: { id } }) => ({ responsibilityId: id, before: was.get(id) ?? 0, after: is.get(id) ?? 0 }))
    .filter((one) => one.after < one.before && !near(one.after, one.before))
    .sort((a, b) => (b.before - b.after) - (a.before - a.after) || compareIds(a.responsibilityId, b.responsibilityId))
  return { managerId: manager.id, moves, crowdedOut, loads: loadsTaken(without, after, moves), ...outcomeOf(without, after) }
}

function loadsTaken(before: Organisation, after: Organisation, moves: readonly HandOver[]): readonly TakenLoad[] {
  const [was, is] = [loadsOf(before), loadsOf(after)]
  return [...new Set(moves.map(({ toId }) => toId))]
    .map((positionId) => ({ positionId, before: was.get(positionId)!.utilisation, after: is.get(positionId)!.utilisation }))
    .sort((a, b) => b.after - a.after || compareIds(a.positionId, b.positionId))
}
