import { unservedChoices } from './unserved.prose'
import type { RuleProse } from './rule-prose'

export const successMetricUnattendedProse: RuleProse = {
  why: 'The two leaders will be judged by these measures; one that nobody works on can only get worse.',
  whenToIgnore: 'When this measure is not how success is seen here.',
  inference: 'What success is measured by, the source says; which work moves what, and that too little of it is worth a note, is our conclusion.',
  choices: unservedChoices,
}
