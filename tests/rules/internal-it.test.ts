import { describe, expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company } from '../../src/model/organisation'
import { internalItUnder } from '../../src/rules/internal-it'

describe('internal IT below a product leader', () => {
  const under = (outline: string, profile: Partial<Company> = {}) => {
    const organisation = organisationFromOutline(profile, outline)
    return internalItUnder(organisation, organisation.positions[0]!).map(({ id }) => id)
  }

  test.each<[string, string, readonly string[]]>([
    ['is what a CTO owns of it beside a CIO', 'CTO: it-infrastructure, it-operations, it-support, pmo, product-infrastructure\nCIO', ['it-infrastructure', 'it-operations', 'it-support']],
    ['is not what the CTO only does', 'CTO: ~it-support\nCIO', []],
    ['is not what the CIO owns too', 'CTO: it-support\nCIO: it-support', []],
    ['is not what somebody with both hats owns too', 'CTO: it-support\nHead [CIO-CTO]: it-support\nCIO', []],
    ['is what a manager owns too', 'CTO: it-support\nVP: it-support\nCIO', ['it-support']],
    ['is nothing without a CIO', 'CTO: it-support', []],
    ['is nothing while that seat is vacant', 'CTO: it-support\nCIO (vacant)', []],
    ['is still what a CTO above the CIO owns', 'CTO: it-support\n  CIO', ['it-support']],
    ['is nothing of a manager', 'VP: it-support\nCIO', []],
  ])('%s', (_, outline, expected) => expect(under(outline)).toEqual(expected))

  test('is nothing to those who do not listen to its source', () => {
    expect(under('CTO: it-support\nCIO', { sources: ['race-car'] })).toEqual([])
  })
})
