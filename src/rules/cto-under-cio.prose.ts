import type { RuleProse } from './rule-prose'

export const ctoUnderCioProse: RuleProse = {
  why: 'The articles show two executives who work together, or at most the CIO under the CTO. Below the one who keeps things steady, whoever has to change them may not be heard.',
  whenToIgnore: 'When the product matters less here than the systems the company runs on, as in a bank or a university, and the CIO gives the CTO a free hand.',
  choices: [
    'No source describes this line and none forbids it: that it is worth a thought is our judgement.',
    'Only the nearest CIO above counts.',
  ],
}
