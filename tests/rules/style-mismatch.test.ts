import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { styleMismatch } from '../../src/rules/style-mismatch'
import { testRule } from '../support/test-rule'
import { ownWork } from './work'

const at200 = { headcount: 200 }

testRule(styleMismatch, {
  valid: [
    { name: 'no style is stated', organisation: organisationFromOutline(at200, 'CTO: all-inward'), notApplicable: 'No leadership style' },
    { name: 'each has what suits them', organisation: organisationFromOutline(at200, 'CIO [steady-hand]: all-inward\nCTO [visionary]: all-outward') },
    { name: 'exactly half', organisation: organisationFromOutline(at200, 'CTO [visionary]: it-support, emerging-technology\nCIO [steady-hand]: it-budget, product-vendors') },
    { name: 'nothing is carried', organisation: organisationFromOutline(at200, 'CTO [visionary]') },
    { name: 'the seat is vacant', organisation: organisationFromOutline(at200, 'CTO (vacant) [visionary]: all-inward'), notApplicable: 'No leadership style' },
    { name: 'a team is not one head', organisation: organisationFromOutline(at200, 'Team (Bo) [team, visionary]: all-inward'), notApplicable: 'No leadership style' },
    { name: 'both hats', organisation: organisationFromOutline(at200, 'Head [CIO-CTO, visionary]: all-inward'), notApplicable: 'No leadership style' },
    { name: 'work without an orientation counts in the load', organisation: organisationFromOutline(at200, 'CTO [visionary]: it-support, odd', ownWork({ id: 'odd', effort: 4 })) },
    { name: 'its sources are not chosen', organisation: organisationFromOutline({ sources: ['coleman', 'careercruise'] }, 'CTO [visionary]: pmo'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'a visionary with a little more than half of it inward',
      organisation: organisationFromOutline(at200, 'CTO (Maya) [visionary]: pmo, emerging-technology'),
      findings: [{
        message: 'visionary', severity: 'note', positions: ['cto'], responsibilities: ['pmo'], says: 'Maya (CTO) is a visionary, and 56 % of the load is inward',
        supporting: ['race-car/style', 'roles-compared/nature', 'cto-academy/cto-creative'], fixes: [],
        id: 'style-mismatch/visionary/cto',
        evidence: ['Inward part of the load: 0.5556 share'],
      }],
    },
    {
      name: 'a steady hand with outward work: to the CTO with it',
      organisation: organisationFromOutline(at200, 'CIO (Sam) [steady-hand]: product-vendors\nCTO (Maya) [visionary]: engineering'),
      findings: [{
        message: 'steady-hand', severity: 'note', positions: ['cio'], says: '100 % of the load is outward',
        fixes: ['Move the outward work to Maya (CTO)'],
        id: 'style-mismatch/steady-hand/cio',
        evidence: ['Outward part of the load: 1 share'],
        leadsTo: [
          ['CIO (Sam)', 'CTO (Maya): engineering, product-vendors'],
        ],
      }],
    },
    {
      name: 'a manager with delegated work, and the only executive is a visionary too: the problem would only move',
      organisation: organisationFromOutline(at200, 'CIO (Sam) [visionary]: emerging-technology, pmo\n  Manager (Bo) [visionary]: ~pmo'),
      findings: [{ message: 'visionary', severity: 'note', positions: ['manager'], fixes: [] }],
    },
    {
      name: 'only the chosen sources',
      organisation: organisationFromOutline({ ...at200, sources: ['cto-academy'] }, 'CTO (Maya) [visionary]: pmo\nCIO (Sam) [steady-hand]: engineering'),
      findings: [
        { message: 'steady-hand', severity: 'note', supporting: ['cto-academy/cio-organised'] },
        {
          message: 'visionary', severity: 'note', supporting: ['cto-academy/cto-creative'],
          leadsTo: [
            ['CTO (Maya)', 'CIO (Sam): engineering, pmo'],
          ],
        },
      ],
    },
  ],
})
