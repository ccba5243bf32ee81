import type { StoredVersion } from './version-storage'

type Kept = Pick<StoredVersion, 'id' | 'at' | 'length'>

export interface ThinningLimits {
  /** How many versions a document may have. */
  readonly count: number
  /** How many characters they may have together. */
  readonly characters: number
}

export const thinningLimits: ThinningLimits = { count: 50, characters: 20_000_000 }

/** The newest are what somebody goes back to after a mistake: they stay whatever their size and whatever the clock says. */
export const newestKept = 3

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** From this age on, one version in so long a time is enough. */
const spacings: readonly (readonly [age: number, spacing: number])[] = [[30 * day, 30 * day], [2 * day, day], [4 * hour, hour], [0, 0]]

/** A clock that was wrong for once makes the versions before it no older than this. */
const longestGap = 30 * day

/**
 * Which versions of one document to let go of: dense for the last hours, sparse for days and months, and sparser still
 * as far as the limits ask for it. Later is what has the larger id, whatever the times say.
 */
export function tooMany(versions: readonly Kept[], limits: ThinningLimits = thinningLimits): readonly number[] {
  const oldestFirst = withAges([...versions].sort((a, b) => a.id - b.id))
  let kept = oldestFirst
  // Each round treats them as twice as old as the one before, and asks for twice the time between them.
  for (let factor = 1; factor <= mostSparse; factor *= 2) {
    kept = spaced(oldestFirst, factor)
    if (fits(kept, limits)) break
  }
  while (kept.length > newestKept && !fits(kept, limits)) kept = kept.slice(1)
  const staying = new Set(kept.map(({ id }) => id))
  return oldestFirst.filter(({ id }) => !staying.has(id)).map(({ id }) => id)
}

const mostSparse = 64

interface Aged extends Kept {
  /** Milliseconds before the newest one, never less than that of a later version. */
  readonly age: number
}

function withAges(oldestFirst: readonly Kept[]): readonly Aged[] {
  let age = 0
  return oldestFirst.map((version, at) => ({ version, gap: gapBetween(version, oldestFirst[at + 1]) })).reverse()
    .map(({ version, gap }) => {
      age += gap
      return { ...version, age }
    })
    .reverse()
}

/** Nothing where the clock went back between the two. */
function gapBetween(earlier: Kept, later: Kept | undefined): number {
  const gap = later ? Date.parse(later.at) - Date.parse(earlier.at) : 0
  return Number.isNaN(gap) ? 0 : Math.min(Math.max(gap, 0), longestGap)
}

/** From the oldest on: whoever stays today is the one that the next are measured by, so that the old do not all wear away. */
function spaced(oldestFirst: readonly Aged[], factor: number): readonly Aged[] {
  const kept: Aged[] = []
  oldestFirst.forEach((version, at) => {
    const before = kept.at(-1)
    const isNew = at >= oldestFirst.length - newestKept
    if (isNew || !before || before.age - version.age >= spacingAt(version.age * factor) * factor) kept.push(version)
  })
  return kept
}

function spacingAt(age: number): number {
  return spacings.find(([from]) => age >= from)?.[1] ?? 0
}

function fits(versions: readonly Kept[], { count, characters }: ThinningLimits): boolean {
  return versions.length <= count && versions.reduce((sum, { length }) => sum + length, 0) <= characters
}
