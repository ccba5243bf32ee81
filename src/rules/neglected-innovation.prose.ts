import { neglectChoices, neglectInference } from './neglect.prose'
import type { RuleProse } from './rule-prose'

export const neglectedInnovationProse: RuleProse = {
  why: 'Without anybody who pushes the product ahead, competitors do.',
  whenToIgnore: 'When part of this work is done outside the chart: set it out of scope, with the reason. When less is enough for now: change the bound.',
  inference: neglectInference,
  choices: neglectChoices,
}
