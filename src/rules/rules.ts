import { alignmentGap } from './alignment-gap'
import { bothRolesNeeded } from './both-roles-needed'
import { budgetNeedsBoth } from './budget-needs-both'
import { cioUnderCto } from './cio-under-cto'
import { conflictingResponsibilities } from './conflicting-responsibilities'
import { ctoUnderCio } from './cto-under-cio'
import type { Rule } from './define-rule'
import { distinctRolesInBiotech } from './distinct-roles-in-biotech'
import { firstRoleByGoal } from './first-role-by-goal'
import { goalMismatch } from './goal-mismatch'
import { internalItUnderProductLeader } from './internal-it-under-product-leader'
import { misplacedResponsibility } from './misplaced-responsibility'
import { missingComplement } from './missing-complement'
import { neglectedInnovation } from './neglected-innovation'
import { neglectedOperations } from './neglected-operations'
import { noLinkBetweenLeaders } from './no-link-between-leaders'
import { overloadedPosition } from './overloaded-position'
import { secondExecutiveTooEarly } from './second-executive-too-early'
import { stakeholderUnserved } from './stakeholder-unserved'
import { styleMismatch } from './style-mismatch'
import { successMetricUnattended } from './success-metric-unattended'
import { teamUnderWrongExecutive } from './team-under-wrong-executive'
import { twoOwners } from './two-owners'
import { unclassifiedResponsibility } from './unclassified-responsibility'
import { unownedResponsibility } from './unowned-responsibility'
import { vacantSeat } from './vacant-seat'
import { vendorManagementSplit } from './vendor-management-split'

const listed = [
  overloadedPosition, conflictingResponsibilities,
  neglectedInnovation, neglectedOperations, unownedResponsibility, vacantSeat, stakeholderUnserved, successMetricUnattended,
  misplacedResponsibility, internalItUnderProductLeader, vendorManagementSplit, twoOwners, unclassifiedResponsibility,
  bothRolesNeeded, budgetNeedsBoth, secondExecutiveTooEarly, firstRoleByGoal, missingComplement,
  cioUnderCto, ctoUnderCio, distinctRolesInBiotech, teamUnderWrongExecutive,
  alignmentGap, noLinkBetweenLeaders, goalMismatch, styleMismatch,
] as const

export type RuleId = (typeof listed)[number]['id']

/** Every rule, in the order in which findings of one severity and category are listed. */
export const rules: readonly Rule<RuleId>[] = listed

export const ruleById: ReadonlyMap<string, Rule<RuleId>> = new Map(rules.map((rule) => [rule.id, rule]))
