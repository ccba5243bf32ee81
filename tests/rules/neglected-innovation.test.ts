import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { neglectedInnovation } from '../../src/rules/neglected-innovation'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

/** Four of 4 points each: every one is a quarter of the area. */
const four = onlyInScope('emerging-technology', 'digital-experience', 'product-vendors', 'customer-engagement')
const at200 = { headcount: 200 }

testRule(neglectedInnovation, {
  valid: [
    { name: 'nothing is assigned to anybody yet', organisation: organisationFromOutline({ headcount: 20 }, 'CIO (Sam)\nCTO (Maya)'), notApplicable: 'Nobody on the chart has been given' },
    { name: 'exactly 75 %', organisation: organisationFromOutline(at200, 'CTO: emerging-technology, digital-experience, product-vendors', four) },
    { name: 'nothing of it in scope', organisation: organisationFromOutline(at200, 'CTO', onlyInScope('pmo')), notApplicable: 'Innovation: nothing of it is in scope' },
    { name: 'it is in scope and takes no effort', organisation: organisationFromOutline(at200, 'CTO', { own: [], adjustments: onlyInScope().adjustments.map((one) => ({ ...one, inScope: true, effort: 0 })) }), notApplicable: 'nothing' },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ ...at200, sources: ['coleman', 'careercruise'] }, 'CTO'), notApplicable: 'None of the sources' },
    { name: 'the other area is neglected', organisation: organisationFromOutline(at200, 'CTO: all-outward') },
  ],
  invalid: [
    {
      name: 'exactly 50 %: two of four belong to nobody',
      organisation: organisationFromOutline(at200, 'CTO (Maya): emerging-technology, digital-experience', four),
      findings: [{
        message: 'unowned', severity: 'warning', positions: [], responsibilities: ['product-vendors', 'customer-engagement'],
        says: /50 %.*Product vendors and Customer engagement/, fixes: ['Give 2 responsibilities to Maya (CTO)'],
        id: 'neglected-innovation/unowned/innovation',
        evidence: [
          'Attention: 0.5 attention, bound 0.75 (neglect-below)',
          'Missing because nobody does it: 0.5 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CTO (Maya): emerging-technology, digital-experience, product-vendors, customer-engagement'],
        ],
      }],
    },
    {
      name: 'one of four is done',
      organisation: organisationFromOutline(at200, 'CTO: emerging-technology', four),
      findings: [{
        message: 'unowned', severity: 'critical', says: '25 %',
        leadsTo: [
          ['CTO (Someone): emerging-technology, digital-experience, product-vendors, customer-engagement'],
        ],
      }],
    },
    {
      name: 'most of it waits for the holder of a vacant seat',
      organisation: organisationFromOutline(at200, `
        CEO (Ada)
          CTO (vacant): emerging-technology, digital-experience
      `, four),
      findings: [{ message: 'unowned', severity: 'critical' }],
    },
    {
      name: 'two of three are on a vacant seat',
      organisation: organisationFromOutline(at200, `
        CEO (Ada)
          CTO (vacant): emerging-technology, digital-experience
          CIO (Sam): product-vendors
      `, four),
      findings: [{
        message: 'vacant', severity: 'critical', positions: ['cto'], says: 'vacant seat: CTO', fixes: ['Fill the seat of CTO'],
        id: 'neglected-innovation/vacant/innovation',
        evidence: [
          'Attention: 0.25 attention, bound 0.5 (critical-neglect-below)',
          'Missing because nobody does it: 0.25 share',
          'Missing because the seat is vacant: 0.5 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CTO (New hire): emerging-technology, digital-experience', '  CIO (Sam): product-vendors'],
        ],
      }],
    },
    {
      name: 'the holder with the largest loss is named',
      organisation: organisationFromOutline(at200, `
        CTO (Maya) [capacity 4]: emerging-technology, digital-experience, product-vendors
        CIO (Sam) [capacity 3]: customer-engagement
      `, four),
      findings: [{
        message: 'crowded-out', severity: 'critical', positions: ['cto', 'cio'], says: /Maya \(CTO\) carries 300 %/,
        id: 'neglected-innovation/crowded-out/innovation',
        evidence: [
          'Attention: 0.4375 attention, bound 0.5 (critical-neglect-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0.5625 share',
        ],
      }],
    },
    {
      name: 'crowded out by one who has no capacity',
      organisation: organisationFromOutline(at200, 'CTO (Maya) [capacity 0]: emerging-technology, digital-experience, product-vendors, customer-engagement', four),
      findings: [{ message: 'crowded-out', severity: 'critical', says: 'Maya (CTO) has no capacity for it' }],
    },
    {
      name: 'delegates alone leave undone what an owner would keep',
      organisation: organisationFromOutline(at200, 'CTO: ~emerging-technology, ~digital-experience, ~product-vendors, ~customer-engagement', four),
      findings: [{
        message: 'unowned', severity: 'warning', says: '60 %',
        leadsTo: [
          ['CTO (Someone): emerging-technology, digital-experience, product-vendors, customer-engagement'],
        ],
      }],
    },
    {
      name: 'a lone leader with everything',
      organisation: organisationFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Maya): all'),
      findings: [{
        message: 'crowded-out', severity: 'warning', positions: ['cto'], fixes: ['Hire a CIO for the inward work'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya): all-outward', '  CIO (New hire) [inward]: all-inward'],
        ],
      }],
    },
  ],
})
