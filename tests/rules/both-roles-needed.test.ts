import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { bothRolesNeeded } from '../../src/rules/both-roles-needed'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const at200 = { headcount: 200 }

testRule(bothRolesNeeded, {
  valid: [
    { name: '199 employees', organisation: organisationFromOutline({ headcount: 199 }, 'CEO'), notApplicable: /from 200 employees; this organisation has 199/ },
    { name: 'a size of the user’s', organisation: organisationFromOutline({ headcount: 1_200, assumptions: { 'both-roles-from': 1_500 } }, 'CEO'), notApplicable: /from 1,500 employees; this organisation has 1,200/ },
    { name: 'both', organisation: organisationFromOutline(at200, 'CIO\nCTO') },
    { name: 'one with both hats beside one of the two', organisation: organisationFromOutline(at200, 'Head [CIO-CTO]\nCIO') },
    { name: 'a vacant seat with work is vacant-seat’s to tell', organisation: organisationFromOutline(at200, 'CIO (vacant): pmo\nCTO') },
    { name: 'a university with nothing outward in scope needs no CTO', organisation: organisationFromOutline({ headcount: 1_900, kind: 'university' }, 'CIO: pmo', onlyInScope('pmo')), notApplicable: 'Nothing of the CTO’s side is in scope, so the CIO is enough.' },
    { name: 'nor is one with both hats missing a second', organisation: organisationFromOutline(at200, 'Head [CIO-CTO]: engineering', onlyInScope('engineering')), notApplicable: 'Nothing of the CIO’s side is in scope, so the CTO is enough.' },
    { name: 'nothing in scope', organisation: organisationFromOutline(at200, 'CEO', onlyInScope()), notApplicable: 'Nothing that looks inward or outward is in scope.' },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ ...at200, sources: ['careercruise', 'race-car'] }, 'CEO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'neither, at 200 employees',
      organisation: organisationFromOutline(at200, 'CEO (Ada)'),
      findings: [{
        message: 'neither', severity: 'warning', positions: [], says: '200 employees has neither', fixes: ['Hire a CIO and a CTO'],
        id: 'both-roles-needed/neither/company',
        evidence: ['Employees: 200 employees, bound 200 (both-roles-from)'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire) [inward]: all-inward', '  CTO (New hire) [outward]: all-outward'],
        ],
      }],
    },
    {
      name: 'neither, and no top to report to',
      organisation: organisationFromOutline({ ...at200, technologyIsCore: true }, 'VP One\nVP Two'),
      findings: [{ message: 'neither', severity: 'critical', fixes: ['Hire a CIO and a CTO'] }],
    },
    {
      name: 'more than a million employees',
      organisation: organisationFromOutline({ headcount: 1_234_567 }, 'CEO'),
      findings: [{ message: 'neither', severity: 'warning', says: 'An organisation of 1,234,567 employees' }],
    },
    {
      name: 'a CTO alone',
      organisation: organisationFromOutline({ headcount: 1_234 }, 'CTO (Maya): all'),
      findings: [{
        message: 'no-cio', severity: 'warning', positions: ['cto'], says: 'An organisation of 1,234 employees has Maya (CTO) and no CIO; from 200 on it needs both.', opposing: [], fixes: ['Hire a CIO for as much of the inward work as fits'],
        id: 'both-roles-needed/no-cio/company',
        evidence: ['Employees: 1234 employees, bound 200 (both-roles-from)'],
      }],
    },
    {
      name: 'a CTO alone, and somebody can be hired for half of it',
      organisation: organisationFromOutline({ headcount: 220 }, 'CTO (Maya): all'),
      findings: [{
        message: 'no-cio', severity: 'warning', fixes: ['Hire a CIO for the inward work'],
        leadsTo: [
          ['CTO (Maya): all-outward', 'CIO (New hire) [inward]: all-inward', 'link cio -- cto'],
        ],
      }],
    },
    {
      name: 'a CIO alone where technology is the core',
      organisation: organisationFromOutline({ ...at200, technologyIsCore: true }, 'CEO (Ada)\n  CIO (Sam): pmo'),
      findings: [{
        message: 'no-cto', severity: 'critical', fixes: ['Hire a CTO'],
        id: 'both-roles-needed/no-cto/company',
        evidence: ['Employees: 200 employees, bound 200 (both-roles-from)'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): pmo', '  CTO (New hire) [outward]'],
        ],
      }],
    },
    {
      name: 'a vacant seat without work is a box on paper',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CIO (Sam): all\n  CTO (vacant)'),
      findings: [{
        message: 'no-cto', severity: 'warning', fixes: ['Fill the seat of CTO for the outward work'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): all-inward', '  CTO (New hire): all-outward'],
        ],
      }],
    },
    {
      name: 'one for both',
      organisation: organisationFromOutline(at200, 'CIO and CTO (Maya) [CIO-CTO]: all'),
      findings: [{
        message: 'one-for-both', severity: 'warning', positions: ['cio-and-cto'], says: 'Maya (CIO and CTO) is CIO and CTO of an organisation of 200 employees',
        fixes: ['Hire a CIO for the inward work', 'Hire a CTO for the outward work'],
        id: 'both-roles-needed/one-for-both/company',
        evidence: ['Employees: 200 employees, bound 200 (both-roles-from)'],
        leadsTo: [
          ['CTO (Maya): all-outward', 'CIO (New hire) [inward]: all-inward', 'link cio -- cio-and-cto'],
          ['CIO (Maya): all-inward', 'CTO (New hire) [outward]: all-outward', 'link cto -- cio-and-cto'],
        ],
      }],
    },
    {
      name: 'software: one job to some',
      organisation: organisationFromOutline({ ...at200, kind: 'software-internet', technologyIsCore: true }, 'CTO: all-outward'),
      findings: [{
        message: 'no-cio', severity: 'note', opposing: ['careercruise/same-when', 'roles-compared/cto-fits'],
        leadsTo: [
          ['CTO (Someone): all-outward', 'CIO (New hire) [inward]', 'link cio -- cto'],
        ],
      }],
    },
    {
      name: 'a digital platform is an internet company too',
      organisation: organisationFromOutline({ ...at200, kind: 'digital-platform' }, 'CTO: all-outward'),
      findings: [{ message: 'no-cio', severity: 'note', opposing: ['careercruise/same-when', 'roles-compared/cto-fits'] }],
    },
    {
      name: 'a digital platform with one for both',
      organisation: organisationFromOutline({ ...at200, kind: 'digital-platform' }, 'Head [CIO-CTO]: all'),
      findings: [{ message: 'one-for-both', severity: 'note', opposing: ['careercruise/same-when'] }],
    },
    ...(['bank', 'university', 'government', 'enterprise'] as const).map((kind) => ({
      name: `a CIO alone is what one source sees in the kind ${kind}`,
      organisation: organisationFromOutline({ ...at200, kind }, 'CIO: all-inward'),
      findings: [{ message: 'no-cto', severity: 'warning' as const, opposing: ['roles-compared/cio-fits' as const] }],
    })),
    {
      name: 'a CTO alone in a bank is what nobody speaks for',
      organisation: organisationFromOutline({ ...at200, kind: 'bank' }, 'CTO: all-outward'),
      findings: [{ message: 'no-cio', severity: 'warning', opposing: [] }],
    },
    {
      name: 'a CTO alone in what calls itself a start-up, which one source sees there',
      organisation: organisationFromOutline({ ...at200, kind: 'start-up' }, 'CTO: all-outward'),
      findings: [{ message: 'no-cio', severity: 'warning', opposing: ['roles-compared/cto-fits'] }],
    },
    {
      name: 'a bank with neither',
      organisation: organisationFromOutline({ ...at200, kind: 'bank' }, 'CEO'),
      findings: [{ message: 'neither', severity: 'warning', opposing: [] }],
    },
    {
      name: 'only inward work in scope, and a CTO in office',
      organisation: organisationFromOutline(at200, 'CTO (Maya): pmo', onlyInScope('pmo')),
      findings: [{ message: 'no-cio', severity: 'warning', positions: ['cto'], says: 'has Maya (CTO) and no CIO; from 200 on it needs one for the inward work.' }],
    },
    {
      name: 'only outward work in scope, and nobody in office',
      organisation: organisationFromOutline(at200, 'CEO (Ada): engineering', onlyInScope('engineering')),
      findings: [{
        message: 'no-cto', severity: 'warning', positions: [], says: 'An organisation of 200 employees has no CTO; from 200 on it needs one for the outward work.', fixes: ['Hire a CTO'],
      }],
    },
    {
      name: 'software, and they are not listened to',
      organisation: organisationFromOutline({ ...at200, kind: 'software-internet', sources: ['coleman'] }, 'CTO: all-outward'),
      findings: [{ message: 'no-cio', severity: 'warning', opposing: [] }],
    },
    {
      name: 'software with nobody to have that one job',
      organisation: organisationFromOutline({ ...at200, kind: 'software-internet' }, 'CEO'),
      findings: [{ message: 'neither', severity: 'warning', opposing: [] }],
    },
  ],
})
