import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { successMetricUnattended } from '../../src/rules/success-metric-unattended'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

const at200 = { headcount: 200 }
/** 6 points that move reliability and performance, 4 that move performance, 4 that move cost. */
const three = onlyInScope('it-operations', 'it-support', 'it-budget')
/** And 6 points of the same area, so that one part of it may be missing and the area still be looked after. */
const four = onlyInScope('it-operations', 'it-support', 'it-budget', 'cybersecurity')

testRule(successMetricUnattended, {
  valid: [
    { name: 'nothing is assigned to anybody yet', organisation: organisationFromOutline({ headcount: 20 }, 'CIO (Sam)\nCTO (Maya)'), notApplicable: 'Nobody on the chart has been given' },
    { name: 'all are attended to', organisation: organisationFromOutline(at200, 'CIO: all-inward\nCTO: all-outward') },
    { name: 'exactly 50 %', organisation: organisationFromOutline(at200, 'CIO: it-operations, it-support\nManager [capacity 2]: it-budget', three) },
    { name: 'nothing in scope moves any of them', organisation: organisationFromOutline(at200, 'CIO', onlyInScope()), notApplicable: 'Nothing in scope' },
    { name: 'nobody does inward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CTO (Maya): all-outward') },
    { name: 'the area lacks less than half, and the rule about it says so as a warning', organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support', three) },
    { name: 'nobody does outward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CIO (Sam): all-inward') },
    { name: 'most of innovation waits for somebody in a vacant seat', organisation: organisationFromOutline(at200, 'CIO: all-inward\nCTO (vacant): all-outward') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['cto-academy', 'coleman', 'roles-compared', 'careercruise'] }, 'CIO: it-operations', three), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'one is left out of an area that is looked after',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support, cybersecurity', four),
      findings: [{
        message: 'unowned', severity: 'note', positions: [], responsibilities: ['it-budget'], supporting: ['race-car/metrics'],
        says: 'Little is done for cost efficiency: 0 % | What moves cost efficiency gets 0 % of the attention', fixes: ['Give IT budget to Sam (CIO)'],
        id: 'success-metric-unattended/unowned/cost-efficiency',
        evidence: [
          'Attention: 0 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 1 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CIO (Sam): it-operations, it-support, cybersecurity, it-budget'],
        ],
      }],
    },
    {
      name: 'one depends on a vacant seat',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CTO (Maya): product-development, research-development\n  Manager (vacant): customer-engagement', onlyInScope('product-development', 'research-development', 'customer-engagement')),
      findings: [{
        message: 'vacant', severity: 'note', positions: ['manager'], says: /for adaptability: 0 %/, fixes: ['Fill the seat of Manager'],
        id: 'success-metric-unattended/vacant/adaptability',
        evidence: [
          'Attention: 0 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 1 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya): product-development, research-development', '  Manager (New hire) [manager]: customer-engagement'],
        ],
      }],
    },
    {
      name: 'just below 50 %',
      organisation: organisationFromOutline(at200, 'CIO: it-operations, it-support\nManager (Bo) [capacity 1.9]: it-budget', three),
      findings: [{
        message: 'crowded-out', severity: 'note', positions: ['manager'], says: '47 %',
        id: 'success-metric-unattended/crowded-out/cost-efficiency',
        evidence: [
          'Attention: 0.475 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0.525 share',
        ],
        leadsTo: [
          ['CIO (Someone): it-operations, it-support', 'Manager (Bo) [manager]: it-budget', '  IT operations manager (New hire) [manager, inward]: ~it-budget'],
        ],
      }],
    },
    {
      name: 'one finding each, whatever seat the reason sits on',
      organisation: organisationFromOutline(at200, `
        CIO (Sam): it-support, change-management, internal-communication, data-management, enterprise-systems
        Manager (Bo) [capacity 2]: it-budget, infrastructure-vendors
      `, onlyInScope('it-support', 'change-management', 'internal-communication', 'data-management', 'enterprise-systems', 'it-budget', 'infrastructure-vendors')),
      findings: [{ message: 'crowded-out', severity: 'note', says: 'system reliability' }],
    },
    {
      name: 'the company’s own work is not known to move anything',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support, cybersecurity', { ...four, own: ownWork({ id: 'fleet' }).own }),
      findings: [{ message: 'unowned', severity: 'note', responsibilities: ['it-budget'], fixes: ['Give IT budget to Sam (CIO)'] }],
    },
  ],
})
