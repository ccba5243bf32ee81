import { percentOf } from '../../scene/scene-text'

/** "157 %"; without a capacity there is no percentage to give. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${percentNumber(share)}\u00a0%` : 'no capacity'
}

export function percentNumber(share: number): string {
  return percentOf(share) ?? '\u2013'
}

// Made once: making one takes longer than all that it will ever format.
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const noDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** "12.5": points of attention with at most one decimal. */
export function points(value: number): string {
  return oneDecimal.format(value)
}

export function whole(value: number): string {
  return noDecimals.format(value)
}
