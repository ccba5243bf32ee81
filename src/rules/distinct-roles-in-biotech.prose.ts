import type { RuleProse } from './rule-prose'

export const distinctRolesInBiotechProse: RuleProse = {
  why: 'A biotech’s CTO is often a doctor or an engineer who develops the product and need not know IT; then IT is led by somebody who does not know it.',
  whenToIgnore: 'When the one who has both knows the product and IT as well: the source says what is typical, not what must be. In a small company, for a while.',
  choices: [
    'Most is more than half of the effort, as the word has it. What is shared is split.',
    'What counts is answering for the work, not doing it: with a manager below to do it the CTO still decides about IT.',
    'Any CTO of a biotech is taken for one who knows the product and not IT; the source says that this may be so.',
    'It keeps quiet where “No one wears both hats” says it of the same position, and where the size says already that both roles are needed.',
  ],
}
