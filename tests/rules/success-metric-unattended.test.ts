import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { successMetricUnattended } from '../../src/rules/success-metric-unattended'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const at200 = { headcount: 200 }
/** 6 points that move reliability and performance, 4 that move performance, 4 that move cost. */
const three = onlyInScope('it-operations', 'it-support', 'it-budget')

testRule(successMetricUnattended, {
  valid: [
    { name: 'all are attended to', organisation: organisationFromOutline(at200, 'CIO: all-inward\nCTO: all-outward') },
    { name: 'exactly 50 %', organisation: organisationFromOutline(at200, 'CIO: it-operations, it-support\nManager [capacity 2]: it-budget', three) },
    { name: 'nothing in scope moves any of them', organisation: organisationFromOutline(at200, 'CIO', onlyInScope()), notApplicable: 'Nothing in scope' },
    { name: 'nobody does inward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CTO (Maya): all-outward') },
    { name: 'nobody does outward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CIO (Sam): all-inward') },
    { name: 'most of innovation waits for somebody in a vacant seat', organisation: organisationFromOutline(at200, 'CIO: all-inward\nCTO (vacant): all-outward') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['cto-academy', 'coleman', 'roles-compared', 'careercruise'] }, 'CIO: it-operations', three), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'one is left out of an area that is looked after',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support', three),
      findings: [{
        message: 'unowned', severity: 'note', positions: [], responsibilities: ['it-budget'], supporting: ['race-car/metrics'],
        says: 'Little is done for cost efficiency: 0 % | What moves cost efficiency gets 0 % of the attention', fixes: ['Give IT budget to Sam (CIO)'],
      }],
    },
    {
      name: 'one depends on a vacant seat',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CTO (Maya): product-development, research-development\n  Manager (vacant): customer-engagement', onlyInScope('product-development', 'research-development', 'customer-engagement')),
      findings: [{ message: 'vacant', severity: 'note', positions: ['manager'], says: /for adaptability: 0 %/, fixes: ['Fill the seat of Manager'] }],
    },
    {
      name: 'just below 50 %',
      organisation: organisationFromOutline(at200, 'CIO: it-operations, it-support\nManager (Bo) [capacity 1.9]: it-budget', three),
      findings: [{ message: 'crowded-out', severity: 'note', positions: ['manager'], says: '47 %' }],
    },
    {
      name: 'one finding each, whatever seat the reason sits on',
      organisation: organisationFromOutline(at200, `
        CIO (Sam): it-support, change-management, internal-communication, data-management, enterprise-systems
        Manager (Bo) [capacity 2]: it-budget, infrastructure-vendors
      `, onlyInScope('it-support', 'change-management', 'internal-communication', 'data-management', 'enterprise-systems', 'it-budget', 'infrastructure-vendors')),
      findings: [{ message: 'crowded-out', severity: 'note', says: 'system reliability' }],
    },
  ],
})
