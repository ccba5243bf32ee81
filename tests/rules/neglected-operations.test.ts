import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { neglectedOperations } from '../../src/rules/neglected-operations'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const four = onlyInScope('it-support', 'change-management', 'data-management', 'it-budget')
const at200 = { headcount: 200 }

testRule(neglectedOperations, {
  valid: [
    { name: 'nothing is assigned to anybody yet', organisation: organisationFromOutline({ headcount: 20 }, 'CIO (Sam)\nCTO (Maya)'), notApplicable: 'Nobody on the chart has been given' },
    { name: 'exactly 75 %', organisation: organisationFromOutline(at200, 'CIO: it-support, change-management, data-management', four) },
    { name: 'a milder bound of the user’s', organisation: organisationFromOutline({ ...at200, assumptions: { 'neglect-below': 0.5 } }, 'CIO: it-support, change-management', four) },
    { name: 'nothing of it in scope', organisation: organisationFromOutline(at200, 'CTO', onlyInScope('engineering')), notApplicable: 'Operational excellence: nothing' },
  ],
  invalid: [
    {
      name: 'just below 75 %',
      organisation: organisationFromOutline(at200, 'CIO (Sam) [capacity 11.9]: it-support, change-management, data-management', four),
      findings: [{
        message: 'unowned', severity: 'warning', responsibilities: ['it-budget'], says: '74 %',
        id: 'neglected-operations/unowned/operations',
        evidence: [
          'Attention: 0.7438 attention, bound 0.75 (neglect-below)',
          'Missing because nobody does it: 0.25 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0.0062 share',
        ],
        leadsTo: [
          ['CIO (Sam): it-support, change-management, data-management', '  IT operations manager (New hire) [manager, inward]: ~change-management'],
        ],
      }],
    },
    {
      name: 'nobody there for it in a company of a size for two: one may be hired',
      organisation: organisationFromOutline({ headcount: 220 }, 'CEO (Ada): investor-relations'),
      findings: [{ message: 'unowned', severity: 'critical', fixes: ['Hire a CIO for 14 responsibilities'] }],
    },
    {
      name: 'nobody there for it in a small company: the top, who is overloaded by less than was neglected',
      organisation: organisationFromOutline({ headcount: 20 }, 'CEO (Ada): investor-relations'),
      findings: [{ message: 'unowned', severity: 'critical', fixes: ['Give 14 responsibilities to Ada (CEO)'] }],
    },
    {
      name: 'several vacant seats',
      organisation: organisationFromOutline(at200, `
        CIO (vacant): it-support, change-management
          Manager (vacant): data-management, it-budget
      `, four),
      findings: [{
        message: 'vacant', severity: 'critical', positions: ['cio', 'manager'], fixes: ['Fill 2 seats'],
        id: 'neglected-operations/vacant/operations',
        evidence: [
          'Attention: 0 attention, bound 0.5 (critical-neglect-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 1 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CIO (New hire): it-support, change-management', '  Manager (New hire) [manager]: data-management, it-budget'],
        ],
      }],
    },
    {
      name: 'crowded out',
      organisation: organisationFromOutline({ headcount: 110, assumptions: { 'neglect-below': 1 } }, `
        CIO (Sam): all
          Manager (Bo)
      `),
      findings: [{
        message: 'crowded-out', severity: 'warning', fixes: ['Hire a CTO for the outward work', 'Delegate 2 responsibilities to Bo (Manager)'],
        id: 'neglected-operations/crowded-out/operations',
        evidence: [
          'Attention: 0.9429 attention, bound 1 (neglect-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0.0571 share',
        ],
        leadsTo: [
          ['CIO (Sam): all-inward', '  Manager (Bo) [manager]', 'CTO (New hire) [outward]: all-outward', 'link cto -- cio'],
          ['CIO (Sam): all-inward, all-outward', '  Manager (Bo) [manager]: ~engineering, ~product-development'],
        ],
      }],
    },
  ],
})
