import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import { checkNeglect, neglectChoices, neglectFixes, neglectInference, neglectMessages } from './neglect'

export const neglectedInnovation = defineRule({
  id: 'neglected-innovation',
  title: 'Innovation gets the attention it needs',
  why: 'Without anybody who pushes the product ahead, competitors do.',
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
    checkNeglect(organisation, 'innovation', context)
  },
  fixes: (_finding, organisation) => neglectFixes(organisation, 'innovation'),
})
