import type { ClaimId } from '../claims'
import type { MetricId } from '../metrics'
import type { Home, Orientation } from '../roles'
import type { StakeholderId } from '../stakeholders'

/** In the order in which they are told everywhere. */
export const areas = ['innovation', 'operations', 'alignment'] as const
export type Area = (typeof areas)[number]

/** One source's word on where a responsibility belongs; the source is that of the claim. */
export interface HomeClaim {
  readonly home: Home
  readonly claim: ClaimId
  /** True where the source does not name the responsibility in so many words. */
  readonly implied: boolean
}

export interface Entry {
  readonly id: string
  readonly name: string
  /** At most 22 characters, for chips and lists. */
  readonly shortName: string
  readonly orientation: Orientation
  readonly area: Area
  /** Points of one leader's attention (100 is all of it) at 200 employees. No source gives it: our assumption. */
  readonly effort: number
  /** Which sources name it and whom each gives it to: one row a source, in the order of `sources`. */
  readonly homes: readonly HomeClaim[]
  /** Whom it serves. The sources name the stakeholders; who is served by what is our reading. */
  readonly stakeholders: readonly StakeholderId[]
  /** Which measures of success it moves. The sources name the measures; what moves them is our reading. */
  readonly metrics: readonly MetricId[]
}

export function named(home: Home, claim: ClaimId): HomeClaim {
  return { home, claim, implied: false }
}

export function implied(home: Home, claim: ClaimId): HomeClaim {
  return { home, claim, implied: true }
}
