import { areas as allAreas, type Area } from '../../knowledge/responsibilities'
import { growthFactorOf } from '../../load/effort'
import { loadsOf } from '../../load/load'
import { attentionBoundOf, attentionByArea } from '../../load/attention'
import type { Organisation, Position } from '../../model/organisation'
import { responsibilitiesInScope, responsibilitiesOf } from '../../model/responsibilities'
import { isVacant } from '../../model/position'
import { isNothingAssigned } from '../../rules/chart'

/** A seat that carries work and has somebody and some capacity for it. */
export interface Seat {
  readonly id: string
  readonly title: string
  /** Points. */
  readonly capacity: number
}

export interface AreaBound {
  readonly area: Area
  /** Neglected below this attention: the same bound as in the rules. */
  readonly below: number
}

/**
 * The organisation as sums over its responsibilities, so that thousands of futures need no more than multiplications:
 * loads grow in proportion to the efforts and to one factor of the headcount. Responsibilities, seats and areas are
 * numbered; what a seat has of each of its responsibilities stands in `ofSeat[seat]` to `ofSeat[seat + 1]`.
 */
export interface Sums {
  readonly seats: readonly Seat[]
  readonly areas: readonly AreaBound[]
  /** Each responsibility in scope: which of all it is, its effort in points, its area's number or -1. */
  readonly responsibilities: readonly { readonly place: number, readonly effort: number, readonly area: number }[]
  readonly ofSeat: Uint32Array
  readonly responsibility: Uint32Array
  /** Carried at the headcount at which efforts are stated. */
  readonly points: Float64Array
  /** Of the responsibility's effort, the part that the seat does. */
  readonly done: Float64Array
  /** Carry work, and nobody sits there. */
  readonly vacant: readonly Titled[]
  /** Carry work, and have no capacity for any of it. */
  readonly withoutCapacity: readonly Titled[]
}

export interface Titled {
  readonly id: string
  readonly title: string
}

export function sumsOf(organisation: Organisation): Sums {
  const attention = attentionByArea(organisation)
  const areas = isNothingAssigned(organisation) ? [] : allAreas.filter((area) => attention[area] !== null)
  const places = new Map([...responsibilitiesOf(organisation).keys()].map((id, place) => [id, place]))
  const inScope = responsibilitiesInScope(organisation)
  const numbers = new Map(inScope.map(({ id }, at) => [id, at]))
  const working = [...loadsOf(organisation).values()].filter(({ carried }) => carried.length > 0)
  const able = working.filter(({ capacity }) => capacity > 0)
  const parts = able.flatMap(({ carried }) => carried)
  const factor = growthFactorOf(organisation.company)
  return {
    seats: able.map(({ position: { id, title }, capacity }) => ({ id, title, capacity })),
    areas: areas.map((area) => ({ area, below: attentionBoundOf(organisation.company, area) })),
    responsibilities: inScope.map(({ id, effort, area }) => ({ place: places.get(id)!, effort, area: areas.findIndex((one) => one === area) })),
    ofSeat: startsOf(able.map(({ carried }) => carried.length)),
    responsibility: Uint32Array.from(parts, ({ responsibility }) => numbers.get(responsibility.id)!),
    points: Float64Array.from(parts, ({ points }) => points / factor),
    done: Float64Array.from(parts, ({ share }) => share),
    vacant: working.flatMap(({ position }) => isVacant(position) ? [titled(position)] : []),
    withoutCapacity: working.flatMap(({ capacity, position }) => capacity === 0 && !isVacant(position) ? [titled(position)] : []),
  }
}

/** Where each begins when so many of each stand behind one another, and where the last ends. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  counts.forEach((count, at) => { starts[at + 1] = starts[at]! + count })
  return starts
}

function titled({ id, title }: Position): Titled {
  return { id, title }
}
