import type { RuleProse } from './rule-prose'

export const unownedResponsibilityProse: RuleProse = {
  why: 'A gap in leadership shows up when something goes wrong and nobody was the one to see it coming.',
  whenToIgnore: 'When it is not this company’s to do, or somebody outside the chart answers for it: set it out of scope, with the reason.',
  inference: 'The source speaks of gaps in leadership; that work nobody on the chart is accountable for is such a gap is our conclusion.',
  choices: [
    'A delegate does the work and does not answer for it, so delegates alone leave it unowned.',
    'An owner in a vacant seat is an owner: that the seat is vacant, another rule says.',
    'One finding for each area; the company’s own without an area make a group of their own. An area that is neglected because nobody does its work is told as neglected, and not here again.',
    'While nobody on the chart has been given anything, that one thing is said and nothing else.',
    'Cybersecurity and data protection stand apart and are critical, because they fail at once and in public.',
  ],
}
