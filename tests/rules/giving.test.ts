import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company } from '../../src/model/organisation'
import { givingFixes } from '../../src/rules/giving'
import { outlinedAfter } from '../support/test-rule'

const fixes = (outline: string, ids: readonly string[], profile: Partial<Company> = {}) => {
  const organisation = organisationFromOutline(profile, outline)
  return givingFixes(organisation, ids).map(({ title, commands }) => [title, ...outlinedAfter(organisation, commands)])
}
const titles = (...args: Parameters<typeof fixes>) => fixes(...args).map(([title]) => title)

describe('an owner for what nobody owns', () => {
  test('is its executive, or the top of the chart', () => {
    expect(fixes('CEO (Ada)\n  CIO (Sam)\n  CTO (Maya)', ['pmo'])).toEqual([
      ['Give PMO to Sam (CIO)', 'CEO (Ada)', '  CIO (Sam): pmo', '  CTO (Maya)'],
      ['Give PMO to Ada (CEO)', 'CEO (Ada): pmo', '  CIO (Sam)', '  CTO (Maya)'],
    ])
  })

  test('is each its own executive', () => {
    expect(fixes('CIO (Sam)\nCTO (Maya)', ['pmo', 'engineering'])).toEqual([
      ['Give 2 responsibilities to the CIO and the CTO, each their part', 'CIO (Sam): pmo', 'CTO (Maya): engineering'],
    ])
  })

  test('is the other executive where its own is not there', () => {
    expect(titles('CTO (Maya)', ['pmo', 'it-support'])).toEqual(['Give 2 responsibilities to Maya (CTO)', 'Give 2 responsibilities to Maya (CTO)'])
    expect(titles('VP\nCIO (Sam)', ['engineering'])).toEqual(['Give Engineering to Sam (CIO)'])
  })

  test('is not somebody in a vacant seat', () => {
    expect(titles('CEO (vacant)\n  CIO (vacant)\n  CTO (Maya)', ['pmo'])).toEqual(['Give PMO to Maya (CTO)'])
    expect(titles('CEO (vacant)', ['pmo'])).toEqual([])
  })
})

describe('somebody is hired for it', () => {
  const at200 = { headcount: 200 }

  test('last, and from the size on at which both are needed', () => {
    expect(titles('CEO (Ada)\n  CTO (Maya)', ['pmo'], { headcount: 199 })).toEqual(['Give PMO to Maya (CTO)', 'Give PMO to Ada (CEO)'])
    expect(fixes('CEO (Ada)\n  CTO (Maya)', ['pmo'], at200)).toEqual([
      ['Give PMO to Maya (CTO)', 'CEO (Ada)', '  CTO (Maya): pmo'],
      ['Give PMO to Ada (CEO)', 'CEO (Ada): pmo', '  CTO (Maya)'],
      ['Hire a CIO for PMO', 'CEO (Ada)', '  CTO (Maya)', '  CIO (New hire) [inward]: pmo'],
    ])
    expect(titles('CEO (Ada)\n  CIO (Sam)', ['engineering', 'product-development'], at200)).toContain('Hire a CTO for 2 responsibilities')
  })

  test('only where all of it belongs to the one who is missing', () => {
    expect(titles('CTO (Maya)\nVP', ['pmo', 'engineering'], at200)).toEqual(['Give 2 responsibilities to Maya (CTO)'])
  })

  test('not where a seat is there', () => {
    expect(titles('CIO (vacant)\nCTO (Maya)', ['pmo'], at200)).toEqual(['Give PMO to Maya (CTO)'])
  })
})

test('with nothing to give nobody is given anything', () => {
  expect(titles('CEO (Ada)\n  CTO (Maya)', [])).toEqual([])
})

test('what is not known is counted, not named', () => {
  expect(givingFixes(organisationFromOutline({}, 'CTO (Maya)'), ['gone']).map(({ title }) => title)).toContain('Give 1 responsibility to Maya (CTO)')
})
