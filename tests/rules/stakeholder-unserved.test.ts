import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { stakeholderUnserved } from '../../src/rules/stakeholder-unserved'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

const at200 = { headcount: 200 }
/** 6 points for employees and the operations team, 4 for employees, 4 for finance. */
const three = onlyInScope('it-operations', 'it-support', 'it-budget')
/** And 6 points of the same area, so that one part of it may be missing and the area still be looked after. */
const four = onlyInScope('it-operations', 'it-support', 'it-budget', 'cybersecurity')
/** 4 points each; both are for finance, one for employees and the operations team too. */
const two = onlyInScope('data-management', 'it-budget')

const product = 'CTO (Maya): product-development, engineering, web-development'
const withInvestors = onlyInScope('product-development', 'engineering', 'web-development', 'investor-relations')

testRule(stakeholderUnserved, {
  valid: [
    { name: 'nothing is assigned to anybody yet', organisation: organisationFromOutline({ headcount: 20 }, 'CIO (Sam)\nCTO (Maya)'), notApplicable: 'Nobody on the chart has been given' },
    { name: 'all are served', organisation: organisationFromOutline(at200, 'CIO: all-inward\nCTO: all-outward') },
    { name: 'exactly 50 %', organisation: organisationFromOutline(at200, 'CIO: data-management', two) },
    { name: 'a milder bound of the user’s', organisation: organisationFromOutline({ ...at200, assumptions: { 'unattended-below': 0.2 } }, 'CIO: it-operations, it-support\nManager [capacity 1]: it-budget', three) },
    { name: 'nothing in scope serves anybody', organisation: organisationFromOutline(at200, 'CIO', onlyInScope()), notApplicable: 'Nothing in scope' },
    { name: 'nobody does inward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CTO (Maya): all-outward') },
    { name: 'the area lacks less than half, and the rule about it says so as a warning', organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support', three) },
    { name: 'nobody does outward work, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CIO (Sam): all-inward') },
    { name: 'outward work is on a vacant seat, and the rules about areas say so', organisation: organisationFromOutline(at200, 'CIO (Sam): all-inward\nCTO (vacant): all-outward') },
    { name: 'one leader has far too much of everything', organisation: organisationFromOutline({ headcount: 1_000 }, 'CTO (Maya): all') },
    { name: 'what they miss is alignment, and alignment-gap says so', organisation: organisationFromOutline(at200, 'CTO: investor-relations', onlyInScope('investor-relations', 'product-business-alignment')) },
    {
      name: 'half would be theirs with the alignment that is told elsewhere',
      organisation: organisationFromOutline(at200, 'CTO: investor-relations, product-development, engineering',
        onlyInScope('investor-relations', 'research-development', 'product-business-alignment', 'product-development', 'engineering')),
    },
    { name: 'all of the area that they depend on is neglected', organisation: organisationFromOutline(at200, 'CIO (Sam): it-support', onlyInScope('it-support', 'it-budget', 'pmo')) },
    { name: 'its sources are not chosen', organisation: organisationFromOutline({ sources: [] }, 'CIO: it-operations', three), notApplicable: 'None of the sources' },
    { name: 'the sources that name them are not chosen', organisation: organisationFromOutline({ sources: ['cto-academy', 'coleman'] }, 'CIO: it-operations, it-support', three) },
    { name: 'a university has no investors', organisation: organisationFromOutline({ ...at200, kind: 'university' }, product, withInvestors) },
    { name: 'nor has a government', organisation: organisationFromOutline({ ...at200, kind: 'government' }, product, withInvestors) },
    { name: 'investor relations are out of scope', organisation: organisationFromOutline(at200, product, onlyInScope('product-development', 'engineering', 'web-development', 'emerging-technology')) },
  ],
  invalid: [
    {
      name: 'any other company has investors',
      organisation: organisationFromOutline({ ...at200, kind: 'enterprise' }, product, withInvestors),
      findings: [{ message: 'unowned', severity: 'note', says: 'Little is done for investors: 0 %' }],
    },
    {
      name: 'one is left out of an area that is looked after',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support, cybersecurity', four),
      findings: [{
        message: 'unowned', severity: 'note', positions: [], responsibilities: ['it-budget'], supporting: ['race-car/stakeholders'],
        says: 'Little is done for finance: 0 % | What serves finance gets 0 % of the attention', fixes: ['Give IT budget to Sam (CIO)'],
        id: 'stakeholder-unserved/unowned/finance',
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
      name: 'two depend on a vacant seat',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CIO (Sam): it-operations, cybersecurity\n  Manager (vacant): internal-communication', onlyInScope('it-operations', 'cybersecurity', 'internal-communication')),
      findings: [{
        message: 'vacant', severity: 'note', positions: ['manager'], says: /for HR: 0 % .* vacant seat: Manager/, fixes: ['Fill the seat of Manager'],
        id: 'stakeholder-unserved/vacant/hr',
        evidence: [
          'Attention: 0 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 1 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): it-operations, cybersecurity', '  Manager (New hire) [manager]: internal-communication'],
        ],
      }],
    },
    {
      name: 'just below 50 %',
      organisation: organisationFromOutline(at200, 'CIO: it-operations, it-support\nManager (Bo) [capacity 1.9]: it-budget', three),
      findings: [{
        message: 'crowded-out', severity: 'note', positions: ['manager'], says: /47 %.*Bo \(Manager\) carries 211 %/,
        id: 'stakeholder-unserved/crowded-out/finance',
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
      name: 'one finding each',
      organisation: organisationFromOutline(at200, 'CTO: product-development, engineering', onlyInScope('product-development', 'engineering', 'investor-relations', 'it-budget', 'it-operations')),
      findings: [{
        message: 'unowned', severity: 'note', says: 'Little is done for investors',
        leadsTo: [
          ['CTO (Someone): product-development, engineering, investor-relations'],
        ],
      }],
    },
    {
      name: 'a neglected area is not all that it misses',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-infrastructure, it-operations, service-delivery\nCTO (Maya): product-vendors', onlyInScope('it-infrastructure', 'it-operations', 'service-delivery', 'enterprise-systems', 'product-development', 'product-vendors', 'engineering')),
      findings: [
        {
          message: 'unowned', severity: 'note', says: 'for HR',
          leadsTo: [
            ['CIO (Sam): it-infrastructure, it-operations, service-delivery, enterprise-systems', 'CTO (Maya): product-vendors'],
          ],
        },
        { message: 'unowned', severity: 'note', says: 'for finance' },
      ],
    },
    {
      name: 'the whole area is neglected, and nobody listens to the source that says so',
      organisation: organisationFromOutline({ ...at200, sources: ['roles-compared'] }, 'CTO (Maya): all-outward'),
      findings: [{ message: 'unowned', severity: 'note', supporting: ['roles-compared/users'], says: 'Little is done for employees: 0 %' }],
    },
    {
      name: 'alignment that gets more than half of what it needs is told nowhere else',
      organisation: organisationFromOutline(at200, 'CTO (Maya): product-development, engineering\nManager (Bo) [capacity 2.4]: product-business-alignment',
        onlyInScope('product-development', 'engineering', 'product-business-alignment', 'investor-relations')),
      findings: [{ message: 'unowned', severity: 'note', says: 'Little is done for investors: 34 %' }],
    },
    {
      name: 'the company’s own work is not known to serve anybody',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-operations, it-support, cybersecurity', { ...four, own: ownWork({ id: 'fleet' }).own }),
      findings: [{ message: 'unowned', severity: 'note', responsibilities: ['it-budget'], fixes: ['Give IT budget to Sam (CIO)'] }],
    },
  ],
})
