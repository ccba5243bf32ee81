import type { RuleProse } from './rule-prose'

export const firstRoleByGoalProse: RuleProse = {
  why: 'A CTO finds out what technology can do for the product, a CIO makes what is there run well; a company that can have only one should have the one it is after.',
  whenToIgnore: 'When the title says little about what the person does, or the other side is in strong hands below.',
  inference: 'The sources say which of the two comes first, or fits, in which company; that one who leads alone is worth a second look where it is the other is our conclusion.',
  choices: [
    'Where neither is on the chart it says which would come first; it offers that one with the work of their side that nobody owns, and nobody where all is owned.',
    'Where one of the two leads alone it offers no second one: in a company too small for both the sources advise against that.',
    'A role whose side has nothing in scope does not come first.',
    'It speaks only while one of the two is enough, not where size or budget wants both.',
    'A vacant seat of the other is on its way already.',
    'Claims are no votes: as soon as one speaks for each of the two it is a question, however many stand on either side, and the goal does not outweigh the kind.',
    'A company is a start-up by its stage or by its kind; the sources define neither.',
    'Enterprises, banks, universities and government are meant where the source speaks of large organisations; here the kind counts at any size.',
    'Whether a start-up is well funded, or a strategy sound, is not on the chart: the goal stands for it.',
  ],
}
