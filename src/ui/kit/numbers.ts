import { wholePercent } from '../../load/whole-percent'

/** "157 %"; without a capacity there is no percentage to give. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${percentNumber(share)}\u00a0%` : 'no capacity'
}

export function percentNumber(share: number): string {
  if (!Number.isFinite(share)) return '\u2013'
  // Beyond that the number says no more than "far too much", and fits on no card.
  return share > 99.99 ? '>9,999' : wholePercent(share).toLocaleString('en')
}

/** "12.5": points of attention with at most one decimal. */
export function points(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 })
}

export function whole(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 0 })
}
