import type { RuleId } from '../../../rules/rules'
import type { Band } from '../../../simulation/growth/bands'

/** What each rule's findings are called where there is room for two or three words. */
const shortNames: Readonly<Record<RuleId, string>> = {
  'overloaded-position': 'Overload',
  'conflicting-responsibilities': 'Both hats',
  'neglected-innovation': 'Innovation neglected',
  'neglected-operations': 'Operations neglected',
  'unowned-responsibility': 'Nobody owns it',
  'vacant-seat': 'Vacant seat',
  'stakeholder-unserved': 'Stakeholder unserved',
  'success-metric-unattended': 'Measure unattended',
  'misplaced-responsibility': 'Misplaced',
  'internal-it-under-product-leader': 'Internal IT',
  'vendor-management-split': 'Vendors',
  'two-owners': 'Two owners',
  'unclassified-responsibility': 'Unclassified',
  'both-roles-needed': 'Both roles needed',
  'budget-needs-both': 'Budget needs both',
  'second-executive-too-early': 'Two too early',
  'first-role-by-goal': 'First role',
  'missing-complement': 'No complement',
  'cio-under-cto': 'CIO under CTO',
  'cto-under-cio': 'CTO under CIO',
  'distinct-roles-in-biotech': 'Distinct roles',
  'team-under-wrong-executive': 'Team misplaced',
  'alignment-gap': 'Alignment',
  'no-link-between-leaders': 'No link',
  'goal-mismatch': 'Goal missed',
  'style-mismatch': 'Style',
}

/** Of a fact about one seat, with the seat: "Overload, CTO". */
export function bandName({ ruleId, positionIds }: Band, titles: ReadonlyMap<string, string>): string {
  const name = shortNames[ruleId as RuleId]
  const [only] = positionIds
  const title = positionIds.length === 1 && perSeat.includes(ruleId as RuleId) ? titles.get(only ?? '') : undefined
  return title === undefined ? name : `${name}, ${title}`
}

/** A row for each seat: told apart by it. */
const perSeat: readonly RuleId[] = ['overloaded-position', 'conflicting-responsibilities', 'vacant-seat', 'missing-complement', 'style-mismatch', 'team-under-wrong-executive']
