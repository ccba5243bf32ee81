import type { RuleProse } from './rule-prose'

export const unclassifiedResponsibilityProse: RuleProse = {
  why: 'Until that is settled nobody can say whose it is, and it counts for neither side of anybody’s load.',
  whenToIgnore: 'When it is neither, such as leading people: it still counts in the load of whoever has it.',
  choices: [
    'Only the company’s own are asked about: the catalogue’s are placed.',
    'One finding for all of them: it is one question.',
  ],
}
