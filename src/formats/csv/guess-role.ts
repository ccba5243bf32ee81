import { roles, type Role } from '../../model/organisation'

const CIO = /\bcio\b|\bchief (?:[a-z]+ (?:and|&) )?information (?:(?:and|&) [a-z]+ )?officer\b/i
const CTO = /\bcto\b|\bchief (?:[a-z]+ (?:and|&) )?(?:technology|technical) (?:(?:and|&) [a-z]+ )?officer\b/i
const CEO = /\bceo\b|\bchief executive\b/i
const otherExecutive = /\bchief (?:[a-z&-]+ ){1,4}officer\b|\bc(?:oo|fo|mo|po|ro|so|do|iso|hro|lo|co|ao)\b|(?<!vice[ -])\bpresident\b/i
/** Whose title names an executive without being one: an assistant to the CEO, the office of the CTO, a deputy. */
const beside = /\b(?:assistant|secretary|advis[eo]r|deputy|chief of staff|office of|reporting to)\b/i
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

function executiveIn(title: string): Role | null {
  if (beside.test(title)) return null
  const isCio = CIO.test(title)
  const isCto = CTO.test(title)
  if (CEO.test(title)) return 'CEO'
  if (isCio && isCto) return 'CIO-CTO'
  if (isCio || isCto) return isCio ? 'CIO' : 'CTO'
  return otherExecutive.test(title) ? 'other' : null
}
