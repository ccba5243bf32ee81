import type { ResponsibilityId } from '../knowledge/responsibilities'
import type { Work } from '../model/organisation'

/** The catalogue without these responsibilities, each with the reason why this company has no such work. */
export function outOfScope(reasons: Readonly<Partial<Record<ResponsibilityId, string>>>): Work {
  const adjustments = Object.entries(reasons).map(([id, reason]) => ({ id, inScope: false, reason, effort: null }))
  return { own: [], adjustments }
}
