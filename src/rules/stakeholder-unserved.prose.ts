import { unservedChoices } from './unserved.prose'
import type { RuleProse } from './rule-prose'

export const stakeholderUnservedProse: RuleProse = {
  why: 'An area may be well looked after as a whole, and yet those who depend on one part of it wait in vain.',
  whenToIgnore: 'When somebody off the chart serves them, or they ask for nothing now: set the work out of scope, with the reason.',
  inference: 'Whom the roles serve, the sources say; which work serves whom, and that too little of it is worth a note, is our conclusion.',
  choices: [
    ...unservedChoices,
    'A government and a university have no investors, and neither has a company that sets investor relations out of scope.',
  ],
}
