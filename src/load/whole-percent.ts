/**
 * A share as a whole number of percent, for cards, findings and pictures alike: rounded, but what is over 100 % never
 * reads "100". Less than a hair over is rounding error. Callers see to it that the share is finite.
 */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100 + 1e-6)
  return share > 1 + 1e-8 ? Math.max(101, rounded) : rounded
}
