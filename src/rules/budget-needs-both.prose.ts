import type { RuleProse } from './rule-prose'

export const budgetNeedsBothProse: RuleProse = {
  why: 'Where much money goes into technology, both what it does for the company and what it does for customers need somebody strong to watch over it.',
  whenToIgnore: 'When the money goes to one side only, as with a company that sells no technology, and the executive of that side is there.',
  inference: 'The source says that many companies spend much on IT, and that both executives together leave nothing uncovered; that two are needed where much is spent is our conclusion.',
  choices: [
    'A vacant seat covers nothing.',
    'A role whose side has nothing in scope is not missing.',
    'Where the one who is there is the one that a source sees in companies of that kind, it is cited against.',
    'In start-ups, in software and internet companies and in digital platforms, where the same source takes the two for one job, one executive is worth a note. With neither, nothing is milder.',
    'It keeps quiet where another rule says already who is missing.',
  ],
}
