import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company } from '../../src/model/organisation'
import { budgetNeedsBoth } from '../../src/rules/budget-needs-both'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const spending = (outline: string, profile: Partial<Company> = {}) =>
  organisationFromOutline({ headcount: 120, itBudgetIsSignificant: true, ...profile }, outline)

const alreadyTold = 'Another rule says already'

testRule(budgetNeedsBoth, {
  valid: [
    { name: 'little goes into IT', organisation: organisationFromOutline({ headcount: 120 }, 'CEO'), notApplicable: 'does not take a significant share' },
    { name: 'both', organisation: spending('CEO\n  CIO\n  CTO') },
    { name: 'one with both hats beside one of the two', organisation: spending('Head [CIO-CTO]\nCIO') },
    { name: 'from 200 employees both are missing by size', organisation: spending('CEO\n  CTO: all-outward', { headcount: 200 }), notApplicable: alreadyTold },
    { name: 'a vacant seat without work is missing by size too', organisation: spending('CEO\n  CIO (vacant)\n  CTO: all-outward', { headcount: 200 }), notApplicable: alreadyTold },
    { name: 'a vacant seat with work', organisation: spending('CEO\n  CIO (vacant): pmo\n  CTO'), notApplicable: alreadyTold },
    { name: 'two vacant seats with work', organisation: spending('CEO\n  CIO (vacant): pmo\n  CTO (vacant): engineering', { headcount: 300 }), notApplicable: alreadyTold },
    { name: 'both hats beside a vacant seat with work', organisation: spending('CEO\n  Head [CIO-CTO]\n  CIO (vacant): pmo'), notApplicable: alreadyTold },
    { name: 'both hats beside a vacant CTO with work', organisation: spending('CEO\n  Head [CIO-CTO]\n  CTO (vacant): engineering'), notApplicable: alreadyTold },
    { name: 'one for both in biotech is distinct-roles-in-biotech’s to tell', organisation: spending('CEO\n  Head [CIO-CTO]', { kind: 'biotech' }), notApplicable: alreadyTold },
    { name: 'nothing outward in scope, and a CIO', organisation: organisationFromOutline({ headcount: 120, itBudgetIsSignificant: true }, 'CEO\n  CIO: pmo', onlyInScope('pmo')), notApplicable: 'Nothing of the CTO’s side is in scope, so the CIO is enough.' },
    { name: 'nothing in scope', organisation: organisationFromOutline({ headcount: 120, itBudgetIsSignificant: true }, 'CEO', onlyInScope()), notApplicable: 'Nothing that looks inward or outward' },
    { name: 'its source is not chosen', organisation: spending('CEO', { sources: ['coleman', 'race-car'] }), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'neither, at 199 employees',
      organisation: spending('CEO (Ada)', { headcount: 199 }),
      findings: [{
        message: 'neither', severity: 'warning', positions: [], supporting: ['careercruise/budget-needs-both'], opposing: [], fixes: ['Hire a CIO and a CTO'],
        id: 'budget-needs-both/neither/company',
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire) [inward]: all-inward', '  CTO (New hire) [outward]: all-outward'],
        ],
      }],
    },
    {
      name: 'neither in a start-up: nobody has the one job',
      organisation: spending('CEO (Ada)', { headcount: 20 }),
      findings: [{ message: 'neither', severity: 'warning', opposing: ['coleman/too-costly-when-small'], fixes: ['Hire a CIO and a CTO'] }],
    },
    {
      name: 'a CTO alone',
      organisation: spending('CEO (Ada)\n  CTO (Maya): all'),
      findings: [{
        message: 'no-cio', severity: 'warning', positions: ['cto'], says: 'there is no CIO beside Maya (CTO)', fixes: ['Hire a CIO for the inward work'],
        id: 'budget-needs-both/no-cio/company',
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya): all-outward', '  CIO (New hire) [inward]: all-inward'],
        ],
      }],
    },
    {
      name: 'a CIO alone, beside a vacant seat without work',
      organisation: spending('CEO (Ada)\n  CIO (Sam): all-inward\n  CTO (vacant)'),
      findings: [{
        message: 'no-cto', severity: 'warning', positions: ['cio', 'cto'], says: 'the seat of CTO is vacant', fixes: ['Fill the seat of CTO'],
        id: 'budget-needs-both/no-cto/company',
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): all-inward', '  CTO (New hire)'],
        ],
      }],
    },
    {
      name: 'no CIO, and a vacant CTO with work, which is vacant-seat’s to tell',
      organisation: spending('CEO (Ada)\n  CTO (vacant): engineering'),
      findings: [{
        message: 'no-cio', severity: 'warning', positions: [], says: 'there is no CIO.', fixes: ['Hire a CIO'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (vacant): engineering', '  CIO (New hire) [inward]'],
        ],
      }],
    },
    {
      name: 'a vacant seat with work, and who would tell is not listened to',
      organisation: spending('CEO (Ada)\n  CIO (vacant): pmo\n  CTO (Maya)', { headcount: 300, sources: ['careercruise', 'coleman'] }),
      findings: [{
        message: 'no-cio', severity: 'warning', fixes: ['Fill the seat of CIO'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire): pmo', '  CTO (Maya)'],
        ],
      }],
    },
    {
      name: 'at 200 employees, and who wants both at that size is not listened to',
      organisation: spending('CEO (Ada)\n  CIO (Sam)', { headcount: 200, sources: ['careercruise'] }),
      findings: [{
        message: 'no-cto', severity: 'warning', opposing: [], fixes: ['Hire a CTO'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam)', '  CTO (New hire) [outward]'],
        ],
      }],
    },
    {
      name: 'one for both',
      organisation: spending('CEO (Ada)\n  Head (Maya) [CIO-CTO]: all'),
      findings: [{
        message: 'one-for-both', severity: 'warning', positions: ['head'], says: 'Maya (Head) is CIO and CTO in one', opposing: [],
        fixes: ['Hire a CIO for the inward work', 'Hire a CTO for the outward work'],
        id: 'budget-needs-both/one-for-both/company',
        leadsTo: [
          ['CEO (Ada)', '  Head (Maya) [CTO]: all-outward', '  CIO (New hire) [inward]: all-inward'],
          ['CEO (Ada)', '  Head (Maya) [CIO]: all-inward', '  CTO (New hire) [outward]: all-outward'],
        ],
      }],
    },
    {
      name: 'one for both in a start-up, where the same source takes it for one job',
      organisation: spending('CEO (Ada)\n  Head (Maya) [CIO-CTO]: all', { headcount: 40 }),
      findings: [{ message: 'one-for-both', severity: 'note', opposing: ['careercruise/same-when', 'coleman/too-costly-when-small'] }],
    },
    {
      name: 'a CTO alone in biotech',
      organisation: spending('CEO (Ada)\n  CTO (Maya)', { kind: 'biotech' }),
      findings: [{ message: 'no-cio', severity: 'warning' }],
    },
    {
      name: 'software: one job as well',
      organisation: spending('CEO (Ada)\n  CTO (Maya): all-outward', { kind: 'software-internet' }),
      findings: [{ message: 'no-cio', severity: 'note', opposing: ['careercruise/same-when', 'roles-compared/cto-fits'] }],
    },
    {
      name: 'a digital platform: so there',
      organisation: spending('CEO (Ada)\n  CTO (Maya): all-outward', { kind: 'digital-platform' }),
      findings: [{ message: 'no-cio', severity: 'note', opposing: ['careercruise/same-when', 'roles-compared/cto-fits'] }],
    },
    {
      name: 'a bank with the CIO whom one source sees there',
      organisation: spending('CEO (Ada)\n  CIO (Sam): all-inward', { kind: 'bank' }),
      findings: [{ message: 'no-cto', severity: 'warning', opposing: ['roles-compared/cio-fits'] }],
    },
    {
      name: 'a bank with a CTO',
      organisation: spending('CEO (Ada)\n  CTO (Maya): all-outward', { kind: 'bank' }),
      findings: [{ message: 'no-cio', severity: 'warning', opposing: [] }],
    },
    {
      name: 'a bank without a CTO, where nobody else is in office either',
      organisation: spending('CEO (Ada)\n  CIO (vacant): pmo', { kind: 'bank' }),
      findings: [{ message: 'no-cto', severity: 'warning', opposing: [] }],
    },
    {
      name: 'only inward work in scope, and nobody for it',
      organisation: organisationFromOutline({ headcount: 120, itBudgetIsSignificant: true }, 'CEO (Ada): pmo', onlyInScope('pmo')),
      findings: [{ message: 'no-cio', severity: 'warning', positions: [], says: 'there is no CIO.' }],
    },
    {
      name: 'software with nobody to have that one job',
      organisation: spending('CEO (Ada)', { kind: 'software-internet' }),
      findings: [{ message: 'neither', severity: 'warning', opposing: [] }],
    },
  ],
})
