import type { Position } from '../model/organisation'
import { isVacant } from '../model/position'

/** "Maya Chen (CTO)", "CIO (vacant)", or a team's title. */
export function called(position: Position): string {
  if (isVacant(position)) return `${position.title} (vacant)`
  return position.holder === null ? position.title : `${position.holder} (${position.title})`
}

/**
 * Without decimals, rounded away from the bound: what is over 100 % never reads "100 %". The space does not break.
 * Callers see to it that the value is finite.
 */
export function percent(value: number, rounded: 'up' | 'down' | 'nearest' = 'nearest'): string {
  const of100 = value * 100
  // Less than a hair over a whole percent is the whole percent: see bounds.ts.
  const whole = rounded === 'up' ? Math.ceil(of100 - 1e-6) : rounded === 'down' ? Math.floor(of100 + 1e-6) : Math.round(of100 + 1e-6)
  return `${whole}\u00a0%`
}

/** "PMO", "PMO and IT support", "PMO, IT support, IT budget and 4 more". */
export function listed(names: readonly string[], most = 4): string {
  // "and 1 more" takes as much room as the name itself.
  const shown = names.length <= most + 1 ? names : [...names.slice(0, most), `${names.length - most} more`]
  const last = shown.at(-1) ?? ''
  return shown.length <= 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

export function counted(count: number, one = 'responsibility', many = 'responsibilities'): string {
  return `${count} ${count === 1 ? one : many}`
}
