import type { ClaimId } from '../knowledge/claims'
import type { Home } from '../knowledge/responsibilities'
import type { CompanyKind } from '../model/organisation'

const kinds: Readonly<Record<Home, readonly CompanyKind[]>> = {
  CIO: ['enterprise', 'bank', 'university', 'government'],
  CTO: ['start-up', 'software-internet', 'digital-platform'],
}

const claims = { CIO: 'roles-compared/cio-fits', CTO: 'roles-compared/cto-fits' } as const satisfies Record<Home, ClaimId>

/** The one of the two that a source sees in companies of that kind. */
export function fittingHomeOf(kind: CompanyKind): Home | null {
  return kinds.CIO.includes(kind) ? 'CIO' : kinds.CTO.includes(kind) ? 'CTO' : null
}

export function fittingClaimFor(home: Home): ClaimId {
  return claims[home]
}
