import { catalogueById, type StakeholderId } from '../knowledge/responsibilities'
import { stakeholderIds, stakeholders } from '../knowledge/stakeholders'
import { attentionToStakeholder } from '../load/attention'
import { loadAssumptions } from '../load/load-assumptions'
import type { Organisation } from '../model/organisation'
import { responsibilitiesInScope } from '../model/responsibilities'
import { defineRule } from './define-rule'
import { attentionFixes, type Belongs } from './neglect'
import { checkServed, unservedChoices, unservedMessages } from './unserved'

export const stakeholderUnserved = defineRule({
  id: 'stakeholder-unserved',
  title: 'Everybody whom technology serves is served',
  why: 'An area may be well looked after as a whole, and yet those who depend on one part of it wait in vain.',
  whenToIgnore: 'When somebody off the chart serves them, or they ask for nothing now: set the work out of scope, with the reason.',
  category: 'neglect',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: [...new Set(stakeholderIds.flatMap((id) => stakeholders[id].claims))], opposing: [] },
  inference: 'Whom the roles serve, the sources say; which work serves whom, and that too little of it is worth a note, is our conclusion.',
  assumptions: [...loadAssumptions, 'neglect-below', 'critical-neglect-below', 'unattended-below'],
  choices: [
    ...unservedChoices,
    'A government and a university have no investors, and neither has a company that sets investor relations out of scope.',
  ],
  messages: unservedMessages,
  check(organisation, context) {
    checkServed(organisation, stakeholderIds.filter((id) => id !== 'investors' || hasInvestors(organisation)).map((id) => ({
      id, name: stakeholders[id].name, verb: 'What serves', belongs: serving(id),
      attention: attentionToStakeholder(organisation, id), claims: stakeholders[id].claims,
    })), context)
  },
  fixes(finding, organisation) {
    const id = stakeholderIds.find((one) => finding.id.endsWith(`/${one}`))
    return id ? attentionFixes(organisation, serving(id)) : []
  },
})

function hasInvestors(organisation: Organisation): boolean {
  const { kind } = organisation.company
  return kind !== 'government' && kind !== 'university' && responsibilitiesInScope(organisation).some(({ id }) => id === 'investor-relations')
}

function serving(stakeholder: StakeholderId): Belongs {
  return ({ id }) => catalogueById.get(id)?.stakeholders.includes(stakeholder) ?? false
}
