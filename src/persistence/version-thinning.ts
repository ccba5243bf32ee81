import type { StoredVersion } from './version-storage'

type Kept = Pick<StoredVersion, 'id' | 'at' | 'length'>

export interface ThinningLimits {
  /** How many versions a document may have. */
  readonly count: number
  /** How many characters they may have together. */
  readonly characters: number
}

const thinningLimits: ThinningLimits = { count: 50, characters: 20_000_000 }

/** The newest are what somebody goes back to after a mistake: they stay whatever their size and whatever the clock says. */
export const newestKept = 3

/** One version comes at a time. So a clock that is a century ahead today costs no more than this, and not all there is. */
export const mostForTheirAge = 2

const hour = 3_600_000
const day = 24 * hour

/** From this age on, one version in so long a time is enough: some forty for who edits day and night. */
const spacings: readonly (readonly [age: number, spacing: number])[] = [[30 * day, 30 * day], [3 * day, 3 * day], [12 * hour, 6 * hour], [2 * hour, hour], [0, 0]]

/**
 * Which versions of one document to let go of: dense for the last hours, sparse for days and months, and sparser still
 * as far as the limits ask for it. Later is what has the larger id, whatever the times say.
 */
export function tooMany(versions: readonly Kept[], limits: ThinningLimits = thinningLimits): readonly number[] {
  const aged = withAges([...versions].sort((a, b) => a.id - b.id))
  const going = new Set(closeTogether(aged, 1).slice(0, mostForTheirAge))
  const left = () => aged.filter(({ id }) => !going.has(id))
  // Each round takes them for older than the one before, and asks for more time between them; in the end the oldest go.
  for (let factor = 1; factor <= mostSparse && !fits(left(), limits); factor *= 1.5) {
    for (const id of closeTogether(left(), factor)) if (!fits(left(), limits)) going.add(id)
  }
  for (const { id } of aged.slice(0, -newestKept)) if (!fits(left(), limits)) going.add(id)
  return [...going]
}

const mostSparse = 64

interface Aged extends Kept {
  /** Milliseconds before the newest one, never less than that of a later version. */
  readonly age: number
}

function withAges(oldestFirst: readonly Kept[]): readonly Aged[] {
  const times = plausibleTimes(oldestFirst.map(({ at }) => Date.parse(at)))
  const newest = times.at(-1) ?? 0
  return oldestFirst.map((version, at) => ({ ...version, age: newest - times[at]! }))
}

/** The longest series of times that do not go back is believed; a time outside it is of a clock that was wrong, and counts as the one before it. */
function plausibleTimes(times: readonly number[]): readonly number[] {
  const chains: { readonly length: number, readonly from: number }[] = []
  for (const time of times) {
    const from = Number.isNaN(time) ? -1 : chains.reduce((best, { length }, earlier) => times[earlier]! <= time && length > (chains[best]?.length ?? 0) ? earlier : best, -1)
    chains.push({ length: Number.isNaN(time) ? 0 : (chains[from]?.length ?? 0) + 1, from })
  }
  const believed = new Set<number>()
  const end = chains.reduce((best, { length }, at) => length > (chains[best]?.length ?? 0) ? at : best, -1)
  for (let at = end; at >= 0; at = chains[at]!.from) believed.add(at)
  let before = times.find((_, at) => believed.has(at)) ?? 0
  return times.map((time, at) => believed.has(at) ? before = time : before)
}

/** From the oldest on: whoever stays today is the one that the next are measured by, so that the old do not all wear away. */
function closeTogether(oldestFirst: readonly Aged[], factor: number): readonly number[] {
  let kept: Aged | null = null
  const close: number[] = []
  for (const version of oldestFirst.slice(0, -newestKept)) {
    if (kept && kept.age - version.age < spacingAt(version.age * factor) * factor) close.push(version.id)
    else kept = version
  }
  return close
}

function spacingAt(age: number): number {
  return spacings.find(([from]) => age >= from)?.[1] ?? 0
}

function fits(versions: readonly Kept[], { count, characters }: ThinningLimits): boolean {
  return versions.length <= count && versions.reduce((sum, { length }) => sum + length, 0) <= characters
}
