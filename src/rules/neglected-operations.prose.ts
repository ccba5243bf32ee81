import { neglectChoices, neglectInference } from './neglect.prose'
import type { RuleProse } from './rule-prose'

export const neglectedOperationsProse: RuleProse = {
  why: 'Without anybody who keeps the systems running, everything else stands on sand.',
  whenToIgnore: 'When part of this work is done outside the chart: set it out of scope, with the reason. When less is enough for now: change the bound.',
  inference: neglectInference,
  choices: neglectChoices,
}
