import type { Organisation } from '../../model/organisation'
import { assignmentsOfPosition } from '../../model/assignments'
import { isVacant } from '../../model/position'
import { reportsOf } from '../../model/reporting'

/**
 * Who takes part unless the user says otherwise: the executives whose job technology is, the CEO, everyone who holds
 * something, and the managers who report to any of these.
 */
export function usualParticipants({ positions, assignments }: Organisation): readonly string[] {
  const chosen = new Set(positions
    .filter((position) => !isVacant(position) && (isLeader(position.role) || assignmentsOfPosition(assignments, position.id).length > 0))
    .map(({ id }) => id))
  const reports = [...chosen].flatMap((id) => reportsOf(positions, id)).filter((report) => report.role === 'manager' && !isVacant(report))
  for (const { id } of reports) chosen.add(id)
  return positions.map(({ id }) => id).filter((id) => chosen.has(id))
}

function isLeader(role: string): boolean {
  return role === 'CIO' || role === 'CTO' || role === 'CIO-CTO' || role === 'CEO'
}
