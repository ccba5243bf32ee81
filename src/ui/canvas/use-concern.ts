import type { Severity } from '../../rules/finding'
import { findingOf } from '../../store/derived'
import { usePresent, useSession } from '../kit/use-store'

/** The severity of the open finding where it is about this position; null: it is not, or none is open. */
export function useConcern(positionId: string): Severity | null {
  const findingId = useSession((session) => session.findingId)
  return usePresent((organisation) => {
    const finding = findingOf(organisation, findingId)
    return finding?.positionIds.includes(positionId) ? finding.severity : null
  })
}

/** Whether the open finding names this responsibility, on this position. */
export function useIsNamed(positionId: string, responsibilityId: string): boolean {
  const findingId = useSession((session) => session.findingId)
  return usePresent((organisation) => {
    const finding = findingOf(organisation, findingId)
    return finding !== null && finding.positionIds.includes(positionId) && finding.responsibilityIds.includes(responsibilityId)
  })
}
