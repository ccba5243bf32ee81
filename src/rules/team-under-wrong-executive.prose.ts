import type { RuleProse } from './rule-prose'

export const teamUnderWrongExecutiveProse: RuleProse = {
  why: 'A team below the other executive takes its priorities from one side while its work is judged on the other.',
  whenToIgnore: 'When the team is lent for a while, or its work is about to change: then move the work and leave the team.',
  inference: 'The source names engineers, network administrators and IT support; that other teams follow the same line is our conclusion.',
  choices: [
    'What a team is comes from its work, by effort, owned or delegated; from its strength where it has no work that is placed; never from its title.',
    'As much of the one as of the other is no wrong place, and neither is one below somebody with both hats.',
    'Where the right executive reports to the one the team is below, the work is in that one’s line anyway: that is a note.',
    'Only the nearest executive above counts, and the other one has to be in office.',
  ],
}
