import { catalogueById, type StakeholderId } from '../knowledge/responsibilities'
import { stakeholderIds, stakeholders } from '../knowledge/stakeholders'
import { attentionToStakeholder } from '../load/attention'
import { defineRule } from './define-rule'
import { attentionFixes, type Belongs } from './neglect'
import { checkServed, unservedMessages } from './unserved'

/** Whom the roles serve is the sources' word; which work serves whom, and the bound, are ours. See unserved.ts. */
export const stakeholderUnserved = defineRule({
  id: 'stakeholder-unserved',
  title: 'Everybody whom technology serves is served',
  why: 'An area may be well looked after as a whole, and yet those who depend on one part of it wait in vain.',
  whenToIgnore: 'When somebody off the chart serves them, or they ask for nothing now: set the work out of scope, with the reason.',
  category: 'neglect',
  severity: 'note',
  basis: 'inferred',
  claims: { supporting: [...new Set(stakeholderIds.flatMap((id) => stakeholders[id].claims))], opposing: [] },
  messages: unservedMessages,
  check(organisation, context) {
    checkServed(organisation, stakeholderIds.map((id) => ({
      id, name: stakeholders[id].name, verb: 'What serves', belongs: serving(id),
      attention: attentionToStakeholder(organisation, id), claims: stakeholders[id].claims,
    })), context)
  },
  fixes(finding, organisation) {
    const id = stakeholderIds.find((one) => finding.id.endsWith(`/${one}`))
    return id ? attentionFixes(organisation, serving(id)) : []
  },
})

function serving(stakeholder: StakeholderId): Belongs {
  return ({ id }) => catalogueById.get(id)?.stakeholders.includes(stakeholder) ?? false
}
