import { growthFactorOf } from '../../load/effort'
import { loadsOf } from '../../load/load'
import { assumptionOf } from '../../model/assumptions'
import { assignmentsOfResponsibility } from '../../model/assignments'
import type { Assignment, Organisation } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { scopeInOrder } from '../../model/responsibilities'
import { conflictingResponsibilities } from '../../rules/conflicting-responsibilities'
import type { Rule } from '../../rules/define-rule'
import type { Finding } from '../../rules/finding'
import { internalItUnderProductLeader } from '../../rules/internal-it-under-product-leader'
import { misplacedResponsibility } from '../../rules/misplaced-responsibility'
import { ownersOnChart } from '../../rules/chart'
import { hair } from '../../load/bounds'
import type { Weights } from './weights'

/** What is wrong with how the work is dealt out, part by part: what an advised allocation makes least of. */
export interface Burden {
  /** Points over capacity of each filled seat and team that has too much, and how many of them are beyond critical. */
  readonly overload: readonly { readonly positionId: string, readonly points: number, readonly heavy: number }[]
  /** Heads with both hats, as the rule counts it. */
  readonly conflict: readonly string[]
  /** Responsibilities that the rules call misplaced. */
  readonly misplacement: readonly string[]
  /** Points of work of each responsibility that nobody has: unowned, or with a vacant seat. What is crowded out is overload. */
  readonly neglect: readonly { readonly responsibilityId: string, readonly points: number }[]
  readonly unowned: readonly string[]
}

/** The parts of a burden as amounts: points, points, heads, responsibilities, points. */
export type Amounts = Readonly<Record<keyof Weights, number>>

export function burdenOf(organisation: Organisation): Burden {
  const { company, assignments } = organisation
  const bound = assumptionOf(company, 'critical-overload-above')
  const loads = [...loadsOf(organisation).values()]
  const done = new Map<string, number>()
  for (const { position, carried } of loads) {
    if (!isVacant(position)) for (const { responsibility: { id }, share } of carried) done.set(id, (done.get(id) ?? 0) + share)
  }
  const scope = scopeInOrder(organisation)
  const factor = growthFactorOf(company)
  return {
    overload: loads.flatMap(({ position, total, capacity }) => {
      const points = isVacant(position) ? 0 : total - capacity
      return points > hair ? [{ positionId: position.id, points, heavy: Math.max(0, total - bound * capacity) }] : []
    }),
    conflict: told(conflictingResponsibilities, organisation).filter(isFault).flatMap(({ positionIds }) => positionIds),
    misplacement: scope.flatMap(({ id }) => isMisplaced(organisation, assignmentsOfResponsibility(assignments, id)) ? [id] : []),
    neglect: scope.flatMap(({ id, effort }) => {
      const points = effort * factor * (1 - (done.get(id) ?? 0))
      return points > hair ? [{ responsibilityId: id, points }] : []
    }),
    unowned: scope.flatMap(({ id }) => ownersOnChart(organisation, id).length === 0 ? [id] : []),
  }
}

/**
 * Whether the rules call one responsibility misplaced, held like this. Each is judged by itself, so that the verdict does
 * not hang on what else somebody holds.
 */
export function isMisplaced(organisation: Organisation, holders: readonly Assignment[]): boolean {
  if (holders.length === 0) return false
  const alone: Organisation = { ...organisation, assignments: holders }
  return [misplacedResponsibility, internalItUnderProductLeader].some((rule) =>
    told(rule, alone).some(isFault))
}

/** A note is none: the sources disagree, or it is how things are in such a company. */
function isFault({ outcome, severity }: Finding): boolean {
  return outcome === 'problem' && severity !== 'note'
}

function told(rule: Rule, organisation: Organisation): readonly Finding[] {
  const verdict = rule.check(organisation)
  return 'findings' in verdict ? verdict.findings : []
}

export function amountsOf({ overload, conflict, misplacement, neglect }: Burden): Amounts {
  return {
    overload: sum(overload.map(({ points }) => points)),
    heavyOverload: sum(overload.map(({ heavy }) => heavy)),
    neglect: sum(neglect.map(({ points }) => points)),
    conflict: conflict.length,
    misplacement: misplacement.length,
  }
}

/** In points of overload. */
export function costOf(amounts: Amounts, weights: Weights): number {
  return (Object.keys(weights) as (keyof Weights)[]).reduce((cost, part) => cost + weights[part] * amounts[part], 0)
}

/** One fault that the one burden has more or less of than the other. */
export interface Change {
  readonly part: 'overload' | 'conflict' | 'misplacement' | 'neglect' | 'unowned'
  /** The position's or the responsibility's. */
  readonly id: string
  /** How much more: points, or 1 for what is there or not. Below 0: less. */
  readonly by: number
}

/** What `after` has more or less of than `before`, the greatest changes of each part first. */
export function changesOf(before: Burden, after: Burden): readonly Change[] {
  const once = (ids: readonly string[]) => ids.map((id) => [id, 1] as const)
  return [
    ...differences('overload', before.overload.map(overPoints), after.overload.map(overPoints)),
    ...differences('conflict', once(before.conflict), once(after.conflict)),
    ...differences('misplacement', once(before.misplacement), once(after.misplacement)),
    ...differences('unowned', once(before.unowned), once(after.unowned)),
    ...differences('neglect', before.neglect.map(undonePoints), after.neglect.map(undonePoints)),
  ]
}

const overPoints = ({ positionId, points }: Burden['overload'][number]) => [positionId, points] as const
const undonePoints = ({ responsibilityId, points }: Burden['neglect'][number]) => [responsibilityId, points] as const

function differences(part: Change['part'], before: readonly (readonly [string, number])[], after: readonly (readonly [string, number])[]): readonly Change[] {
  const by = new Map(after)
  for (const [id, amount] of before) by.set(id, (by.get(id) ?? 0) - amount)
  return [...by].filter(([, amount]) => Math.abs(amount) > 1e-6)
    .map(([id, amount]) => ({ part, id, by: amount }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
