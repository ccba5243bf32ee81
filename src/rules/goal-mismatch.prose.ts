import type { RuleProse } from './rule-prose'

export const goalMismatchProse: RuleProse = {
  why: 'A goal that gets less of its leaders’ attention than the other side is a goal on paper.',
  whenToIgnore: 'When the other side is what needs repair first, for a while. When the goal has changed: change it in the profile.',
  inference: 'The source lets the goal decide which executive comes first; that the goal’s side should then not get the lesser attention is our conclusion.',
  choices: [
    'The bound is not that of neglect: both areas may get enough and the goal still be last.',
    'Where the goal’s side is neglected, the rule about that side has the word: its order would only say it once more.',
    'Attention to alignment serves either goal and does not count.',
  ],
}
