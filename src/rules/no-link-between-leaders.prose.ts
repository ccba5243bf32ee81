import type { RuleProse } from './rule-prose'

export const noLinkBetweenLeadersProse: RuleProse = {
  why: 'Two executives with nobody above both and no line between them find out late that their plans do not fit.',
  whenToIgnore: 'When the two work together anyway and the chart just does not show it: then draw the line.',
  inference: 'The sources want the two to work together; that a chart shows it by a common superior or a line is our conclusion.',
  choices: [
    'Vacant seats too: the line is between the seats.',
    'Any superior above both will do, however far up, and so will one of the two above the other. Whoever has both hats needs no line to themselves.',
    'Of several CIOs and CTOs each has to be linked with one of the other kind, not with all.',
  ],
}
