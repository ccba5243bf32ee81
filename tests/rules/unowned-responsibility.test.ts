import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { unownedResponsibility } from '../../src/rules/unowned-responsibility'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

testRule(unownedResponsibility, {
  valid: [
    { name: 'all of it is owned', organisation: organisationFromOutline({}, 'CTO: all') },
    { name: 'an owner in a vacant seat is an owner', organisation: organisationFromOutline({}, 'CTO (vacant): all') },
    { name: 'what nobody owns is out of scope', organisation: organisationFromOutline({}, 'CTO: pmo', onlyInScope('pmo')) },
    { name: 'alignment: the more specific alignment-gap speaks of it', organisation: organisationFromOutline({}, 'CTO: all, -it-business-alignment, -product-business-alignment') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['roles-compared'] }, 'CTO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'one of an area is named',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CIO (Sam): all-inward, -pmo\n  CTO (Maya): all-outward'),
      findings: [{
        message: 'area', severity: 'warning', responsibilities: ['pmo'], says: 'Nobody owns PMO | Nobody on the chart is accountable for PMO.', fixes: ['Give PMO to Sam (CIO)', 'Give PMO to Ada (CEO)'],
        id: 'unowned-responsibility/area/operations',
        evidence: ['Without an owner: 1 responsibilities'],
      }],
    },
    {
      name: 'delegates alone do not own',
      organisation: organisationFromOutline({}, 'CTO: all, -pmo, ~pmo'),
      findings: [{
        message: 'area', severity: 'warning', responsibilities: ['pmo'], fixes: ['Give PMO to Someone (CTO)'],
        leadsTo: [
          ['CTO (Someone): all-inward, all-outward'],
        ],
      }],
    },
    {
      name: 'a chart of people whom nothing was given to: one thing to say, not one an area',
      organisation: organisationFromOutline({ headcount: 20 }, 'Head (Ada) [CIO-CTO]'),
      findings: [{
        message: 'everything', severity: 'warning', says: 'None of the 29 responsibilities in scope is on the chart',
        id: 'unowned-responsibility/everything/everything', evidence: ['Without an owner: 29 responsibilities'], fixes: ['Give 29 responsibilities to Ada (Head)'],
      }],
    },
    {
      name: 'the first was given: security stands apart; an area that is neglected because of it is left to that rule',
      organisation: organisationFromOutline({ headcount: 20 }, 'Head (Ada) [CIO-CTO]: pmo'),
      findings: [{
        message: 'security', severity: 'critical', responsibilities: ['cybersecurity', 'data-protection'], says: 'Cybersecurity and Data protection',
        fixes: ['Give 2 responsibilities to Ada (Head)'],
        id: 'unowned-responsibility/security/security',
        evidence: ['Without an owner: 2 responsibilities'],
        leadsTo: [
          ['Head (Ada) [CIO-CTO]: pmo, cybersecurity, data-protection'],
        ],
      }],
    },
    {
      name: 'a good part of an area, but little enough that it is not neglected: each area once',
      organisation: organisationFromOutline({ headcount: 20 }, 'Head (Ada) [CIO-CTO]: all, -pmo, -it-support, -engineering, -data-protection'),
      findings: [
        { message: 'security', severity: 'critical', says: 'Nobody owns Data protection |' },
        { message: 'area', severity: 'warning', says: 'Nobody owns 2 responsibilities of operations', responsibilities: ['it-support', 'pmo'] },
        { message: 'area', severity: 'warning', says: 'Nobody owns Engineering' },
      ],
    },
    {
      name: 'an area that is neglected for another reason first: what has no owner is told beside it',
      organisation: organisationFromOutline({ headcount: 20 }, 'CEO (Ada): all-outward\n  CIO (vacant): all-inward, -pmo, -it-support'),
      findings: [{ message: 'area', severity: 'warning', responsibilities: ['it-support', 'pmo'] }],
    },
    {
      name: 'security alone',
      organisation: organisationFromOutline({}, 'CTO: all, -cybersecurity'),
      findings: [{
        message: 'security', severity: 'critical', responsibilities: ['cybersecurity'], says: 'Nobody owns Cybersecurity |',
        leadsTo: [
          ['CTO (Someone): all-inward, all-outward'],
        ],
      }],
    },
    {
      name: 'the company’s own without an area',
      organisation: organisationFromOutline({}, 'CTO (Maya): all', ownWork({ id: 'odd', name: 'Odd jobs' }, { id: 'more', name: 'More' }, { id: 'lab', name: 'Lab', orientation: 'outward', area: 'innovation' })),
      findings: [
        { message: 'area', severity: 'warning', responsibilities: ['lab'], says: 'Nobody owns Lab' },
        { message: 'area', severity: 'warning', responsibilities: ['odd', 'more'], says: '2 responsibilities of no area', fixes: ['Give 2 responsibilities to Maya (CTO)'] },
      ],
    },
    {
      name: 'to each executive what is theirs',
      organisation: organisationFromOutline({}, 'CEO (Ada) [capacity 5]\n  CIO (Sam): all-inward\n  CTO (Maya): all-outward', ownWork({ id: 'desk', orientation: 'inward' }, { id: 'lab', orientation: 'outward' })),
      findings: [{
        message: 'area', severity: 'warning', fixes: ['Give 2 responsibilities to the CIO and the CTO, each their part', 'Give 2 responsibilities to Ada (CEO)'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): all-inward, desk', '  CTO (Maya): all-outward, lab', 'own desk: inward, no area', 'own lab: outward, no area'],
          ['CEO (Ada): desk, lab', '  CIO (Sam): all-inward', '  CTO (Maya): all-outward', 'own desk: inward, no area', 'own lab: outward, no area'],
        ],
      }],
    },
    {
      name: 'whom it goes to depends on who is listened to',
      organisation: organisationFromOutline({ sources: ['coleman', 'race-car'] }, 'Ada (Ada) [other, capacity 0]\n  CIO (Sam): all-inward, -infrastructure-vendors\n  CTO (Maya): all-outward'),
      findings: [{ message: 'area', severity: 'warning', fixes: ['Give Infrastructure vendors to Maya (CTO)'] }],
    },
    {
      name: 'nobody to give it to',
      organisation: organisationFromOutline({}, 'Team [team]: all, -pmo'),
      findings: [{
        message: 'area', severity: 'warning', fixes: ['Give PMO to Team'],
        leadsTo: [
          ['Team [team]: all-inward, all-outward'],
        ],
      }],
    },
  ],
})
