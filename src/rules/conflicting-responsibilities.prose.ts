import type { RuleProse } from './rule-prose'

export const conflictingResponsibilitiesProse: RuleProse = {
  why: 'Keeping systems steady and changing the product pull one person in two directions; under pressure one of them loses.',
  whenToIgnore: 'In a small company, for a while: one executive may do both if a strong manager covers the other side. In software and internet companies some hold that it is one job.',
  inference: 'The source does not say which responsibilities conflict; that those that look inward do with those that look outward is our conclusion.',
  choices: [
    'A team is not one head and a vacant seat has none, so neither can be torn.',
    'Delegated work counts too. Work without an orientation counts in the load and for neither side.',
    'It is a note in a start-up, a warning while the company grows, critical from the size that needs both roles and in biotech; one step milder in software and internet companies, a digital platform among them.',
    'Who says that one person may do both is cited against it below that size, whatever the stage; not in biotech.',
    'Size and industry come before the stage that is stated: two hundred people do not become a start-up by being called one. A mature company below that size counts as growing.',
  ],
}
