import type { RuleProse } from './rule-prose'

export const twoOwnersProse: RuleProse = {
  why: 'Where two are accountable, each may count on the other, or decide against the other.',
  whenToIgnore: 'When the two have agreed who does what and it works: say that it is shared on purpose.',
  inference: 'One source says that the roles blur as a company grows, another that unclear roles lead to miscommunication; that two owners are such a blur is our conclusion.',
  choices: [
    'The same owners make one finding, however much they have in common: it is one thing to talk about.',
    'Shared on purpose stays a note, because two owners have to agree on everything either does. That duties vary from one organisation to another speaks against it only there: of what nobody meant it says nothing.',
  ],
}
