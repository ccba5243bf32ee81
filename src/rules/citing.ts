import type { ClaimId } from '../knowledge/claims'
import { catalogueById, type Home } from '../knowledge/responsibilities'
import type { Finding } from './finding'

/** In a question nobody is for or against: each source has its answer, CIO or CTO. Null where it is no such answer. */
export function answerOf({ outcome, responsibilityIds }: Pick<Finding, 'outcome' | 'responsibilityIds'>, claim: ClaimId): Home | null {
  if (outcome !== 'question') return null
  const homes = responsibilityIds.flatMap((id) => catalogueById.get(id)?.homes ?? [])
  return homes.find((home) => home.claim === claim)?.home ?? null
}
