import type { RuleProse } from './rule-prose'

export const internalItUnderProductLeaderProse: RuleProse = {
  why: 'Internal systems fail today and the product is due next quarter: beside them, the product waits.',
  whenToIgnore: 'When the product and the company run on the same systems, so that there is nothing to take apart.',
  choices: [
    'Internal IT is IT infrastructure, IT operations and IT support. Product infrastructure is what the exception is for.',
    'There has to be a CIO in office to give it to.',
    'Where the CTO reports to a CIO, however far up, internal IT is still in the CIO’s line.',
    'Where the CIO owns it too, “Everything has one owner” speaks.',
    'Whoever else gives the work to the CIO supports the finding and does not make one.',
  ],
}
