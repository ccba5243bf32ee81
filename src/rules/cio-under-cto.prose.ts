import type { RuleProse } from './rule-prose'

export const cioUnderCtoProse: RuleProse = {
  why: 'A CTO looks outward; unless that is somebody with the range to lead both, what keeps the company running comes second.',
  whenToIgnore: 'When the two have worked this way for long and operations lack nothing. When the CTO is such a person: say so on the position.',
  inference: 'The source says where this line makes sense: under a visionary with strong expertise. That it does not where that condition fails is our conclusion.',
  choices: [
    'One source alone describes this line, so it alone can carry the rule: that the others speak of two who work together does not say who reports to whom.',
    'Only the nearest CTO above counts.',
    'A visionary without strong expertise meets half of the condition, which is not enough.',
    'Style and expertise are a person’s: of a vacant seat they are not known.',
  ],
}
