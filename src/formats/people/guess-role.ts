import { roles, type Role } from '../../model/organisation'
import { executiveIn } from '../../model/role-from-title'

const leading = /\b(?:head|director|manager|lead|leader|supervisor|vp|vice[ -]president|chief)\b/i

export interface Seat {
  readonly title: string
  /** What the file says of it, where it has such a column. */
  readonly role: string
  readonly hasReports: boolean
  readonly isVacant: boolean
}

/** A person may always correct it: titles are written in many ways, and only the top ones matter to the rules. */
export function guessRole({ title, role, hasReports, isVacant }: Seat): Role {
  const said = roles.find((known) => known.toLowerCase() === role.toLowerCase().replace(/ ?(?:\/|&|\+|and) ?/, '-'))
  const executive = said ?? executiveIn(title) ?? executiveIn(role)
  if (executive) return executive
  // A team cannot be vacant, so an empty seat that is to lead people is a manager's before they are hired.
  return hasReports || (isVacant && leading.test(title)) ? 'manager' : 'team'
}
