import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { overloadedPosition } from '../../src/rules/overloaded-position'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const at200 = { headcount: 200 }

testRule(overloadedPosition, {
  valid: [
    { name: 'just below 85 %', organisation: organisationFromOutline(at200, 'CTO [capacity 20.1]: it-infrastructure, cybersecurity, it-support') },
    { name: 'a vacant seat, whatever it holds', organisation: organisationFromOutline(at200, 'CTO (vacant): all') },
    { name: 'no capacity and nothing to do', organisation: organisationFromOutline(at200, 'CTO [capacity 0]') },
    { name: 'no capacity and work out of scope', organisation: organisationFromOutline(at200, 'CTO [capacity 0]: pmo', onlyInScope('it-budget')) },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ ...at200, sources: ['coleman'] }, 'CTO: all'), notApplicable: 'None of the sources' },
    { name: 'one leader with everything at 70 employees', organisation: organisationFromOutline({ headcount: 70 }, 'CTO: all') },
  ],
  invalid: [
    {
      name: 'exactly 85 %',
      organisation: organisationFromOutline(at200, 'CTO [capacity 20]: it-infrastructure, cybersecurity, it-support'),
      findings: [{
        message: 'stretched', severity: 'note', positions: ['cto'], says: '85 %',
        id: 'overloaded-position/stretched/cto',
        evidence: [
          'Utilisation: 0.85 share, bound 0.85 (stretched-from)',
          'Work carried: 17 points',
          'Capacity: 20 points',
        ],
        leadsTo: [
          ['CTO (Someone)', 'CIO (New hire) [inward]: it-infrastructure, it-support, cybersecurity', 'link cio -- cto'],
          ['CTO (Someone): it-infrastructure, cybersecurity, it-support', '  IT operations manager (New hire) [manager, inward]: ~it-infrastructure'],
        ],
      }],
    },
    {
      name: 'exactly 100 %, which is all and not too much',
      organisation: organisationFromOutline(at200, 'CTO [capacity 14]: it-infrastructure, research-development'),
      findings: [{ message: 'stretched', severity: 'note', says: '100 %' }],
    },
    {
      name: 'a hair over 100 %, which does not read as 100 %',
      organisation: organisationFromOutline(at200, 'CTO (Maya Chen) [capacity 13.99]: it-infrastructure, research-development'),
      findings: [{
        message: 'overloaded', severity: 'warning', says: /Maya Chen \(CTO\) carries 101 %/,
        id: 'overloaded-position/overloaded/cto',
        evidence: [
          'Utilisation: 1.0007 share',
          'Work carried: 14 points',
          'Capacity: 13.99 points',
        ],
      }],
    },
    {
      name: 'exactly 120 %',
      organisation: organisationFromOutline(at200, 'CTO [capacity 10]: cybersecurity, it-operations'),
      findings: [{ message: 'overloaded', severity: 'warning', says: '120 %' }],
    },
    {
      name: 'more than 120 %',
      organisation: organisationFromOutline(at200, 'CTO [capacity 9.9]: cybersecurity, it-operations'),
      findings: [{ message: 'overloaded', severity: 'critical' }],
    },
    {
      name: 'the user’s own bounds',
      organisation: organisationFromOutline({ ...at200, assumptions: { 'critical-overload-above': 1.6, 'stretched-from': 0.5 } }, `
        CTO [capacity 8]: cybersecurity, it-operations
        CIO [capacity 12]: pmo, it-budget
      `),
      findings: [{
        message: 'stretched', severity: 'note', positions: ['cio'],
        leadsTo: [
          ['CTO (Someone): cybersecurity, it-operations', 'CIO (Someone): pmo, it-budget', '  IT operations manager (New hire) [manager, inward]: ~pmo, ~it-budget'],
        ],
      }, { message: 'overloaded', severity: 'warning', positions: ['cto'] }],
    },
    {
      name: 'a team too',
      organisation: organisationFromOutline(at200, 'CTO\n  Platform [team, capacity 5]: product-development'),
      findings: [{
        message: 'overloaded', severity: 'critical', positions: ['platform'], says: 'Platform carries 160 %',
        leadsTo: [
          ['CTO (Someone)', '  Platform [team]: product-development', '    Engineering manager (New hire) [manager, outward]: ~product-development'],
        ],
      }],
    },
    {
      name: 'a team that somebody speaks for, with one responsibility',
      organisation: organisationFromOutline(at200, 'CTO\n  Platform (Bo) [team, capacity 5]: product-development'),
      findings: [{
        message: 'overloaded', severity: 'critical',
        says: 'Bo (Platform) carries 160 % of what this team can take. What does not fit is left undone, in its one responsibility.',
      }],
    },
    {
      name: 'several responsibilities are counted',
      organisation: organisationFromOutline(at200, 'CTO (Maya) [capacity 0.1]: cybersecurity, it-operations'),
      findings: [{ message: 'overloaded', severity: 'critical', says: 'Maya (CTO) carries 12,000 % of what this seat can take. What does not fit is left undone, across its 2 responsibilities.' }],
    },
    {
      name: 'another executive, whose capacity is only our assumption',
      organisation: organisationFromOutline(at200, 'COO (Ada) [other]: cybersecurity, it-operations, it-infrastructure, pmo, service-delivery'),
      findings: [{ message: 'overloaded', severity: 'warning', evidence: ['Utilisation: 1.45 share', 'Work carried: 29 points', 'Capacity: 20 points'] }],
    },
    {
      name: 'another executive who has none, by assumption',
      organisation: organisationFromOutline({ ...at200, assumptions: { 'executive-capacity': 0 } }, 'COO (Ada) [other]: pmo'),
      findings: [{ message: 'no-capacity', severity: 'warning' }],
    },
    {
      name: 'another executive whose capacity somebody has set, and a CEO',
      organisation: organisationFromOutline(at200, `
        CEO (Ada): cybersecurity, it-operations, it-infrastructure, pmo, service-delivery
          COO (Bo) [other, capacity 10]: it-support, it-budget, data-management, it-business-alignment
      `),
      findings: [{ message: 'overloaded', severity: 'critical', positions: ['ceo'] }, { message: 'overloaded', severity: 'critical', positions: ['coo'] }],
    },
    {
      name: 'work and no capacity at all',
      organisation: organisationFromOutline(at200, `
        CTO [capacity 0]: pmo
        CIO
      `),
      findings: [{
        message: 'no-capacity', severity: 'critical', positions: ['cto'], fixes: ['Move the inward work to Someone (CIO)'],
        id: 'overloaded-position/no-capacity/cto',
        evidence: [
          'Work carried: 5 points',
          'Capacity: 0 points',
        ],
        leadsTo: [
          ['CTO (Someone)', 'CIO (Someone): pmo'],
        ],
      }],
    },
    {
      name: 'a lone CTO with everything at 250 employees',
      organisation: organisationFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Maya): all'),
      findings: [{
        message: 'overloaded', severity: 'critical', fixes: ['Hire a CIO for the inward work'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya): all-outward', '  CIO (New hire) [inward]: all-inward'],
        ],
      }],
    },
    {
      name: 'both hats and a manager with room',
      organisation: organisationFromOutline({ headcount: 110 }, `
        Head (Maya) [CIO-CTO]: all
          Manager (Bo) [inward]
          Quiet (Li)
      `),
      findings: [{
        message: 'overloaded', severity: 'warning',
        fixes: ['Hire a CTO for the outward work', 'Delegate 2 responsibilities to Li (Quiet)'],
        leadsTo: [
          ['Head (Maya) [CIO]: all-inward', '  Manager (Bo) [manager, inward]', '  Quiet (Li) [manager]', 'CTO (New hire) [outward]: all-outward', 'link cto -- head'],
          ['Head (Maya) [CIO-CTO]: all-inward, all-outward', '  Manager (Bo) [manager, inward]', '  Quiet (Li) [manager]: ~engineering, ~product-development'],
        ],
      }],
    },
    {
      name: 'a CTO with inward work beside a CIO with room',
      organisation: organisationFromOutline({ headcount: 300 }, `
        CEO (Ada)
          CTO (Maya): all-outward, it-operations, it-support, pmo, it-budget
          CIO (Sam): it-infrastructure
      `),
      findings: [{
        message: 'overloaded', severity: 'warning',
        fixes: ['Move the inward work to Sam (CIO)', 'Hire a manager below and delegate 3 responsibilities'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya): all-outward', '  CIO (Sam): it-infrastructure, it-operations, it-support, pmo, it-budget'],
          ['CEO (Ada)', '  CTO (Maya): all-outward, it-operations, it-support, pmo, it-budget', '    IT operations manager (New hire) [manager, inward]: ~it-operations, ~pmo, ~it-budget', '  CIO (Sam): it-infrastructure'],
        ],
      }],
    },
    {
      name: 'a CEO with one thing too many',
      organisation: organisationFromOutline(at200, 'CEO (Ada): pmo, it-operations, it-budget, cybersecurity\n  CIO (Sam)'),
      findings: [{
        message: 'overloaded', severity: 'warning', fixes: ['Move the inward work to Sam (CIO)', 'Delegate 1 responsibility to Sam (CIO)'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): it-operations, pmo, cybersecurity, it-budget'],
          ['CEO (Ada): pmo, it-operations, it-budget, cybersecurity', '  CIO (Sam): ~cybersecurity'],
        ],
      }],
    },
    {
      name: 'too much for anybody here: no fix is better than one that does not help',
      organisation: organisationFromOutline({ headcount: 100_000 }, 'CTO: all'),
      findings: [{ message: 'overloaded', severity: 'critical', fixes: [] }],
    },
  ],
})
