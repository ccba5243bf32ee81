import type { RuleProse } from './rule-prose'

export const bothRolesNeededProse: RuleProse = {
  why: 'At that size running the technology and renewing the product are each a job for one executive.',
  whenToIgnore: 'When one of the two jobs is done well by somebody with another title: give that position the role. When the size at which both are needed is another here: change it.',
  choices: [
    'A vacant seat that holds work counts as there; one that holds nothing is a box on paper and counts as missing.',
    'Two positions fill both roles even if one of them is called both.',
    '“All the more where technology is core” is read as critical in place of a warning.',
    'A role whose side has nothing in scope is not missing.',
    'Where the one who is there is the one that a source sees in companies of that kind, it is cited against: a CIO in enterprises, banks, universities and government, a CTO in start-ups, software companies and digital platforms.',
    'In software and internet companies and digital platforms, where one source takes the two for one job, one executive is worth a note. With neither there is nobody to have that one job, and nothing is milder.',
  ],
}
