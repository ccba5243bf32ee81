import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { checkNeglect, neglectFixes, neglectMessages } from './neglect'

export const neglectedOperations = defineRule({
  id: 'neglected-operations',
  title: 'Operational excellence gets the attention it needs',
  category: 'neglect',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-neglect'], opposing: [] },
  assumptions: [...loadAssumptions, 'neglect-below', 'critical-neglect-below'],
  messages: neglectMessages,
  check(organisation, context) {
    checkNeglect(organisation, 'operations', context)
  },
  fixes: (_finding, organisation) => neglectFixes(organisation, 'operations'),
})
