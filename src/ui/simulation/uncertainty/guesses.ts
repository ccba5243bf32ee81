import type { Distribution } from '../../../model/organisation'
import { parameterBounds, parameterOf, parametersOf, type DistributionKind, type Parameter, type Quantity } from '../../../model/outlook'
import { deviationOf, meanOf } from '../../../simulation/uncertainty/spread'
import { typedNumber } from '../../kit/typed-number'

export const kindNames: Readonly<Record<DistributionKind, string>> = {
  fixed: 'Fixed', uniform: 'Uniform', triangular: 'Triangular', normal: 'Normal',
}

/** What a guess without any spread gets when it is made one with a spread. */
const usualDeviation: Readonly<Record<Quantity, number>> = { growth: 0.04, effort: 0.2 }

/** A guess of another kind that comes nearest: the same average, and about as wide. */
export function asKind(distribution: Distribution, kind: DistributionKind, quantity: Quantity): Distribution {
  if (kind === distribution.kind) return distribution
  const mean = meanOf(distribution)
  const deviation = deviationOf(distribution) || usualDeviation[quantity]
  const within = (parameter: Parameter, value: number) => {
    const { min, max } = parameterBounds(quantity, parameter)
    // Whole percents: nobody guesses finer.
    return Math.round(Math.min(max, Math.max(min, value)) * 100) / 100 + 0
  }
  switch (kind) {
    case 'fixed': return { kind, value: within('value', mean) }
    case 'uniform': return { kind, min: within('min', mean - deviation * Math.sqrt(3)), max: within('max', mean + deviation * Math.sqrt(3)) }
    case 'triangular': return { kind, min: within('min', mean - deviation * Math.sqrt(6)), mode: within('mode', mean), max: within('max', mean + deviation * Math.sqrt(6)) }
    case 'normal': return { kind, mean: within('mean', mean), deviation: within('deviation', deviation) }
  }
}

/** The guess with one of its numbers as typed, in percent; null: no number was typed. */
export function withTyped(distribution: Distribution, parameter: Parameter, text: string): Distribution | null {
  const [, sign, digits] = /^\s*([-\u2212\u2013]?)([^%]*)%?\s*$/.exec(text) ?? []
  const typed = digits === undefined ? null : typedNumber(digits)
  if (typed === null) return null
  // Without the digits that binary fractions add: 7 % is 0.07.
  const value = Number((typed / 100).toPrecision(12)) * (sign ? -1 : 1) + 0
  return { ...distribution, [parameter]: value }
}

export function typedParametersOf(distribution: Distribution): readonly { readonly parameter: Parameter, readonly figure: string }[] {
  const parameters: readonly Parameter[] = parametersOf[distribution.kind]
  return parameters.map((parameter) => ({ parameter, figure: (parameterOf(distribution, parameter) * 100).toLocaleString('en', { maximumFractionDigits: 4 }) }))
}
