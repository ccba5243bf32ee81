import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { bothRolesNeeded } from '../../src/rules/both-roles-needed'
import { testRule } from '../support/test-rule'

const at200 = { headcount: 200 }

testRule(bothRolesNeeded, {
  valid: [
    { name: '199 employees', organisation: organisationFromOutline({ headcount: 199 }, 'CEO'), notApplicable: /from 200 employees; this company has 199/ },
    { name: 'a size of the user’s', organisation: organisationFromOutline({ headcount: 1_200, assumptions: { 'both-roles-from': 1_500 } }, 'CEO'), notApplicable: /from 1,500 employees; this company has 1,200/ },
    { name: 'both', organisation: organisationFromOutline(at200, 'CIO\nCTO') },
    { name: 'one with both hats beside one of the two', organisation: organisationFromOutline(at200, 'Head [CIO-CTO]\nCIO') },
    { name: 'a vacant seat with work is vacant-seat’s to tell', organisation: organisationFromOutline(at200, 'CIO (vacant): pmo\nCTO') },
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
      findings: [{ message: 'neither', severity: 'warning', says: 'A company of 1,234,567 employees' }],
    },
    {
      name: 'a CTO alone',
      organisation: organisationFromOutline({ headcount: 1_234 }, 'CTO (Maya): all'),
      findings: [{
        message: 'no-cio', severity: 'warning', positions: ['cto'], says: '1,234 employees has Maya (CTO)', opposing: [], fixes: ['Hire a CIO for as much of the inward work as fits'],
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
        message: 'one-for-both', severity: 'warning', positions: ['cio-and-cto'], says: 'Maya (CIO and CTO) is CIO and CTO of a company',
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
        message: 'no-cio', severity: 'note', opposing: ['careercruise/same-when'],
        leadsTo: [
          ['CTO (Someone): all-outward', 'CIO (New hire) [inward]', 'link cio -- cto'],
        ],
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
