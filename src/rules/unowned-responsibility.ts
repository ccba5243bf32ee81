import type { Responsibility } from '../model/responsibilities'
import { unownedOf } from './chart'
import { defineRule } from './define-rule'
import { givingFixes } from './giving'
import { counted, listed } from './texts'

/** What fails at once and in public when nobody answers for it. */
const securityIds: readonly string[] = ['cybersecurity', 'data-protection']

const groupNames = { operations: 'operations', innovation: 'innovation', other: 'no area' } as const

/** One finding an area, or an empty seat would be told thirty times. Alignment is alignment-gap's to speak of. */
export const unownedResponsibility = defineRule({
  id: 'unowned-responsibility',
  title: 'Everything in scope has an owner',
  why: 'A gap in leadership shows up when something goes wrong and nobody was the one to see it coming.',
  whenToIgnore: 'When it is not this company’s to do, or somebody outside the chart answers for it: set it out of scope, with the reason.',
  category: 'neglect',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-misalignment'], opposing: [] },
  inference: 'The source speaks of gaps in leadership; that work nobody on the chart is accountable for is such a gap is our conclusion.',
  assumptions: [],
  choices: [
    'A delegate does the work and does not answer for it, so delegates alone leave it unowned.',
    'An owner in a vacant seat is an owner: that the seat is vacant, another rule says.',
    'One finding for each area; the company’s own without an area make a group of their own.',
    'Cybersecurity and data protection stand apart and are critical, because they fail at once and in public.',
  ],
  messages: {
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
      if (!first) continue
      const what = group.length === 1 ? first.shortName : `${counted(group.length)} of ${groupNames[area]}`
      flag({
        message: 'area', key: area, responsibilities: group.map(({ id }) => id),
        data: { what, names: listed(group.map(({ shortName }) => shortName), 6) }, evidence: evidenceOf(group),
      })
    }
  },
  fixes: (finding, organisation) => givingFixes(organisation, finding.responsibilityIds),
})
