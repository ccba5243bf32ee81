import { growthFactorOf } from '../../load/effort'
import { isAbove } from '../../load/bounds'
import { attentiveness, loadsOf, type Load } from '../../load/load'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesInScope } from '../../model/responsibilities'
import type { Finding } from '../../rules/finding'
import { isWorse } from '../../rules/order'
import { runRules } from '../../rules/run-rules'
import { coverageOf, coverageWithout, lossOf, partOfAllWork, type Coverage } from './attention-lost'
import { changedFindings } from './changed-findings'
import { attendingOf } from './left-work'
import { canLeave, vacated } from './vacating'

export interface Pairs {
  /** Those that cost together more than each alone, the dearest first. */
  readonly worst: readonly PairCost[]
  /** How many pairs of seats that carry work there are; all of them were looked at. */
  readonly lookedAt: number
}

export interface PairCost {
  readonly positionIds: readonly [string, string]
  /** With both gone; attention lost adds up, so that this alone tells nothing that each does not. */
  readonly after: Coverage
  /** Work that either alone leaves in somebody’s hands, and both together in nobody’s. */
  readonly orphanedIds: readonly string[]
  /** The part of all work that this is. */
  readonly orphaned: number
  /** The part of all work for which the others have room when either leaves, and not when both do. */
  readonly withoutRoom: number
  /** Findings that neither departure alone brings. */
  readonly gained: readonly Finding[]
}

const mostShown = 10

interface Scored {
  readonly a: Load
  readonly b: Load
  readonly orphaned: number
  readonly withoutRoom: number
  readonly lost: number
}

/**
 * Every pair in a few additions: what two seats leave with nobody is known from the work that exactly they hold, what
 * there is no room for from their capacities. All rules run for those that are shown only.
 */
export function* pairsOf(organisation: Organisation, progressOf: (done: number) => number): Generator<number, Pairs, void> {
  const loads = [...loadsOf(organisation).values()]
  const leavers = loads.filter((load) => canLeave(load.position) && load.carried.length > 0)
  const orphans = orphansOf(organisation)
  const losses = leavers.map((load) => lossOf(organisation, load).all)
  const room = loads.reduce((sum, load) => sum + roomOf(load), 0)
  const factor = growthFactorOf(organisation.company)
  const best: Scored[] = []
  for (const [at, a] of leavers.entries()) {
    yield progressOf(0.8 * at / leavers.length)
    const shared = orphans.get(a.position.id)
    for (let other = at + 1; other < leavers.length; other++) {
      const b = leavers[other]!
      const orphaned = partOfAllWork(organisation, effortOf(shared?.get(b.position.id)))
      const missing = missingRoom(room, a, b) - missingRoom(room, a) - missingRoom(room, b)
      const scored = { a, b, orphaned, withoutRoom: factor === 0 ? 0 : partOfAllWork(organisation, missing / factor), lost: losses[at]! + losses[other]! }
      if (best.length < mostShown || isDearer(scored, best.at(-1)!)) insert(best, scored)
    }
  }
  const worst: PairCost[] = []
  for (const [at, scored] of best.entries()) {
    yield progressOf(0.8 + 0.2 * at / best.length)
    worst.push(pairCostOf(organisation, scored, orphans))
  }
  const lookedAt = leavers.length < 2 ? 0 : leavers.length * (leavers.length - 1) / 2
  return { worst: worst.filter(({ orphaned, withoutRoom, gained }) => isAbove(orphaned, 0) || isAbove(withoutRoom, 0) || gained.length > 0), lookedAt }
}

function insert(best: Scored[], scored: Scored): void {
  const at = best.findIndex((other) => isDearer(scored, other))
  best.splice(at < 0 ? best.length : at, 0, scored)
  if (best.length > mostShown) best.pop()
}

/** By the greater of the two hidden costs: they may be about the same work. Else by what is lost with both. */
function isDearer(a: Scored, b: Scored): boolean {
  const hidden = (one: Scored) => Math.max(one.orphaned, one.withoutRoom)
  if (isAbove(hidden(a), hidden(b))) return true
  return !isAbove(hidden(b), hidden(a)) && isAbove(a.lost, b.lost)
}

interface Orphan {
  readonly id: string
  readonly effort: number
}

type Orphans = ReadonlyMap<string, ReadonlyMap<string, readonly Orphan[]>>

/** For every two who could leave: the work that they alone attend to, under both. */
function orphansOf(organisation: Organisation): Orphans {
  const orphans = new Map<string, Map<string, Orphan[]>>()
  const loads = loadsOf(organisation)
  const add = (from: string, to: string, orphan: Orphan) => {
    const row = orphans.get(from) ?? new Map<string, Orphan[]>()
    orphans.set(from, row.set(to, [...row.get(to) ?? [], orphan]))
  }
  for (const { id, effort } of responsibilitiesInScope(organisation)) {
    const [a, b, ...more] = attendingOf(organisation, id).map(({ positionId }) => positionId)
    if (a === undefined || b === undefined || more.length > 0) continue
    if (![a, b].every((holder) => canLeave(loads.get(holder)!.position))) continue
    add(a, b, { id, effort })
    add(b, a, { id, effort })
  }
  return orphans
}

function effortOf(orphans: readonly Orphan[] | undefined): number {
  return orphans?.reduce((sum, { effort }) => sum + effort, 0) ?? 0
}

/** Points that could be taken on top. */
function roomOf({ capacity, total }: Load): number {
  return Math.max(0, capacity - total)
}

/** Points that these do now and that the others have no room for, were they filled to the brim. */
function missingRoom(room: number, ...gone: readonly Load[]): number {
  return Math.max(0, gone.reduce((missing, load) => missing + load.total * attentiveness(load) + roomOf(load), -room))
}

function pairCostOf(organisation: Organisation, { a, b, orphaned, withoutRoom }: Scored, orphans: Orphans): PairCost {
  const ids = [a.position.id, b.position.id] as const
  return {
    positionIds: ids, orphaned, withoutRoom,
    after: coverageWithout(coverageOf(organisation), [lossOf(organisation, a), lossOf(organisation, b)]),
    orphanedIds: orphans.get(ids[0])?.get(ids[1])?.map(({ id }) => id) ?? [],
    gained: gainedTogether(organisation, ids),
  }
}

/** What a rule says of both being gone and, in the same gravity, of neither alone. */
function gainedTogether(organisation: Organisation, ids: readonly [string, string]): readonly Finding[] {
  const { findings } = runRules(organisation)
  const gainedWithout = (gone: readonly string[]) => changedFindings(findings, runRules(vacated(organisation, gone)).findings).gained
  const alone = ids.flatMap((id) => gainedWithout([id]))
  return gainedWithout(ids).filter(({ ruleId, severity }) => !alone.some((one) => one.ruleId === ruleId && !isWorse(severity, one.severity)))
}
