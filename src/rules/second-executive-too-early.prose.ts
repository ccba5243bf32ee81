import type { RuleProse } from './rule-prose'

export const secondExecutiveTooEarlyProse: RuleProse = {
  why: 'Two executives cost much, and in a small company there is hardly enough of either job to fill a week.',
  whenToIgnore: 'When both seats are founders’, or the company grows so fast that it will need both soon. There is no edit to offer: one of two people would lose the seat.',
  choices: [
    'A small company is one that is a start-up; the source gives no number.',
    'Size comes before the stage that is stated: from where both are needed, two are not too many.',
    'Where IT takes much of the budget and the source that wants both there is chosen, its word is about this company and the other’s about small ones in general: the rule keeps quiet. So it does in a biotech, where a source keeps the two distinct.',
  ],
}
