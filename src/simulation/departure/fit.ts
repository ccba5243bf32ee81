import { roles } from '../../knowledge/roles'
import type { Company, Position } from '../../model/organisation'
import type { Responsibility } from '../../model/responsibilities'
import { homeOf } from '../../rules/homes'

/** Whether work is somebody’s to do: by their role, by their strength, for all that is known, or rather not. */
export type Fit = 'role' | 'strength' | 'open' | 'foreign'

/** A CIO and a CTO by where the chosen sources place the work; everybody else by what they are strong on, where that is stated. */
export function fitOf(company: Company, { role, strength }: Position, responsibility: Responsibility): Fit {
  if (role === 'CIO' || role === 'CTO' || role === 'CIO-CTO') {
    const home = homeOf(company, responsibility)
    if (home === null) return 'open'
    return role === 'CIO-CTO' || roles[role] === roles[home] ? 'role' : 'foreign'
  }
  if (strength === null || responsibility.orientation === null) return 'open'
  return strength === 'both' || strength === responsibility.orientation ? 'strength' : 'foreign'
}
