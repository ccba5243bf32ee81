import { catalogueById, type StakeholderId } from '../knowledge/responsibilities'
import { stakeholderIds, stakeholders } from '../knowledge/stakeholders'
import { attentionToStakeholder } from '../load/attention'
import { loadAssumptions } from '../load/load-assumptions'
import type { Organisation } from '../model/organisation'
import { responsibilitiesInScope } from '../model/responsibilities'
import { defineRule } from './define-rule'
import { attentionFixes, type Belongs } from './neglect'
import { checkServed, unservedMessages } from './unserved'

export const stakeholderUnserved = defineRule({
  id: 'stakeholder-unserved',
  title: 'Everybody whom technology serves is served',
  category: 'neglect',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: [...new Set(stakeholderIds.flatMap((id) => stakeholders[id].claims))], opposing: [] },
  assumptions: [...loadAssumptions, 'neglect-below', 'critical-neglect-below', 'unattended-below'],
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
