import type { Area } from '../../knowledge/responsibilities'
import { assumptionOf } from '../../model/assumptions'
import type { Organisation, Outlook } from '../../model/organisation'
import { bothRolesNeeded } from '../../rules/both-roles-needed'
import { drawn, type Futures } from './futures'
import { quantilesOf, type Quantiles } from './quantiles'
import { isCertain } from './spread'
import { sumsOf, type Sums, type Titled } from './sums'

/** For now and the end of each quarter. */
export type Fan = readonly Quantiles[]
/** From 0 to 1, for now and the end of each quarter. */
export type Chances = readonly number[]

export interface SeatOutlook extends Titled {
  /** That it is overloaded. */
  readonly chances: Chances
  /** Of its utilisation. */
  readonly fan: Fan
}

export interface AreaOutlook {
  readonly area: Area
  /** The attention below which it is neglected. */
  readonly below: number
  readonly chances: Chances
  /** Of the attention it gets. */
  readonly fan: Fan
}

export interface Uncertainty {
  /** Futures that were drawn: fewer than asked for on a chart too large for them. */
  readonly runs: number
  readonly asked: number
  readonly quarters: number
  /** Whether nothing was left to chance, so that all futures are one. */
  readonly isCertain: boolean
  readonly headcount: Fan
  /** Part of the futures in which the company came to be as large as the program reckons with. */
  readonly unbounded: number
  /** `chances`: that headcount reaches `from`. `isMissing`: a role would then be missing on this chart. */
  readonly bothRoles: { readonly from: number, readonly isMissing: boolean, readonly chances: Chances }
  /** In the order of the chart. */
  readonly seats: readonly SeatOutlook[]
  /** Those of which something in scope takes effort; none on a chart on which nothing is assigned. */
  readonly areas: readonly AreaOutlook[]
  /** Carry work that nobody does, in every future. */
  readonly vacant: readonly Titled[]
  readonly withoutCapacity: readonly Titled[]
}

export interface UncertaintyInput {
  readonly organisation: Organisation
  readonly outlook: Outlook
}

/** Part of the whole that drawing takes; the rest is putting in order. */
const drawingPart = 0.6

/**
 * Monte Carlo over quarters: the chance that each seat is overloaded, that each area is neglected and that both roles
 * are needed, with the bounds of the rules; and how utilisation, attention and headcount spread. The same input always
 * gives the same numbers.
 */
export function* uncertaintyOf({ organisation, outlook }: UncertaintyInput): Generator<number, Uncertainty, void> {
  const { company } = organisation
  const sums = sumsOf(organisation)
  const drawing = drawn(company, outlook, sums)
  let step = drawing.next()
  for (; !step.done; step = drawing.next()) yield step.value * drawingPart
  const futures = step.value
  const { seats, areas } = yield* spreading(sums, futures)
  const from = assumptionOf(company, 'both-roles-from')
  return {
    runs: futures.runs, asked: outlook.runs, quarters: futures.quarters, isCertain: isCertain(outlook.growth) && isCertain(outlook.effort),
    bothRoles: { from, isMissing: isRoleMissingAt(organisation, from), chances: futures.headcounts.map((values) => partOf(values, (headcount) => headcount >= from)) },
    headcount: futures.headcounts.map(quantilesOf), unbounded: futures.unbounded / futures.runs,
    seats, areas, vacant: sums.vacant, withoutCapacity: sums.withoutCapacity,
  }
}

function* spreading(sums: Sums, futures: Futures): Generator<number, Pick<Uncertainty, 'seats' | 'areas'>, void> {
  const { runs, factors } = futures
  const scratch = new Float32Array(runs)
  const chancesOf = (counts: Uint32Array): Chances => Array.from(counts, (count) => count / runs)
  const seats: SeatOutlook[] = []
  for (const [at, { id, title }] of sums.seats.entries()) {
    const fan: Quantiles[] = []
    for (const factor of factors) {
      yield drawingPart + (1 - drawingPart) * (at / sums.seats.length)
      const utilisations = futures.utilisations[at]!
      for (let run = 0; run < runs; run++) scratch[run] = utilisations[run]! * factor[run]!
      fan.push(quantilesOf(scratch))
    }
    seats.push({ id, title, chances: chancesOf(futures.overloaded[at]!), fan })
  }
  const areas = sums.areas.map(({ area, below }, at): AreaOutlook =>
    ({ area, below, chances: chancesOf(futures.neglected[at]!), fan: futures.attention[at]!.map(quantilesOf) }))
  return { seats, areas }
}

function isRoleMissingAt(organisation: Organisation, headcount: number): boolean {
  const verdict = bothRolesNeeded.check({ ...organisation, company: { ...organisation.company, headcount } })
  return 'findings' in verdict && verdict.findings.length > 0
}

function partOf(values: Float32Array, holds: (value: number) => boolean): number {
  return values.reduce((count, value) => holds(value) ? count + 1 : count, 0) / values.length
}
