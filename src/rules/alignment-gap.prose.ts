import type { RuleProse } from './rule-prose'

export const alignmentGapProse: RuleProse = {
  why: 'Where nobody has the time to compare what technology does with what the business wants, the two drift apart unseen.',
  whenToIgnore: 'When somebody off the chart does it, a founder or a board: set it out of scope, with the reason. When less is enough for now: change the bound.',
  inference: 'The source warns of technology out of step with the business; that it shows in who looks after keeping step, and how much, is our conclusion.',
  choices: [
    'The company’s own alignment work counts too.',
    'What nobody owns comes first: while that is so, too little attention is only what follows.',
    'It is critical where nobody owns any of it.',
  ],
}
