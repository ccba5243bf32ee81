import { type Area, areaNames } from '../../../knowledge/responsibilities'
import { quarterName } from '../../../plots/quarters'
import type { Quantiles } from '../../../simulation/uncertainty/quantiles'
import type { Chances, Fan, Uncertainty } from '../../../simulation/uncertainty/uncertainty'
import { listed } from '../../../rules/texts'
import { whole } from '../../kit/numbers'

/** Something that may come to be, with its chance as time goes. */
export interface Risk {
  readonly key: string
  /** "CTO" */
  readonly name: string
  /** "is overloaded" */
  readonly what: string
  readonly chances: Chances
  /** How near it is in the middle of all futures, for now and the end of each quarter: it is so above 1. */
  readonly nearness: readonly number[]
  readonly about: { readonly kind: 'seat', readonly id: string } | { readonly kind: 'area', readonly area: Area } | { readonly kind: 'roles' }
}

export function risksOf({ seats, areas, bothRoles, headcount }: Uncertainty): readonly Risk[] {
  return [
    ...seats.map(({ id, title, chances, fan }): Risk =>
      ({ key: `seat ${id}`, name: title, what: 'is overloaded', chances, nearness: fan.map(middle), about: { kind: 'seat', id } })),
    ...areas.map(({ area, chances, below, fan }): Risk => ({
      key: `area ${area}`, name: areaNames[area], what: area === 'alignment' ? 'is unattended' : 'is neglected',
      chances, nearness: fan.map((quantiles) => below / middle(quantiles)), about: { kind: 'area', area },
    })),
    {
      key: 'roles', name: 'CIO and CTO', what: bothRoles.isMissing ? 'are both needed, and not both on the chart' : 'are both needed, and both on the chart',
      chances: bothRoles.chances, nearness: headcount.map((quantiles) => middle(quantiles) / bothRoles.from), about: { kind: 'roles' },
    },
  ]
}

const middle = ([, , median]: Quantiles) => median

/** The likeliest at that quarter first; of equals, the nearest. */
export function byChance(risks: readonly Risk[], quarter: number): readonly Risk[] {
  return [...risks].sort((a, b) => b.chances[quarter]! - a.chances[quarter]! || b.nearness[quarter]! - a.nearness[quarter]!)
}

/** Less is as good as none. */
export const leastChance = 0.01

/** "62 %". What came up in few futures or in nearly all is not told as never or as certain, unless nothing was left to chance. */
export function chanceWords(chance: number, isCertain: boolean): string {
  if (isCertain) return chance > 0 ? '100\u00a0%' : '0\u00a0%'
  if (chance < leastChance) return 'under 1\u00a0%'
  if (chance > 1 - leastChance) return 'over 99\u00a0%'
  return `${Math.round(chance * 100)}\u00a0%`
}

/** How the chance goes, in a few words. */
export function courseOf(chances: Chances, isCertain: boolean): string {
  const first = chances.findIndex((chance) => chance >= 0.5)
  const likely = isCertain ? 'So' : 'More likely than not'
  if (first === -1) return isCertain ? 'Not in this time' : mostOf(chances)
  if (chances.slice(first).some((chance) => chance < 0.5)) return `${likely} in ${quarterName(first)}, and not for ever`
  return first === 0 ? `${likely} already now` : `${likely} from ${quarterName(first)}`
}

function mostOf(chances: Chances): string {
  const most = Math.max(...chances)
  if (most < leastChance) return 'Unlikely all the time'
  return `At most ${chanceWords(most, false)}, in ${quarterName(chances.indexOf(most)).replace('now', 'the beginning')}`
}

/** Two standard errors of the least certain chance, as whole points of a percent. */
export function marginOf(runs: number): number {
  return Math.max(1, Math.ceil(2 * Math.sqrt(0.25 / runs) * 100))
}

/** "Q12, in 3 years" */
export function timeWords(quarter: number): string {
  const years = quarter / 4
  if (quarter === 0) return 'now'
  if (!Number.isInteger(years)) return `the end of ${quarterName(quarter)}`
  return `the end of ${quarterName(quarter)}, in ${years === 1 ? 'a year' : `${years} years`}`
}

/** What a fan shows, for whoever cannot see it. */
export function fanWords(name: string, fan: Fan, format: (value: number) => string): string {
  const [p5, , median, , p95] = fan.at(-1)!
  const now = fan[0]!
  const time = quarterName(fan.length - 1)
  return `${name}: ${format(now[2])} now; at the end of ${time} ${format(median)} in the middle, and from ${format(p5)} to ${format(p95)} in nine futures of ten`
}

/** What has to be known about the result, a sentence each. */
export function caveatsOf(result: Uncertainty): readonly string[] {
  const { runs, asked, unbounded, vacant, withoutCapacity, isCertain } = result
  return [
    ...(runs < asked ? [`On a chart of this size ${whole(runs)} futures are drawn instead of ${whole(asked)}.`] : []),
    ...(unbounded > 0 ? [`In ${chanceWords(unbounded, isCertain)} of the futures the company comes to ten million employees, the most that is reckoned with. Growth that strong is rarely meant: look at its numbers below.`] : []),
    ...(vacant.length > 0 ? [`${listed(titlesOf(vacant), 3)} ${vacant.length === 1 ? 'is' : 'are'} vacant: in every future, nobody does that work.`] : []),
    ...(withoutCapacity.length > 0 ? [`${listed(titlesOf(withoutCapacity), 3)} ${withoutCapacity.length === 1 ? 'has' : 'have'} work and no capacity for it, in every future.`] : []),
  ]
}

function titlesOf(seats: readonly { readonly title: string }[]): readonly string[] {
  return seats.map(({ title }) => title)
}
