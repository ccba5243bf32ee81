import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { fixesOf, runRules } from '../../src/rules'
import type { Organisation } from '../../src/model/organisation'
import type { Finding } from '../../src/rules/finding'

const chart = (outline: string) => organisationFromOutline({}, outline)
const offered = (ruleId: string, organisation: Organisation) =>
  fixesOf(runRules(organisation).findings.find((one) => one.ruleId === ruleId)!, organisation).map(({ title }) => title)
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

describe('too little time for too much work', () => {
  const at200 = (outline: string) => organisationFromOutline({ headcount: 200 }, outline)
  const both = (capacity: number) => at200(`
    CEO (Ada)
      CTO (Maya) [capacity 12]: engineering, it-operations
      CIO (Sam) [capacity ${capacity}]: pmo
  `)

  test('is moved to somebody who has room', () => {
    expect(offered('overloaded-position', both(100))).toContain('Move the inward work to Sam (CIO)')
  })

  test('is not moved to somebody who has too much already, nor to somebody who has work and no time at all', () => {
    for (const capacity of [4, 0]) {
      const organisation = both(capacity)
      const mayas = runRules(organisation).findings.find(({ id }) => id === 'overloaded-position/overloaded/cto')!
      expect(fixesOf(mayas, organisation).map(({ title }) => title).filter((title) => title.includes('Sam'))).toEqual([])
    }
  })
})

describe('a second executive', () => {
  const torn = (headcount: number) => organisationFromOutline({ headcount }, 'CEO (Ada)\n  CTO (Maya): pmo, it-support, engineering, web-development')

  test('is offered where the company is past the start-up stage', () => {
    expect(offered('conflicting-responsibilities', torn(50))).toEqual(['Hire a CIO for the inward work'])
  })

  test('is offered to no start-up', () => {
    expect(offered('conflicting-responsibilities', torn(49))).toEqual([])
  })
})
