import { alignmentGapProse } from './alignment-gap.prose'
import { bothRolesNeededProse } from './both-roles-needed.prose'
import { budgetNeedsBothProse } from './budget-needs-both.prose'
import { cioUnderCtoProse } from './cio-under-cto.prose'
import { conflictingResponsibilitiesProse } from './conflicting-responsibilities.prose'
import { ctoUnderCioProse } from './cto-under-cio.prose'
import { distinctRolesInBiotechProse } from './distinct-roles-in-biotech.prose'
import { firstRoleByGoalProse } from './first-role-by-goal.prose'
import { goalMismatchProse } from './goal-mismatch.prose'
import { internalItUnderProductLeaderProse } from './internal-it-under-product-leader.prose'
import { misplacedResponsibilityProse } from './misplaced-responsibility.prose'
import { missingComplementProse } from './missing-complement.prose'
import { neglectedInnovationProse } from './neglected-innovation.prose'
import { neglectedOperationsProse } from './neglected-operations.prose'
import { noLinkBetweenLeadersProse } from './no-link-between-leaders.prose'
import { overloadedPositionProse } from './overloaded-position.prose'
import { secondExecutiveTooEarlyProse } from './second-executive-too-early.prose'
import { stakeholderUnservedProse } from './stakeholder-unserved.prose'
import { styleMismatchProse } from './style-mismatch.prose'
import { successMetricUnattendedProse } from './success-metric-unattended.prose'
import { teamUnderWrongExecutiveProse } from './team-under-wrong-executive.prose'
import { twoOwnersProse } from './two-owners.prose'
import { unclassifiedResponsibilityProse } from './unclassified-responsibility.prose'
import { unownedResponsibilityProse } from './unowned-responsibility.prose'
import { vacantSeatProse } from './vacant-seat.prose'
import { vendorManagementSplitProse } from './vendor-management-split.prose'
import type { RuleProse } from './rule-prose'
import type { RuleId } from './rules'

/** What is to be read about each rule; one that has none does not compile. Not in `index.ts`: the page starts without it. */
export const ruleProse: Readonly<Record<RuleId, RuleProse>> = {
  'overloaded-position': overloadedPositionProse,
  'conflicting-responsibilities': conflictingResponsibilitiesProse,
  'neglected-innovation': neglectedInnovationProse,
  'neglected-operations': neglectedOperationsProse,
  'unowned-responsibility': unownedResponsibilityProse,
  'vacant-seat': vacantSeatProse,
  'stakeholder-unserved': stakeholderUnservedProse,
  'success-metric-unattended': successMetricUnattendedProse,
  'misplaced-responsibility': misplacedResponsibilityProse,
  'internal-it-under-product-leader': internalItUnderProductLeaderProse,
  'vendor-management-split': vendorManagementSplitProse,
  'two-owners': twoOwnersProse,
  'unclassified-responsibility': unclassifiedResponsibilityProse,
  'both-roles-needed': bothRolesNeededProse,
  'budget-needs-both': budgetNeedsBothProse,
  'second-executive-too-early': secondExecutiveTooEarlyProse,
  'first-role-by-goal': firstRoleByGoalProse,
  'missing-complement': missingComplementProse,
  'cio-under-cto': cioUnderCtoProse,
  'cto-under-cio': ctoUnderCioProse,
  'distinct-roles-in-biotech': distinctRolesInBiotechProse,
  'team-under-wrong-executive': teamUnderWrongExecutiveProse,
  'alignment-gap': alignmentGapProse,
  'no-link-between-leaders': noLinkBetweenLeadersProse,
  'goal-mismatch': goalMismatchProse,
  'style-mismatch': styleMismatchProse,
}
