import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company, Work } from '../../src/model/organisation'
import { distinctRolesInBiotech } from '../../src/rules/distinct-roles-in-biotech'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const biotech = (outline: string, profile: Partial<Company> = {}, work?: Work) =>
  organisationFromOutline({ headcount: 120, kind: 'biotech', ...profile }, `CEO (Ada)\n${outline}`, work)

/** Five and five points of inward work. */
const fiveAndFive = onlyInScope('service-delivery', 'pmo', 'engineering')
const claim = ['careercruise/distinct-in-biotech'] as const

testRule(distinctRolesInBiotech, {
  valid: [
    { name: 'another kind of company', organisation: biotech('  Head [CIO-CTO]: all-inward', { kind: 'other' }), notApplicable: 'no biotech' },
    { name: 'two people, each with their own', organisation: biotech('  CIO: all-inward\n  CTO: all-outward') },
    { name: 'both hats beside somebody who has one', organisation: biotech('  Head [CIO-CTO]\n  CTO') },
    { name: 'the same, whoever of the two comes first', organisation: biotech('  A head [CIO-CTO]\n  CIO') },
    { name: 'a vacant seat for both', organisation: biotech('  Head (vacant) [CIO-CTO]') },
    { name: 'both hats and the work of both: conflicting-responsibilities says it', organisation: biotech('  Head [CIO-CTO]: all') },
    { name: 'that rests on the same claim alone where no other is listened to', organisation: biotech('  Head [CIO-CTO]: all', { sources: ['careercruise'] }) },
    { name: 'both hats from 200 employees: both-roles-needed says it', organisation: biotech('  Head [CIO-CTO]', { headcount: 200 }) },
    { name: 'a CTO with most of both sides: conflicting-responsibilities says it', organisation: biotech('  CTO: all') },
    { name: 'a CTO with half of the inward work', organisation: biotech('  CTO: pmo\n  CIO: service-delivery', {}, fiveAndFive) },
    { name: 'a CTO who owns all of it, half of it with another', organisation: biotech('  CTO: pmo, engineering\n  CIO: pmo, service-delivery', {}, fiveAndFive) },
    { name: 'a CTO who does most of it for another', organisation: biotech('  CIO: all-inward\n    CTO: ~it-infrastructure, ~it-operations, ~enterprise-systems, ~cybersecurity, ~pmo, ~service-delivery, ~process-improvement, ~data-protection') },
    { name: 'a vacant CTO with all of it is vacant-seat’s to tell', organisation: biotech('  CTO (vacant): all-inward') },
    { name: 'a CIO with all of it', organisation: biotech('  CIO: all-inward') },
    { name: 'nothing inward in scope', organisation: biotech('  CTO: engineering', {}, onlyInScope('engineering')) },
    { name: 'its source is not chosen', organisation: biotech('  CTO: all-inward', { sources: ['coleman', 'race-car'] }), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'both hats, and the work is elsewhere',
      organisation: biotech('  Head (Maya) [CIO-CTO]'),
      findings: [{
        message: 'both-hats', severity: 'warning', positions: ['head'], says: 'Maya (Head) is CIO and CTO in one', supporting: claim, opposing: [],
        fixes: ['Hire a CIO', 'Hire a CTO'],
        id: 'distinct-roles-in-biotech/both-hats/head',
        leadsTo: [
          ['CEO (Ada)', '  Head (Maya) [CTO]', '  CIO (New hire) [inward]'],
          ['CEO (Ada)', '  Head (Maya) [CIO]', '  CTO (New hire) [outward]'],
        ],
      }],
    },
    {
      name: 'both hats in a start-up: here the second is not too early',
      organisation: biotech('  Head (Maya) [CIO-CTO]: all-inward', { headcount: 30 }),
      findings: [{
        message: 'both-hats', severity: 'warning', supporting: claim, opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'],
        fixes: ['Hire a CIO for the inward work', 'Hire a CTO'],
      }],
    },
    {
      name: 'both hats and the work of one side',
      organisation: biotech('  Head (Maya) [CIO-CTO]: all-inward', { headcount: 60 }),
      findings: [{
        message: 'both-hats', severity: 'warning', supporting: claim,
        fixes: ['Hire a CIO for the inward work', 'Hire a CTO'],
        leadsTo: [
          ['CEO (Ada)', '  Head (Maya) [CTO]', '  CIO (New hire) [inward]: all-inward'],
          ['CEO (Ada)', '  Head (Maya) [CIO]: all-inward', '  CTO (New hire) [outward]'],
        ],
      }],
    },
    {
      name: 'both hats at 200 employees, and who wants both at that size is not listened to',
      organisation: biotech('  Head (Maya) [CIO-CTO]\n  CIO (vacant)', { headcount: 200, sources: ['careercruise'] }),
      findings: [{
        message: 'both-hats', severity: 'warning', fixes: ['Fill the seat of CIO', 'Hire a CTO'],
        leadsTo: [
          ['CEO (Ada)', '  Head (Maya) [CTO]', '  CIO (New hire)'],
          ['CEO (Ada)', '  Head (Maya) [CIO]', '  CIO (vacant)', '  CTO (New hire) [outward]'],
        ],
      }],
    },
    {
      name: 'a CTO with a little more than half of the inward work',
      organisation: biotech('  CTO (Maya): service-delivery\n  CIO (Sam): it-support', {}, onlyInScope('service-delivery', 'it-support')),
      findings: [{
        message: 'inward-work', severity: 'warning', positions: ['cto'], responsibilities: ['service-delivery'], says: 'accountable for 56 % of the inward work: Service delivery.',
        supporting: claim, opposing: [], fixes: ['Move the inward work to Sam (CIO)'],
        id: 'distinct-roles-in-biotech/inward-work/cto',
        evidence: [
          'Part of the inward work: 0.5556 share',
          'Inward responsibilities: 1 responsibilities',
        ],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya)', '  CIO (Sam): it-support, service-delivery'],
        ],
      }],
    },
    {
      name: 'a CTO alone with IT, the product with somebody else',
      organisation: biotech('  CTO (Maya): all-inward\n  Head of Science (Bo): all-outward'),
      findings: [{
        message: 'inward-work', severity: 'warning', says: 'and 11 more', fixes: ['Hire a CIO for the inward work'],
        evidence: ['Part of the inward work: 1 share', 'Inward responsibilities: 15 responsibilities'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya)', '  Head of Science (Bo) [manager]: all-outward', '  CIO (New hire) [inward]: all-inward'],
        ],
      }],
    },
    {
      name: 'a manager below does it all',
      organisation: biotech('  CIO (vacant)\n  CTO (Maya): service-delivery\n    IT manager (Bo): ~service-delivery', { headcount: 60 }, onlyInScope('service-delivery')),
      findings: [{
        message: 'inward-work', severity: 'warning',
        fixes: ['Fill the seat of CIO and give it the inward work'],
        leadsTo: [
          ['CEO (Ada)', '  CIO (New hire): service-delivery', '  CTO (Maya)', '    IT manager (Bo) [manager]: ~service-delivery'],
        ],
      }],
    },
  ],
})
