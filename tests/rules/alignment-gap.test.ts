import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { alignmentGap } from '../../src/rules/alignment-gap'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

/** 4 points each. */
const both = onlyInScope('it-business-alignment', 'product-business-alignment')
const at200 = { headcount: 200 }

testRule(alignmentGap, {
  valid: [
    { name: 'nothing is assigned to anybody yet: unowned-responsibility says that one thing', organisation: organisationFromOutline(at200, 'CIO (Sam)\nCTO (Maya)'), notApplicable: 'Nobody on the chart has been given' },
    { name: 'each has an owner', organisation: organisationFromOutline(at200, 'CIO: it-business-alignment\nCTO: product-business-alignment', both) },
    { name: 'exactly 50 %', organisation: organisationFromOutline(at200, 'CTO [capacity 4]: it-business-alignment, product-business-alignment', both) },
    { name: 'a delegate does the owner’s part of it in a vacant seat', organisation: organisationFromOutline(at200, 'CTO (vacant): it-business-alignment, product-business-alignment\n  Manager: ~it-business-alignment, ~product-business-alignment', both) },
    { name: 'nothing of it in scope', organisation: organisationFromOutline(at200, 'CTO', onlyInScope('pmo')), notApplicable: 'nothing of it is in scope' },
    { name: 'it is owned and takes no effort', organisation: organisationFromOutline(at200, 'CTO (vacant): it-business-alignment', { own: [], adjustments: onlyInScope('it-business-alignment').adjustments.concat({ id: 'it-business-alignment', inScope: true, reason: '', effort: 0 }) }) },
    { name: 'a milder bound of the user’s', organisation: organisationFromOutline({ ...at200, assumptions: { 'unattended-below': 0.2 } }, 'CTO [capacity 2]: it-business-alignment, product-business-alignment', both) },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['roles-compared'] }, 'CTO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'neither has an owner: to each executive what is theirs',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CIO (Sam): all-inward, -it-business-alignment\n  CTO (Maya): all-outward, -product-business-alignment'),
      findings: [{
        message: 'unowned', severity: 'critical', positions: [], responsibilities: ['it-business-alignment', 'product-business-alignment'],
        says: 'Nobody owns IT–business alignment and Product alignment |',
        fixes: ['Give 2 responsibilities to the CIO and the CTO, each their part', 'Give 2 responsibilities to Ada (CEO)'],
        id: 'alignment-gap/unowned/alignment',
        evidence: [
          'Without an owner: 2 responsibilities',
          'Attention: 0 attention, bound 0.5 (unattended-below)',
        ],
      }],
    },
    {
      name: 'one of two has none, though half the attention would do',
      organisation: organisationFromOutline(at200, 'CIO (Sam): it-business-alignment\nCTO (Maya)', both),
      findings: [{
        message: 'unowned', severity: 'warning', responsibilities: ['product-business-alignment'], fixes: ['Give Product alignment to Maya (CTO)'],
        leadsTo: [
          ['CIO (Sam): it-business-alignment', 'CTO (Maya): product-business-alignment'],
        ],
      }],
    },
    {
      name: 'the only one in scope has none',
      organisation: organisationFromOutline(at200, 'CIO (Sam): pmo', onlyInScope('it-business-alignment', 'pmo')),
      findings: [{
        message: 'unowned', severity: 'critical', fixes: ['Give IT–business alignment to Sam (CIO)'],
        leadsTo: [
          ['CIO (Sam): pmo, it-business-alignment'],
        ],
      }],
    },
    {
      name: 'delegates alone do not own it',
      organisation: organisationFromOutline(at200, 'CIO (Sam): ~it-business-alignment\nCTO (Maya): product-business-alignment', both),
      findings: [{ message: 'unowned', severity: 'warning', responsibilities: ['it-business-alignment'] }],
    },
    {
      name: 'it takes no effort and nobody owns it',
      organisation: organisationFromOutline(at200, 'CIO (Sam): pmo', { own: [], adjustments: onlyInScope('it-business-alignment', 'pmo').adjustments.concat({ id: 'it-business-alignment', inScope: true, reason: '', effort: 0 }) }),
      findings: [{ message: 'unowned', severity: 'critical', fixes: ['Give IT–business alignment to Sam (CIO)'] }],
    },
    {
      name: 'the company’s own counts too',
      organisation: organisationFromOutline(at200, 'CTO (Maya): all', ownWork({ id: 'board', name: 'Board papers', area: 'alignment' })),
      findings: [{ message: 'unowned', severity: 'warning', responsibilities: ['board'], says: 'Nobody owns Board papers' }],
    },
    {
      name: 'just below 50 %',
      organisation: organisationFromOutline(at200, 'CTO (Maya) [capacity 3.9]: it-business-alignment, product-business-alignment', both),
      findings: [{
        message: 'crowded-out', severity: 'warning', positions: ['cto'], says: '48 % of the attention',
        id: 'alignment-gap/crowded-out/alignment',
        evidence: [
          'Attention: 0.4875 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 0 share',
          'Missing because its holder is overloaded: 0.5125 share',
        ],
        leadsTo: [
          ['CTO (Maya): product-business-alignment', 'CIO (New hire) [inward]: it-business-alignment', 'link cio -- cto'],
        ],
      }],
    },
    {
      name: 'on a vacant seat',
      organisation: organisationFromOutline(at200, 'CEO (Ada)\n  CTO (vacant): it-business-alignment, product-business-alignment', both),
      findings: [{
        message: 'vacant', severity: 'warning', positions: ['cto'], says: 'vacant seat: CTO', fixes: ['Fill the seat of CTO'],
        id: 'alignment-gap/vacant/alignment',
        evidence: [
          'Attention: 0 attention, bound 0.5 (unattended-below)',
          'Missing because nobody does it: 0 share',
          'Missing because the seat is vacant: 1 share',
          'Missing because its holder is overloaded: 0 share',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CTO (New hire): it-business-alignment, product-business-alignment'],
        ],
      }],
    },
  ],
})
