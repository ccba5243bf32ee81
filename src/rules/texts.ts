import type { Area } from '../knowledge/responsibilities'
import { wholePercent, wholePercentDown } from '../load/whole-percent'
import type { Position } from '../model/organisation'
import { isVacant } from '../model/position'

/** "Maya Chen (CTO)", "CIO (vacant)"; a team's title alone, and anybody's where names are hidden. */
export function called(position: Position): string {
  if (isVacant(position)) return `${position.title} (vacant)`
  return !position.holder ? position.title : `${position.holder} (${position.title})`
}

/** What somebody is said to sit in; a team is several people. */
export function seatWord({ role }: Position): 'seat' | 'team' {
  return role === 'team' ? 'team' : 'seat'
}

/** Utilisation as it stands on the card. The space does not break. */
export function percent(share: number): string {
  return `${grouped(wholePercent(share))}\u00a0%`
}

/** By hand: a finding reads the same on every machine. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Attention, rounded down as on the meters: what is a little too little never reads as enough. */
export function attentionPercent(share: number): string {
  return `${wholePercentDown(share)}\u00a0%`
}

/** "PMO", "PMO and IT support", "PMO, IT support, IT budget and 4 more". */
export function listed(names: readonly string[], most = 4): string {
  // "and 1 more" takes as much room as the name itself.
  const shown = names.length <= most + 1 ? names : [...names.slice(0, most), `${names.length - most} more`]
  const last = shown.at(-1) ?? ''
  return shown.length <= 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`
}

export function counted(count: number, one = 'responsibility', many = 'responsibilities'): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** What the rules call an area that gets less attention than its bound. */
export function tooLittleWord(area: Area): 'neglected' | 'unattended' {
  return area === 'alignment' ? 'unattended' : 'neglected'
}
