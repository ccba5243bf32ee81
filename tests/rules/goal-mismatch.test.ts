import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { goalMismatch } from '../../src/rules/goal-mismatch'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const strategy = { headcount: 200, goal: 'technology-strategy' } as const
const efficiency = { headcount: 200, goal: 'efficiency' } as const
/** 4 points each, one of either area. */
const two = onlyInScope('it-support', 'emerging-technology')
/** 8, 8 and 4 points of innovation, and all of operations. */
const mostOfIt = onlyInScope('it-support', 'product-development', 'engineering', 'emerging-technology')

testRule(goalMismatch, {
  valid: [
    { name: 'no goal stated', organisation: organisationFromOutline({ headcount: 200 }, 'CTO: all-outward'), notApplicable: 'No goal is stated' },
    { name: 'the goal’s side is ahead', organisation: organisationFromOutline(strategy, 'CTO: all-outward') },
    { name: 'the other goal’s side is ahead', organisation: organisationFromOutline(efficiency, 'CIO: all-inward') },
    { name: 'both get nothing', organisation: organisationFromOutline(strategy, 'CTO (vacant): all') },
    { name: 'exactly 10 points behind', organisation: organisationFromOutline(strategy, 'CIO: it-support\nCTO [capacity 3.6]: emerging-technology', two) },
    { name: 'a wider gap of the user’s', organisation: organisationFromOutline({ ...strategy, assumptions: { 'goal-gap-from': 0.5 } }, 'CIO: it-support\nCTO [capacity 2]: emerging-technology', two) },
    { name: 'one side is out of scope', organisation: organisationFromOutline(strategy, 'CIO: it-support', onlyInScope('it-support')), notApplicable: 'Nothing of innovation' },
    { name: 'the other side is out of scope', organisation: organisationFromOutline(strategy, 'CTO', onlyInScope('emerging-technology')), notApplicable: 'nothing of operations' },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ ...strategy, sources: ['race-car'] }, 'CIO: all-inward'), notApplicable: 'None of the sources' },
    { name: 'nobody works on the strategy, and the rule about innovation says so', organisation: organisationFromOutline(strategy, 'CIO (Sam): it-support\nCTO (Maya)', two), notApplicable: 'Another rule says already' },
    { name: 'efficiency lacks less than half, and the rule about operations says so as a warning', organisation: organisationFromOutline(efficiency, 'CIO [capacity 2.4]: it-support\nCTO: emerging-technology', two), notApplicable: 'Another rule says already' },
  ],
  invalid: [
    {
      name: 'just more than 10 points behind',
      organisation: organisationFromOutline(strategy, 'CIO: it-support\nCTO [capacity 3.5]: emerging-technology', two),
      findings: [{
        message: 'strategy-behind', severity: 'note', positions: ['cto'], responsibilities: ['emerging-technology'], says: 'Innovation gets 87 % of the attention it needs, operations 100 %',
        id: 'goal-mismatch/strategy-behind/company',
        evidence: [
          'Gap in attention: 0.125 share, bound 0.1 (goal-gap-from)',
          'Attention to the goal’s side: 0.875 attention',
          'Attention to the other side: 1 attention',
        ],
        leadsTo: [
          ['CIO (Someone): it-support', 'CTO (Someone): emerging-technology', '  Engineering manager (New hire) [manager, outward]: ~emerging-technology'],
        ],
      }],
    },
    {
      name: 'a part of the strategy that nobody works on',
      organisation: organisationFromOutline(strategy, 'CIO (Sam): it-support\nCTO (Maya): product-development, engineering', mostOfIt),
      findings: [{
        message: 'strategy-behind', severity: 'note', says: /Innovation gets 80 %/, fixes: ['Give Emerging technology to Maya (CTO)'],
        leadsTo: [
          ['CIO (Sam): it-support', 'CTO (Maya): product-development, engineering, emerging-technology'],
        ],
      }],
    },
    {
      name: 'a strategy that nobody works on, and nobody listens to the source that warns of neglect',
      organisation: organisationFromOutline({ ...strategy, sources: ['coleman'] }, 'CIO (Sam): it-support\nCTO (Maya)', two),
      findings: [{ message: 'strategy-behind', severity: 'note', says: /Innovation gets 0 %/ }],
    },
    {
      name: 'what else is missing is another rule’s to say',
      organisation: organisationFromOutline(strategy, 'CIO (Sam): it-support\nCTO (Maya): product-development, engineering',
        onlyInScope('it-support', 'product-development', 'engineering', 'emerging-technology', 'product-business-alignment')),
      findings: [{ message: 'strategy-behind', severity: 'note', responsibilities: ['emerging-technology'] }],
    },
    {
      name: 'the same where efficiency is the goal',
      organisation: organisationFromOutline(efficiency, 'CIO (Sam): it-operations, service-delivery, pmo\nCTO (Maya): emerging-technology',
        onlyInScope('it-operations', 'service-delivery', 'pmo', 'it-support', 'emerging-technology', 'it-business-alignment')),
      findings: [{ message: 'efficiency-behind', severity: 'note', responsibilities: ['it-support'] }],
    },
    {
      name: 'efficiency waits for somebody in the seat',
      organisation: organisationFromOutline(efficiency, 'CEO (Ada)\n  CIO (vacant): it-support\n    IT manager (Bo): it-operations, service-delivery, pmo\n  CTO: emerging-technology',
        onlyInScope('it-operations', 'service-delivery', 'pmo', 'it-support', 'emerging-technology')),
      findings: [{
        message: 'efficiency-behind', severity: 'note', positions: ['cio'], responsibilities: ['it-support'],
        supporting: ['coleman/first-role-by-goal', 'coleman/deciding-question'], fixes: ['Fill the seat of CIO'],
        id: 'goal-mismatch/efficiency-behind/company',
        evidence: [
          'Gap in attention: 0.2 share, bound 0.1 (goal-gap-from)',
          'Attention to the goal’s side: 0.8 attention',
          'Attention to the other side: 1 attention',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire): it-support', '    IT manager (Bo) [manager]: it-operations, service-delivery, pmo', '  CTO (Someone): emerging-technology'],
        ],
      }],
    },
  ],
})
