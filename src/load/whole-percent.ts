import { hair, isAbove } from './bounds'

/**
 * A share as a whole number of percent, for cards, findings and pictures alike: rounded, but what is over 100 % never
 * reads "100". Less than a hair over is rounding error. Callers see to it that the share is finite.
 */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100 + 1e-6)
  return isAbove(share, 1) ? Math.max(101, rounded) : rounded
}

/** Attention, rounded down on the meters and in the findings: what is a little too little never reads as enough. */
export function wholePercentDown(share: number): number {
  return Math.floor((share + hair) * 100)
}
