import { hair, isAbove } from './bounds'

/**
 * A share as a whole number of percent, for cards, findings and pictures alike: rounded, halves to the even number, so
 * that two parts of one load never read as more than it (37.5 and 62.5 are 38 and 62). What is over 100 % never reads
 * "100". Less than a hair over is rounding error. Callers see to it that the share is finite.
 */
export function wholePercent(share: number): number {
  const down = Math.floor(share * 100)
  const isHalf = Math.abs(share * 100 - down - 0.5) < 1e-6
  const rounded = isHalf ? down + down % 2 : Math.round(share * 100)
  return isAbove(share, 1) ? Math.max(101, rounded) : rounded
}

/** Attention, rounded down on the meters and in the findings: what is a little too little never reads as enough. */
export function wholePercentDown(share: number): number {
  return Math.floor((share + hair) * 100)
}
