import type { RuleProse } from './rule-prose'

export const styleMismatchProse: RuleProse = {
  why: 'A visionary gets bored by keeping things running; a steady hand gets uneasy where much has to be tried and dropped.',
  whenToIgnore: 'When the person likes this work and does it well: then the style on the card may not be all there is to them.',
  inference: 'The sources give a style to each of the two roles; that it matters for anybody who carries such work is our conclusion.',
  choices: [
    'Mostly is more than half of all that is carried, delegated work too: what the word means.',
    'A team is not one head, and whoever has both hats has work that no one style suits.',
  ],
}
