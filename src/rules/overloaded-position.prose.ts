import type { RuleProse } from './rule-prose'

export const overloadedPositionProse: RuleProse = {
  why: 'Where roles are unclear, work gathers on one seat until that one leader can no longer do it all.',
  whenToIgnore: 'When the load is a peak that will pass, or when the efforts or the capacity assumed here do not fit this person. Both can be changed.',
  inference: 'The source warns of too much that conflicts; that too much of anything is too much is our conclusion.',
  choices: [
    'A full load is no assumption, it is what capacity means. Whoever has none and carries something is overloaded beyond any percentage.',
    'How much time an executive with another job has for technology is only our assumption: such a seat is at most a warning, unless its capacity is set.',
    'A vacant seat is not overloaded, it is vacant: another rule says that.',
  ],
}
