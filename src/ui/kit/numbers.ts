/** "157 %"; without a capacity there is no percentage to give. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${percentNumber(share)} %` : 'no capacity'
}

export function percentNumber(share: number): string {
  return Number.isFinite(share) ? Math.round(share * 100).toLocaleString('en') : '\u2013'
}

/** "12.5": points of attention with at most one decimal. */
export function points(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 })
}

export function whole(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 0 })
}
