import type { Distribution, Outlook } from './organisation'
import { patched } from './rows'

/** What is guessed at. */
const quantities = ['growth', 'effort'] as const
export type Quantity = (typeof quantities)[number]

export const distributionKinds = ['fixed', 'uniform', 'triangular', 'normal'] as const
export type DistributionKind = (typeof distributionKinds)[number]
export type Parameter = 'value' | 'min' | 'mode' | 'max' | 'mean' | 'deviation'

/** The numbers of each kind, from the least to the most where they have an order. */
export const parametersOf = {
  fixed: ['value'], uniform: ['min', 'max'], triangular: ['min', 'mode', 'max'], normal: ['mean', 'deviation'],
} as const satisfies Record<DistributionKind, readonly Parameter[]>

export const parameterNames: Readonly<Record<Parameter, string>> = {
  value: 'Always', min: 'At least', mode: 'Most likely', max: 'At most', mean: 'On average', deviation: 'Standard deviation',
}

/** No source says anything about these: each is a guess of ours, shown as one, and can be changed. */
export const ourOutlook: Outlook = {
  quarters: 12,
  runs: 10_000,
  seed: 1,
  growth: { kind: 'triangular', min: 0, mode: 0.08, max: 0.2 },
  effort: { kind: 'normal', mean: 1, deviation: 0.2 },
}

interface Bounds {
  readonly min: number
  readonly max: number
}

/** All three are whole numbers. */
export const outlookBounds: Readonly<Record<'quarters' | 'runs' | 'seed', Bounds>> = {
  quarters: { min: 1, max: 40 },
  runs: { min: 100, max: 100_000 },
  seed: { min: 0, max: 2_147_483_647 },
}

const quantityBounds: Readonly<Record<Quantity, Bounds>> = { growth: { min: -0.9, max: 10 }, effort: { min: 0, max: 10 } }

export function parameterBounds(quantity: Quantity, parameter: Parameter): Bounds {
  const { min, max } = quantityBounds[quantity]
  return { min: parameter === 'deviation' ? 0 : min, max }
}

export function parameterOf(distribution: Distribution, parameter: Parameter): number {
  return (distribution as Partial<Record<Parameter, number>>)[parameter] ?? Number.NaN
}

const countNames = { quarters: 'The number of quarters', runs: 'The number of futures', seed: 'The seed' } as const

/** What is wrong with it, a sentence each for the person who made it so; none: it is sound. */
export function outlookProblemsOf(outlook: Outlook): readonly string[] {
  const counts = Object.keys(outlookBounds) as (keyof typeof outlookBounds)[]
  return [
    ...counts.flatMap((key) => {
      const { min, max } = outlookBounds[key]
      return Number.isInteger(outlook[key]) && isWithin(outlook[key], outlookBounds[key]) ? []
        : [`${countNames[key]} can be a whole number from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}.`]
    }),
    ...quantities.flatMap((quantity) => distributionProblemsOf(quantity, outlook[quantity])),
  ]
}

function distributionProblemsOf(quantity: Quantity, distribution: Distribution): readonly string[] {
  const parameters: readonly Parameter[] = parametersOf[distribution.kind]
  const problems = parameters.flatMap((parameter) => {
    const bounds = parameterBounds(quantity, parameter)
    return isWithin(parameterOf(distribution, parameter), bounds) ? []
      : [`${named(quantity, parameter)} can be from ${percentOf(bounds.min)} to ${percentOf(bounds.max)}.`]
  })
  if (problems.length > 0 || distribution.kind === 'normal') return problems
  return parameters.slice(1).flatMap((parameter, at) => {
    const before = parameters[at]!
    const least = parameterOf(distribution, before)
    return least <= parameterOf(distribution, parameter) ? []
      : [`${named(quantity, parameter)} (${percentOf(parameterOf(distribution, parameter))}) cannot be below \u201c${parameterNames[before]}\u201d (${percentOf(least)}).`]
  })
}

const quantityNames: Readonly<Record<Quantity, string>> = { growth: 'growth', effort: 'effort' }

function named(quantity: Quantity, parameter: Parameter): string {
  return `\u201c${parameterNames[parameter]}\u201d of the ${quantityNames[quantity]}`
}

function percentOf(share: number): string {
  return `${(share * 100).toLocaleString('en', { maximumFractionDigits: 2 })} %`
}

function isWithin(value: number, { min, max }: Bounds): boolean {
  return Number.isFinite(value) && value >= min && value <= max
}

/** The same numbers of the same kind. */
export function isSameDistribution(a: Distribution, b: Distribution): boolean {
  const parameters: readonly Parameter[] = parametersOf[a.kind]
  return a.kind === b.kind && parameters.every((parameter) => parameterOf(a, parameter) === parameterOf(b, parameter))
}

/** The outlook with `patch` laid over it; the very same where nothing differs. */
export function withOutlook(outlook: Outlook, patch: Partial<Outlook>): Outlook {
  const { growth = outlook.growth, effort = outlook.effort } = patch
  return patched(outlook, {
    ...patch,
    growth: isSameDistribution(outlook.growth, growth) ? outlook.growth : growth,
    effort: isSameDistribution(outlook.effort, effort) ? outlook.effort : effort,
  })
}
