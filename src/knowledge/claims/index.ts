import { type SourceId, sourceIds } from '../sources'
import { careercruiseClaims } from './careercruise'
import type { ClaimId } from './claim-id'
import { colemanClaims } from './coleman'
import { ctoAcademyClaims } from './cto-academy'
import { raceCarClaims } from './race-car'
import { rolesComparedClaims } from './roles-compared'

export type { ClaimId } from './claim-id'

export const claims = {
  'cto-academy': ctoAcademyClaims,
  coleman: colemanClaims,
  'race-car': raceCarClaims,
  'roles-compared': rolesComparedClaims,
  careercruise: careercruiseClaims,
} as const satisfies Record<SourceId, Record<string, string>>

const textById = Object.fromEntries(
  sourceIds.flatMap((source) => Object.entries(claims[source]).map(([claim, text]) => [`${source}/${claim}`, text])),
) as Record<ClaimId, string>

/** Every claim, source by source, in the order of `sources`. */
export const claimIds: readonly ClaimId[] = Object.keys(textById) as ClaimId[]

/** The claim in our own words. */
export function claimText(id: ClaimId): string {
  return textById[id]
}
