import type { RuleProse } from './rule-prose'

export const vendorManagementSplitProse: RuleProse = {
  why: 'Vendors of infrastructure and vendors of the product serve different sides of the company. Whether one executive deals with both, two sources answer differently.',
  whenToIgnore: 'When you have decided: waive it with the reason. Listening to one of the two sources only decides it too.',
  choices: [
    'The two sources that speak of vendors disagree, so nobody is wrong and a person decides.',
    'It is a question only where both sources are chosen, a CIO and a CTO are in office, and one of them owns all vendors.',
  ],
}
