import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import type { Company, CompanyKind } from '../model/organisation'

const sameWhen = 'careercruise/same-when' satisfies ClaimId

/** A digital platform is an internet company, to which that source's word applies. */
const kinds: readonly CompanyKind[] = ['software-internet', 'digital-platform']

/** Where a chosen source takes the two for one job. */
export function isOneJobIn({ kind, sources }: Company): boolean {
  return kinds.includes(kind) && sources.includes(sourceOf(sameWhen))
}
