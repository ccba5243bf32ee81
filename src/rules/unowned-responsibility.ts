import type { Organisation } from '../model/organisation'
import type { Responsibility } from '../model/responsibilities'
import { isNothingAssigned, unownedOf } from './chart'
import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { givingFixes } from './giving'
import { neglectedInnovation } from './neglected-innovation'
import { neglectedOperations } from './neglected-operations'
import { counted, listed } from './texts'
import { toldBy } from './told'

/** What fails at once and in public when nobody answers for it. */
const securityIds: readonly string[] = ['cybersecurity', 'data-protection']

const groupNames = { operations: 'operations', innovation: 'innovation', other: 'no area' } as const

/** One finding an area, or an empty seat would be told thirty times. Alignment is alignment-gap's to speak of. */
export const unownedResponsibility = defineRule({
  id: 'unowned-responsibility',
  title: 'Everything in scope has an owner',
  category: 'neglect',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment'], opposing: [] },
  assumptions: ['neglect-below', 'critical-neglect-below', ...loadAssumptions],
  messages: {
    everything: {
      title: 'Nobody has been given anything yet',
      message: 'None of the {count} in scope is on the chart. Give some to the people on it: until then there is no load, neglect or conflict to look at.',
    },
    area: {
      title: 'Nobody owns {what}',
      message: 'Nobody on the chart is accountable for {names}.',
    },
    security: {
      title: 'Nobody owns {what}',
      message: 'Nobody on the chart is accountable for {names}. It takes one incident to find out.',
    },
  },
  check(organisation, { flag }) {
    const unowned = unownedOf(organisation)
    const evidenceOf = (group: readonly Responsibility[]) => [{ label: 'Without an owner', value: group.length, unit: 'responsibilities' as const }]
    if (unowned.length > 0 && isNothingAssigned(organisation)) {
      return flag({
        message: 'everything', key: 'everything', responsibilities: unowned.map(({ id }) => id),
        data: { count: counted(unowned.length) }, evidence: evidenceOf(unowned),
      })
    }
    const security = unowned.filter(({ id }) => securityIds.includes(id))
    if (security.length > 0) {
      const names = listed(security.map(({ shortName }) => shortName))
      flag({
        message: 'security', severity: 'critical', key: 'security', responsibilities: security.map(({ id }) => id),
        data: { what: names, names }, evidence: evidenceOf(security),
      })
    }
    for (const area of ['operations', 'innovation', 'other'] as const) {
      const group = unowned.filter((one) => (one.area ?? 'other') === area && !securityIds.includes(one.id))
      const [first] = group
      if (!first || isToldAsNeglect(organisation, area)) continue
      const what = group.length === 1 ? first.shortName : `${counted(group.length)} of ${groupNames[area]}`
      flag({
        message: 'area', key: area, responsibilities: group.map(({ id }) => id),
        data: { what, names: listed(group.map(({ shortName }) => shortName), 6) }, evidence: evidenceOf(group),
      })
    }
  },
  fixes: (finding, organisation) => givingFixes(organisation, finding.responsibilityIds),
})

/** That nobody does it is then the greatest part of what the area lacks, and the finding says so and names it. */
function isToldAsNeglect(organisation: Organisation, area: 'operations' | 'innovation' | 'other'): boolean {
  if (area === 'other') return false
  const rule = area === 'operations' ? neglectedOperations : neglectedInnovation
  return toldBy(rule, organisation).some(({ messageId }) => messageId === 'unowned')
}
