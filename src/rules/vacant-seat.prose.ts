import type { RuleProse } from './rule-prose'

export const vacantSeatProse: RuleProse = {
  why: 'Work on an empty seat looks owned on the chart and is done by nobody.',
  whenToIgnore: 'When a successor is named and starts soon, or somebody off the chart stands in for so long.',
  inference: 'The source speaks of gaps in leadership; that a seat with work and nobody in it is such a gap is our conclusion.',
  choices: [
    'Delegated work counts like work that is owned: nobody does it either.',
    'A vacant seat that holds nothing costs nothing.',
    'A team is not one head’s seat, so it is never vacant.',
  ],
}
