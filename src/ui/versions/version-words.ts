import type { StoredVersion } from '../../persistence/version-storage'

export interface Day {
  readonly name: string
  readonly versions: readonly StoredVersion[]
}

/** In the order they come, a group for each day in a row: a clock that was set back begins a day once more. */
export function daysOf(versions: readonly StoredVersion[], now: Date): readonly Day[] {
  const days: { readonly name: string, readonly versions: StoredVersion[] }[] = []
  for (const version of versions) {
    const name = dayName(new Date(version.at), now)
    const last = days.at(-1)
    if (last?.name === name) last.versions.push(version)
    else days.push({ name, versions: [version] })
  }
  return days
}

/** "Today", "Yesterday", "Friday 20 November", with the year where it is another. A damaged record may have no time. */
function dayName(at: Date, now: Date): string {
  if (hasNoTime(at)) return 'At a time that is not known'
  const near = nearDay(at, now)
  if (near) return `${near[0]!.toUpperCase()}${near.slice(1)}`
  return at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', ...yearWhereOther(at, now) }).replace(',', '')
}

function hasNoTime(at: Date): boolean {
  return Number.isNaN(at.getTime())
}

/** "14:05" */
export function timeOf(at: string): string {
  if (hasNoTime(new Date(at))) return 'Unknown'
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** In a sentence and in the history, where "today" would be wrong tomorrow: "the version of 14:05", "the version of 20 November, 14:05". */
export function versionName({ at }: Pick<StoredVersion, 'at'>, now: Date): string {
  const then = new Date(at)
  if (hasNoTime(then)) return 'the version of a time that is not known'
  if (nearDay(then, now) === 'today') return `the version of ${timeOf(at)}`
  return `the version of ${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...yearWhereOther(then, now) })}, ${timeOf(at)}`
}

function nearDay(at: Date, now: Date): 'today' | 'yesterday' | null {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (at.toDateString() === now.toDateString()) return 'today'
  return at.toDateString() === yesterday.toDateString() ? 'yesterday' : null
}

function yearWhereOther(at: Date, now: Date): { readonly year?: 'numeric' } {
  return at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }
}
