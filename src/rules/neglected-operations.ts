import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { checkNeglect, neglectChoices, neglectFixes, neglectInference, neglectMessages } from './neglect'

export const neglectedOperations = defineRule({
  id: 'neglected-operations',
  title: 'Operational excellence gets the attention it needs',
  why: 'Without anybody who keeps the systems running, everything else stands on sand.',
  whenToIgnore: 'When part of this work is done outside the chart: set it out of scope, with the reason. When less is enough for now: change the bound.',
  category: 'neglect',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['race-car/risk-neglect'], opposing: [] },
  inference: neglectInference,
  assumptions: [...loadAssumptions, 'neglect-below', 'critical-neglect-below'],
  choices: neglectChoices,
  messages: neglectMessages,
  check(organisation, context) {
    checkNeglect(organisation, 'operations', context)
  },
  fixes: (_finding, organisation) => neglectFixes(organisation, 'operations'),
})
