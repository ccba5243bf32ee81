import { loadsOf, type Load } from '../../load/load'
import type { Organisation } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { severities, type Finding, type Severity } from '../../rules/finding'
import { compareIds } from '../../rules/order'
import { runRules } from '../../rules/run-rules'
import { coverageOf, coverageWithout, lossOf, type Coverage } from './attention-lost'
import { changedFindings } from './changed-findings'
import { attendingOf } from './left-work'
import { pairsOf, type Pairs } from './pairs'
import { canLeave, vacated } from './vacating'

/** What the departure of each one costs, the dearest first, and what pairs cost beyond that. */
export interface Departures {
  readonly before: Coverage
  readonly seats: readonly SeatCost[]
  readonly pairs: Pairs
  /** Teams and vacant seats: nobody can leave there. */
  readonly leftOut: { readonly teams: number, readonly vacant: number }
}

export interface SeatCost {
  readonly positionId: string
  readonly after: Coverage
  /** The part of the attention to all work that is lost. */
  readonly lost: number
  readonly owned: number
  readonly delegated: number
  /** Of these, pieces that nobody else works on. */
  readonly alone: number
  /** Worst first; null: not looked at, because so many others cost more. */
  readonly gained: readonly Finding[] | null
}

/** What the rules say is worked out for as many as anybody looks through. */
export const mostChecked = 100

/** So much of the work is the rules’; the pairs take the rest. */
const partOfSeats = 0.8

export function* departuresOf({ organisation }: { readonly organisation: Organisation }): Generator<number, Departures, void> {
  const before = coverageOf(organisation)
  const loads = loadsOf(organisation)
  const leavers = [...loads.values()].filter(({ position }) => canLeave(position))
  const costs = leavers.map((load) => costOf(organisation, before, load)).sort(byLoss)
  const { findings } = runRules(organisation)
  const checked: SeatCost[] = []
  for (const [at, cost] of costs.slice(0, mostChecked).entries()) {
    yield partOfSeats * at / Math.min(mostChecked, costs.length)
    checked.push({ ...cost, gained: changedFindings(findings, runRules(vacated(organisation, [cost.positionId])).findings).gained })
  }
  const seats = [...checked.sort((a, b) => byLoss(a, b) || byGained(a, b)), ...costs.slice(mostChecked)]
  const pairs = yield* pairsOf(organisation, (done) => partOfSeats + (1 - partOfSeats) * done)
  const others = organisation.positions.filter((position) => !canLeave(position))
  const vacant = others.filter(isVacant).length
  return { before, seats, pairs, leftOut: { teams: others.length - vacant, vacant } }
}

function costOf(organisation: Organisation, before: Coverage, load: Load): SeatCost {
  const { id } = load.position
  const loss = lossOf(organisation, load)
  const owned = load.carried.filter(({ kind }) => kind === 'accountable').length
  const alone = load.carried.filter(({ responsibility }) => attendingOf(organisation, responsibility.id).every(({ positionId }) => positionId === id))
  return { positionId: id, after: coverageWithout(before, [loss]), lost: loss.all, owned, delegated: load.carried.length - owned, alone: alone.length, gained: null }
}

/** Rounded: sums of the same numbers in another order differ in their last digits. */
function byLoss(a: SeatCost, b: SeatCost): number {
  return Math.round((b.lost - a.lost) * 1e9)
}

/** Where as much is lost, the worst that the rules would newly say. */
function byGained(a: SeatCost, b: SeatCost): number {
  const count = ({ gained }: SeatCost, severity: Severity) => gained?.filter((finding) => finding.severity === severity).length ?? 0
  return severities.reduce((order, severity) => order || count(b, severity) - count(a, severity), 0) || compareIds(a.positionId, b.positionId)
}
