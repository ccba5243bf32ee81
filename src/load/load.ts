import { assignmentsOfPosition } from '../model/assignments'
import type { Assignment, Organisation, Position } from '../model/organisation'
import { capacityOf } from '../model/position'
import { memoisedRecent } from '../model/rows'
import { isAbove } from './bounds'
import { isSameSplit, splitsOf, type Carried, type Split } from './carried'

export interface Load {
  readonly position: Position
  /** The position's assignments, in scope or not. */
  readonly held: readonly Assignment[]
  /** What of it is in scope, in the order of the scope. */
  readonly carried: readonly Carried[]
  /** Points. */
  readonly total: number
  readonly inward: number
  readonly outward: number
  /** Points; 0 for a vacant seat. */
  readonly capacity: number
  /** total / capacity; 0 where nothing is carried; Infinity where something is carried and there is no capacity. */
  readonly utilisation: number
}

let last: { readonly splits: ReadonlyMap<string, Split>, readonly loads: ReadonlyMap<string, Load> } | null = null

/**
 * The load of every position, in the order of the chart. A load that an edit leaves as it was is the very same object as
 * before: whatever is remembered of it (findings, a drawn card) still holds.
 */
export const loadsOf = memoisedRecent((organisation: Organisation): ReadonlyMap<string, Load> => {
  const { company, positions, assignments } = organisation
  const splits = splitsOf(organisation)
  const stale = last && staleBetween(last.splits, splits)
  const isStale = ({ responsibilityId }: Assignment) => stale?.has(responsibilityId)
  const loads = new Map<string, Load>()
  for (const position of positions) {
    const held = assignmentsOfPosition(assignments, position.id)
    const capacity = capacityOf(company, position)
    const before = last?.loads.get(position.id)
    const isKept = before?.position === position && before.held === held && before.capacity === capacity && !held.some(isStale)
    loads.set(position.id, isKept ? before : loadOf(position, held, capacity, splits))
  }
  last = { splits, loads }
  return loads
})

/** The responsibilities whose holders carry another part than before. */
function staleBetween(before: ReadonlyMap<string, Split>, after: ReadonlyMap<string, Split>): ReadonlySet<string> {
  if (before === after) return new Set()
  const ids = [...after.keys(), ...[...before.keys()].filter((id) => !after.has(id))]
  return new Set(ids.filter((id) => !isSameSplit(before.get(id), after.get(id))))
}

function carriedOf(held: readonly Assignment[], splits: ReadonlyMap<string, Split>): readonly Carried[] {
  const carried: Carried[] = []
  for (const { responsibilityId, kind } of held) {
    const split = splits.get(responsibilityId)
    if (split) carried.push(split[kind])
  }
  return carried.sort((a, b) => a.place - b.place)
}

function loadOf(position: Position, held: readonly Assignment[], capacity: number, splits: ReadonlyMap<string, Split>): Load {
  const carried = carriedOf(held, splits)
  let total = 0
  let inward = 0
  let outward = 0
  for (const { responsibility, points } of carried) {
    total += points
    if (responsibility.orientation === 'inward') inward += points
    if (responsibility.orientation === 'outward') outward += points
  }
  return { position, held, carried, total, inward, outward, capacity, utilisation: utilisationOf(total, capacity) }
}

/** So little capacity that the share cannot be told in per cent is none. */
function utilisationOf(total: number, capacity: number): number {
  const share = total === 0 ? 0 : total / capacity
  return Number.isFinite(share * 100) ? share : Number.POSITIVE_INFINITY
}

/** Whether more is carried than there is capacity for: the one answer for findings, figures and pictures alike. */
export function isOverloaded({ utilisation }: Pick<Load, 'utilisation'>): boolean {
  return isAbove(utilisation, 1)
}

/** Whoever does this share of the work gives it this part of the attention it needs: all of it up to capacity. */
export function attentiveness({ capacity, utilisation }: Load): number {
  if (capacity === 0) return 0
  return utilisation <= 1 ? 1 : 1 / utilisation
}
