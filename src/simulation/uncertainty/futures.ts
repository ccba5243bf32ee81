import { isAbove, isBelow } from '../../load/bounds'
import { assumptionOf } from '../../model/assumptions'
import { maxHeadcount } from '../../model/limits'
import type { Company, Outlook } from '../../model/organisation'
import { drawerOf, sourcesFrom, type Source } from './draws'
import type { Sums } from './sums'

/** What was counted and kept of all futures. Quarter 0 is now; what is kept of a quarter has one value for each future. */
export interface Futures {
  readonly runs: number
  readonly quarters: number
  /** `[quarter][future]` */
  readonly headcounts: readonly Float32Array[]
  /** `[quarter][future]`: how many times the stated efforts apply at that headcount. */
  readonly factors: readonly Float64Array[]
  /** `[seat][future]`: utilisation at a factor of 1. */
  readonly utilisations: readonly Float32Array[]
  /** `[area][quarter][future]` */
  readonly attention: readonly (readonly Float32Array[])[]
  /** In how many futures: `[seat][quarter]`. */
  readonly overloaded: readonly Uint32Array[]
  /** `[area][quarter]` */
  readonly neglected: readonly Uint32Array[]
  /** Futures in which the company came to be as large as the program reckons with. */
  readonly unbounded: number
}

/** Room for one number for each seat in each future: 128 MB. */
const mostCells = 32_000_000
/** Whoever has next to no capacity, carries next to infinitely often what they can: a number still. */
const mostUtilisation = 1e12
/** Some milliseconds of work between two places where it may stop. */
const cellsPerStep = 200_000

/** As many futures as were asked for; fewer on a chart so large that there is no room for them. */
function runsFor({ runs }: Outlook, { seats }: Pick<Sums, 'seats'>): number {
  return Math.max(1, Math.min(runs, Math.floor(mostCells / Math.max(1, seats.length))))
}

/**
 * Draws the futures one by one. Growth and each responsibility draw from sources of their own, so that an edit to one
 * leaves what is drawn for the others as it was.
 */
export function* drawn(company: Company, outlook: Outlook, sums: Sums): Generator<number, Futures, void> {
  const sources = sourcesFrom(outlook.seed)
  const grow = growing(company, drawerOf(outlook.growth, sources.next().value))
  const effortsOf = drawingEfforts(outlook, sums, sources)
  const runs = runsFor(outlook, sums)
  const futures = noneYet(runs, outlook.quarters, sums)
  const work = workOf(sums)
  const cells = sums.responsibilities.length + sums.points.length + (outlook.quarters + 1) * (1 + sums.seats.length * (1 + sums.areas.length))
  const runsPerStep = Math.max(1, Math.floor(cellsPerStep / cells))
  for (let run = 0; run < runs; run++) {
    if (run % runsPerStep === 0) yield run / runs
    if (grow(futures, run)) futures.unbounded++
    work.weigh(effortsOf())
    for (let seat = 0; seat < sums.seats.length; seat++) futures.utilisations[seat]![run] = Math.min(mostUtilisation, work.utilisations[seat]!)
    for (let quarter = 0; quarter <= outlook.quarters; quarter++) count(futures, sums, work, quarter, run)
  }
  return futures
}

function noneYet(runs: number, quarters: number, { seats, areas }: Sums) {
  const moments = quarters + 1
  const perQuarter = () => Array.from({ length: moments }, () => new Float32Array(runs))
  return {
    runs, quarters, headcounts: perQuarter(), factors: Array.from({ length: moments }, () => new Float64Array(runs)),
    utilisations: seats.map(() => new Float32Array(runs)), attention: areas.map(perQuarter),
    overloaded: seats.map(() => new Uint32Array(moments)), neglected: areas.map(() => new Uint32Array(moments)), unbounded: 0,
  }
}

/** Draws one future of the headcount; true: it came to the most that the program reckons with. */
function growing(company: Company, growth: () => number) {
  const until = assumptionOf(company, 'growth-until')
  const reference = assumptionOf(company, 'reference-headcount')
  const exponent = assumptionOf(company, 'growth-exponent')
  return ({ quarters, headcounts, factors }: Futures, run: number): boolean => {
    // Not rounded on the way: ten people who grow by 4 % a quarter are not ten people for ever.
    let size = company.headcount
    let isUnbounded = false
    for (let quarter = 0; quarter <= quarters; quarter++) {
      if (quarter > 0) size = Math.min(maxHeadcount, Math.max(1, size * (1 + growth())))
      isUnbounded ||= quarter > 0 && size === maxHeadcount && company.headcount < maxHeadcount
      const headcount = Math.round(size)
      headcounts[quarter]![run] = headcount
      factors[quarter]![run] = (Math.min(headcount, until) / reference) ** exponent
    }
    return isUnbounded
  }
}

/** Draws what each effort in scope is multiplied with, in one future. Less than nothing is nothing. */
function drawingEfforts({ effort }: Outlook, { responsibilities }: Sums, sources: Iterator<Source, never, void>) {
  // One source for each there is, in scope or not: taking one out leaves the others their draws.
  const count = responsibilities.reduce((most, { place }) => Math.max(most, place + 1), 0)
  const all = Array.from({ length: count }, () => drawerOf(effort, sources.next().value))
  const drawers = responsibilities.map(({ place }) => all[place]!)
  const efforts = new Float64Array(drawers.length)
  return () => {
    for (let at = 0; at < drawers.length; at++) efforts[at] = Math.max(0, drawers[at]!())
    return efforts
  }
}

/** What the efforts of one future come to, at a factor of 1. */
function workOf({ seats, areas, responsibilities, ofSeat, responsibility, points, done }: Sums) {
  const utilisations = new Float64Array(seats.length)
  /** `[seat * areas + area]`, in points. */
  const doneIn = new Float64Array(seats.length * areas.length)
  const neededIn = new Float64Array(areas.length)
  const weigh = (efforts: Float64Array): void => {
    neededIn.fill(0)
    doneIn.fill(0)
    responsibilities.forEach(({ effort, area }, at) => { if (area >= 0) neededIn[area]! += effort * efforts[at]! })
    for (let seat = 0; seat < seats.length; seat++) {
      let carried = 0
      for (let part = ofSeat[seat]!; part < ofSeat[seat + 1]!; part++) {
        const at = responsibility[part]!
        const { effort, area } = responsibilities[at]!
        carried += points[part]! * efforts[at]!
        if (area >= 0) doneIn[seat * areas.length + area]! += effort * done[part]! * efforts[at]!
      }
      utilisations[seat] = carried / seats[seat]!.capacity
    }
  }
  return { utilisations, doneIn, neededIn, weigh, given: new Float64Array(areas.length) }
}

type Writable = ReturnType<typeof noneYet>

/** Who is overloaded and what is neglected in one quarter of one future. */
function count(futures: Writable, { seats, areas }: Sums, { utilisations, doneIn, neededIn, given }: ReturnType<typeof workOf>, quarter: number, run: number): void {
  const factor = futures.factors[quarter]![run]!
  given.fill(0)
  for (let seat = 0; seat < seats.length; seat++) {
    const utilisation = utilisations[seat]! * factor
    if (isAbove(utilisation, 1)) futures.overloaded[seat]![quarter]!++
    const attentiveness = utilisation <= 1 ? 1 : 1 / utilisation
    for (let area = 0; area < areas.length; area++) given[area]! += doneIn[seat * areas.length + area]! * attentiveness
  }
  for (let area = 0; area < areas.length; area++) {
    // In a future in which an area takes no effort at all, nothing of it is missing.
    const attention = neededIn[area]! > 0 ? given[area]! / neededIn[area]! : 1
    futures.attention[area]![quarter]![run] = attention
    if (isBelow(attention, areas[area]!.below)) futures.neglected[area]![quarter]!++
  }
}
