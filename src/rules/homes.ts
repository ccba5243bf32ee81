import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { catalogueById, type Home } from '../knowledge/responsibilities'
import type { Company } from '../model/organisation'
import type { Responsibility } from '../model/responsibilities'
import { homeFor } from './chart'

export const decidingQuestion = 'coleman/deciding-question' satisfies ClaimId

/** The chosen sources' claims that give it to the one and to the other. */
export type HomeClaims = Readonly<Record<Home, readonly ClaimId[]>>

/**
 * What the chosen sources say of where a responsibility belongs. The deciding question places what none of them names:
 * the company's own, and what only sources that are not chosen name. It has no vote beside a source that names it.
 */
export function homeClaimsOf({ sources }: Company, { id, orientation }: Responsibility): HomeClaims {
  const rows = (catalogueById.get(id)?.homes ?? []).filter(({ claim }) => sources.includes(sourceOf(claim)))
  const claimsFor = (home: Home): readonly ClaimId[] => {
    if (rows.length > 0) return rows.filter((row) => row.home === home).map(({ claim }) => claim)
    const isPlaced = orientation !== null && homeFor(orientation) === home && sources.includes(sourceOf(decidingQuestion))
    return isPlaced ? [decidingQuestion] : []
  }
  return { CIO: claimsFor('CIO'), CTO: claimsFor('CTO') }
}

/** The executive it goes to: the one whom all chosen sources name; where they are silent or split, its orientation's. */
export function homeOf(company: Company, responsibility: Responsibility): Home | null {
  const { CIO, CTO } = homeClaimsOf(company, responsibility)
  if (CIO.length > 0 && CTO.length === 0) return 'CIO'
  if (CTO.length > 0 && CIO.length === 0) return 'CTO'
  return responsibility.orientation === null ? null : homeFor(responsibility.orientation)
}
