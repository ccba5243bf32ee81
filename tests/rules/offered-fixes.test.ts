import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { fixesOf, runRules } from '../../src/rules'
import type { Finding } from '../../src/rules/finding'

const chart = (outline: string) => organisationFromOutline({}, outline)
const titlesOf = (finding: Finding, outline: string) => fixesOf(finding, chart(outline)).map(({ title }) => title)
const found = (ruleId: string, outline: string) => runRules(chart(outline)).findings.find((one) => one.ruleId === ruleId)!

test('what is done already is no fix', () => {
  const vacant = found('vacant-seat', 'CTO (vacant): engineering')
  expect(titlesOf(vacant, 'CTO (vacant): engineering')).toEqual(['Fill the seat of CTO'])
  expect(titlesOf(vacant, 'CTO (New hire): engineering')).toEqual([])
})

test('what cannot be done any more is no fix', () => {
  const two = found('two-owners', 'CIO: pmo\nCTO: pmo')
  expect(titlesOf(two, 'CIO: pmo\nCTO: pmo')).toContain('Share on purpose')
  expect(titlesOf(two, 'CIO: pmo\nCTO')).not.toContain('Share on purpose')
})

test('the same thing is offered once', () => {
  // The executive it belongs to and the top of the chart are one.
  expect(titlesOf(found('unowned-responsibility', 'CTO (Maya)'), 'CTO (Maya)').filter((title) => title.includes('Maya'))).toHaveLength(1)
})
