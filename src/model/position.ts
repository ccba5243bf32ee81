import { assumptionOf } from './assumptions'
import type { Company, Position, Role } from './organisation'

export const roleNames: Readonly<Record<Role, string>> = {
  CEO: 'CEO',
  CIO: 'CIO',
  CTO: 'CTO',
  'CIO-CTO': 'CIO and CTO in one',
  manager: 'Manager',
  team: 'Team or specialist',
  other: 'Another executive',
}

/** A team is not one head's seat: it cannot be vacant. */
export function isVacant(position: Pick<Position, 'holder' | 'role'>): boolean {
  return position.holder === null && position.role !== 'team'
}

export function holdsRole(position: Position, role: 'CIO' | 'CTO'): boolean {
  return position.role === role || position.role === 'CIO-CTO'
}

/** Points of attention that the seat can give technology; none while it is vacant. */
export function capacityOf(company: Company, position: Position): number {
  if (isVacant(position)) return 0
  return position.capacity ?? usualCapacityOf(company, position.role)
}

export function usualCapacityOf(company: Company, role: Role): number {
  return assumptionOf(company, role === 'CEO' || role === 'other' ? 'executive-capacity' : 'leader-capacity')
}

/** A position as a new one starts out: vacant, nothing said of whoever might sit in it. */
export function newPosition(id: string, title: string, role: Role, managerId: string | null = null): Position {
  return { id, title, role, holder: null, managerId, capacity: null, style: null, strength: null, hasTechnicalExpertise: false }
}
