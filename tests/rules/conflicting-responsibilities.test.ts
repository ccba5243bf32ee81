import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { conflictingResponsibilities } from '../../src/rules/conflicting-responsibilities'
import { testRule } from '../support/test-rule'
import { ownWork } from './work'

/** 7 of 28 points are inward: exactly a quarter. */
const quarter = 'internal-communication, it-support, product-development, engineering, web-development'
const twoAndTwo = 'pmo, it-support, engineering, web-development'

testRule(conflictingResponsibilities, {
  valid: [
    { name: 'less than a quarter inward', organisation: organisationFromOutline({}, 'CTO: internal-communication, it-support, product-development, engineering, product-architecture') },
    { name: 'a quarter, and a single responsibility', organisation: organisationFromOutline({}, 'CTO: it-infrastructure, product-development, engineering, web-development') },
    { name: 'a vacant seat', organisation: organisationFromOutline({}, 'CTO (vacant): all') },
    { name: 'a team', organisation: organisationFromOutline({}, 'CTO\n  Everything [team]: all') },
    { name: 'nothing carried', organisation: organisationFromOutline({}, 'CTO') },
    {
      name: 'work without an orientation counts in the load and for neither side',
      organisation: organisationFromOutline({}, 'CTO: internal-communication, it-support, product-development, engineering, web-development, odd', ownWork({ id: 'odd', effort: 1 })),
    },
    { name: 'its source is not chosen and no other speaks', organisation: organisationFromOutline({ headcount: 60, sources: ['coleman'] }, `CTO: ${twoAndTwo}`) },
  ],
  invalid: [
    {
      name: 'exactly a quarter, two responsibilities each',
      organisation: organisationFromOutline({ headcount: 100 }, `CTO: ${quarter}`),
      findings: [{
        message: 'both-hats', severity: 'warning', positions: ['cto'], says: '25 %',
        id: 'conflicting-responsibilities/both-hats/cto',
        evidence: [
          'Inward part of the load: 0.25 share, bound 0.25 (conflict-share-from)',
          'Outward part of the load: 0.75 share, bound 0.25 (conflict-share-from)',
          'Inward responsibilities: 2 responsibilities, bound 2 (conflict-count-from)',
          'Outward responsibilities: 3 responsibilities, bound 2 (conflict-count-from)',
        ],
        leadsTo: [
          ['CTO (Someone): product-development, engineering, web-development', 'CIO (New hire) [inward]: it-support, internal-communication', 'link cio -- cto'],
        ],
      }],
    },
    {
      name: 'a start-up of 49: a note, and who says it is fine for a while',
      organisation: organisationFromOutline({ headcount: 49 }, `CTO: ${twoAndTwo}`),
      findings: [{
        message: 'both-hats', severity: 'note', supporting: ['race-car/risk-overload'],
        opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'],
      }],
    },
    {
      name: 'growing from 50: a warning, and still who says it is fine for a while',
      organisation: organisationFromOutline({ headcount: 50 }, `CTO: ${twoAndTwo}`),
      findings: [{
        message: 'both-hats', severity: 'warning', opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'],
      }],
    },
    {
      name: '199 employees',
      organisation: organisationFromOutline({ headcount: 199 }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'warning', supporting: ['race-car/risk-overload'], opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'] }],
    },
    {
      name: '200 employees, even if they call it a start-up',
      organisation: organisationFromOutline({ headcount: 200, stage: 'start-up' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'critical', supporting: ['race-car/risk-overload', 'coleman/both-at-scale'], opposing: [] }],
    },
    {
      name: 'biotech at any size',
      organisation: organisationFromOutline({ headcount: 20, kind: 'biotech' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'critical', supporting: ['race-car/risk-overload', 'careercruise/distinct-in-biotech'], opposing: [] }],
    },
    {
      name: 'biotech, and nobody listens to the source that sets it apart',
      organisation: organisationFromOutline({ headcount: 20, kind: 'biotech', sources: ['race-car'] }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'note', opposing: [] }],
    },
    {
      name: 'software: one step milder',
      organisation: organisationFromOutline({ headcount: 200, kind: 'software-internet' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'warning', opposing: ['careercruise/same-when'] }],
    },
    {
      name: 'a digital platform is an internet company',
      organisation: organisationFromOutline({ headcount: 200, kind: 'digital-platform' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'warning', opposing: ['careercruise/same-when'] }],
    },
    {
      name: 'two parts that add up to the whole, also where both are halves of a percent',
      organisation: organisationFromOutline({ headcount: 120 }, 'CTO: one, two, three, four',
        ownWork({ id: 'one', orientation: 'inward', effort: 1 }, { id: 'two', orientation: 'inward', effort: 2 }, { id: 'three', orientation: 'outward', effort: 2 }, { id: 'four', orientation: 'outward', effort: 3 })),
      findings: [{ message: 'both-hats', severity: 'warning', says: /with 38 % .* with 62 %/ }],
    },
    {
      name: 'software below that size: a note',
      organisation: organisationFromOutline({ headcount: 120, kind: 'software-internet' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'note', says: /with 41 % .* with 59 %: IT support and PMO on one side, Engineering and Web and mobile on the other/ }],
    },
    {
      name: 'software: a note stays a note',
      organisation: organisationFromOutline({ headcount: 20, kind: 'software-internet' }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'note' }],
    },
    {
      name: 'software, and nobody listens to the source that is milder',
      organisation: organisationFromOutline({ headcount: 200, kind: 'software-internet', sources: ['race-car', 'coleman'] }, `CTO: ${twoAndTwo}`),
      findings: [{ message: 'both-hats', severity: 'critical', opposing: [] }],
    },
    {
      name: 'delegated work counts',
      organisation: organisationFromOutline({ headcount: 100 }, `
        CEO (Ada)
          CIO (Sam): pmo, it-support
            Manager (Bo): ~pmo, ~it-support, emerging-technology, web-development
          CTO (Maya)
      `),
      findings: [{
        message: 'both-hats', severity: 'warning', positions: ['manager'], fixes: ['Move the inward work to Sam (CIO)'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): it-support, pmo', '    Manager (Bo) [manager]: emerging-technology, web-development', '  CTO (Maya)'],
        ],
      }],
    },
    {
      name: 'a CTO who is mostly inward still gives away the inward work',
      organisation: organisationFromOutline({ headcount: 100 }, `
        CEO (Ada)
          CTO (Maya): all-inward, engineering, product-development, web-development, product-architecture
          CIO (Sam)
      `),
      findings: [{ message: 'both-hats', severity: 'warning', fixes: ['Move the inward work to Sam (CIO)'] }],
    },
    {
      name: 'a vacant seat beside is filled',
      organisation: organisationFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CIO (vacant)\n  CTO (Maya): all'),
      findings: [{
        message: 'both-hats', severity: 'critical', fixes: ['Fill the seat of CIO and give it the inward work'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire): all-inward', '  CTO (Maya): all-outward'],
        ],
      }],
    },
    {
      name: 'somebody is hired',
      organisation: organisationFromOutline({ headcount: 250 }, 'CIO and CTO (Maya) [CIO-CTO, inward]: all'),
      findings: [{
        message: 'both-hats', severity: 'critical', fixes: ['Hire a CTO for the outward work'],
        leadsTo: [
          ['CIO (Maya) [inward]: all-inward', 'CTO (New hire) [outward]: all-outward', 'link cto -- cio-and-cto'],
        ],
      }],
    },
  ],
})
