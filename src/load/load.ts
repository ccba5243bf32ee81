import type { Organisation, Position } from '../model/organisation'
import { capacityOf } from '../model/position'
import { memoisedRecent } from '../model/rows'
import { isAbove } from './bounds'
import { carriedOf, type Carried } from './carried'

export interface Load {
  readonly position: Position
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

/** The load of every position, in the order of the chart. Sums of what `carriedOf` gives each. */
export const loadsOf = memoisedRecent((organisation: Organisation): ReadonlyMap<string, Load> => {
  const carried = new Map<string, Carried[]>()
  for (const part of carriedOf(organisation)) {
    const parts = carried.get(part.positionId)
    if (parts) parts.push(part)
    else carried.set(part.positionId, [part])
  }
  return new Map(organisation.positions.map((position) =>
    [position.id, loadOf(position, carried.get(position.id) ?? none, capacityOf(organisation.company, position))]))
})

const none: readonly Carried[] = []

function loadOf(position: Position, carried: readonly Carried[], capacity: number): Load {
  let total = 0
  let inward = 0
  let outward = 0
  for (const { responsibility, points } of carried) {
    total += points
    if (responsibility.orientation === 'inward') inward += points
    if (responsibility.orientation === 'outward') outward += points
  }
  return { position, carried, total, inward, outward, capacity, utilisation: total === 0 ? 0 : total / capacity }
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
