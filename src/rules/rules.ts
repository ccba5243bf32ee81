import { bothRolesNeeded } from './both-roles-needed'
import { conflictingResponsibilities } from './conflicting-responsibilities'
import type { Rule } from './define-rule'
import { misplacedResponsibility } from './misplaced-responsibility'
import { missingComplement } from './missing-complement'
import { neglectedInnovation } from './neglected-innovation'
import { neglectedOperations } from './neglected-operations'
import { noLinkBetweenLeaders } from './no-link-between-leaders'
import { overloadedPosition } from './overloaded-position'
import { twoOwners } from './two-owners'
import { unownedResponsibility } from './unowned-responsibility'
import { vacantSeat } from './vacant-seat'

/** Every rule, in the order in which findings of one severity and category are listed. */
export const rules: readonly Rule[] = [
  overloadedPosition, conflictingResponsibilities,
  neglectedInnovation, neglectedOperations, unownedResponsibility, vacantSeat,
  misplacedResponsibility, twoOwners,
  bothRolesNeeded, missingComplement,
  noLinkBetweenLeaders,
]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))
