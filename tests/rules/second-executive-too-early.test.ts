import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { secondExecutiveTooEarly } from '../../src/rules/second-executive-too-early'
import { findingsOf, testRule } from '../support/test-rule'

const two = 'CEO (Ada)\n  CIO (Sam)\n  CTO (Maya)'

testRule(secondExecutiveTooEarly, {
  valid: [
    { name: 'a biotech, where a chosen source keeps the two distinct', organisation: organisationFromOutline({ headcount: 30, kind: 'biotech' }, 'CEO\n  CIO (Sam)\n  CTO (Maya)'), notApplicable: 'It is a biotech' },
    { name: 'growing, at 50 employees', organisation: organisationFromOutline({ headcount: 50 }, two), notApplicable: 'past the start-up stage' },
    { name: 'small, and called mature', organisation: organisationFromOutline({ headcount: 20, stage: 'mature' }, two), notApplicable: 'past the start-up stage' },
    { name: '200 employees, even if they call it a start-up', organisation: organisationFromOutline({ headcount: 200, stage: 'start-up' }, two), notApplicable: 'needs both' },
    { name: 'much goes into IT', organisation: organisationFromOutline({ headcount: 20, itBudgetIsSignificant: true }, two), notApplicable: 'wants both roles' },
    { name: 'one of the two', organisation: organisationFromOutline({ headcount: 20 }, 'CEO\n  CTO') },
    { name: 'one seat vacant', organisation: organisationFromOutline({ headcount: 20 }, 'CEO\n  CIO (vacant): pmo\n  CTO') },
    { name: 'one person with both hats', organisation: organisationFromOutline({ headcount: 20 }, 'Head [CIO-CTO]') },
    { name: 'two of the same kind are another matter', organisation: organisationFromOutline({ headcount: 20 }, 'CTO\n  CTO two [CTO]') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ headcount: 20, sources: ['careercruise'] }, two), notApplicable: 'None of the sources' },
  ],
  invalid: [
    { name: 'a biotech, where nobody listens to that source', organisation: organisationFromOutline({ headcount: 30, kind: 'biotech', sources: ['coleman'] }, 'CEO\n  CIO (Sam)\n  CTO (Maya)'), findings: [{ message: 'early', severity: 'note' }] },
    {
      name: '49 employees',
      organisation: organisationFromOutline({ headcount: 49 }, two),
      findings: [{
        message: 'early', severity: 'note', positions: ['cio', 'cto'], says: 'Sam (CIO) and Maya (CTO) are both executives for technology in a start-up of 49 employees',
        supporting: ['coleman/too-costly-when-small'], opposing: [], fixes: [],
        id: 'second-executive-too-early/early/company',
        evidence: ['Employees: 49 employees, bound 50 (growing-from)'],
      }],
    },
    {
      name: '199 employees, and they call it a start-up',
      organisation: organisationFromOutline({ headcount: 199, stage: 'start-up' }, two),
      findings: [{ message: 'early', severity: 'note' }],
    },
    {
      name: 'three of them',
      organisation: organisationFromOutline({ headcount: 20 }, two + '\n  Second (Bo) [CTO]'),
      findings: [{ message: 'early', severity: 'note', positions: ['cio', 'cto', 'second'], says: 'Sam (CIO), Maya (CTO) and Bo (Second) are all executives for technology' }],
    },
    {
      name: 'five of them',
      organisation: organisationFromOutline({ headcount: 20 }, two + '\n  X (X) [CTO]\n  Y (Y) [CTO]\n  Z (Z) [CIO]'),
      findings: [{ message: 'early', severity: 'note', says: 'Y (Y) and Z (Z) are all executives for technology' }],
    },
    {
      name: 'both hats on one, and a CIO beside',
      organisation: organisationFromOutline({ headcount: 1 }, 'Head (Maya) [CIO-CTO]\n  CIO (Sam)'),
      findings: [{ message: 'early', severity: 'note', positions: ['cio', 'head'], says: '1 employee.' }],
    },
    {
      name: 'much goes into IT, and who wants both there is not listened to',
      organisation: organisationFromOutline({ headcount: 20, itBudgetIsSignificant: true, sources: ['coleman'] }, two),
      findings: [{ message: 'early', severity: 'note', opposing: [] }],
    },
  ],
})

test('employees are compared with ours only where they are what makes it a start-up', () => {
  const limitAt = (stage: 'start-up' | null) => findingsOf(secondExecutiveTooEarly, organisationFromOutline({ headcount: 49, stage }, two))[0]?.evidence[0]?.limit
  expect(limitAt(null)).toEqual({ value: 50, assumption: 'growing-from' })
  expect(limitAt('start-up')).toBeUndefined()
})
