import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Company } from '../../src/model/organisation'
import { firstRoleByGoal } from '../../src/rules/first-role-by-goal'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const under = (profile: Partial<Company>, outline: string) => organisationFromOutline({ headcount: 120, ...profile }, `CEO (Ada)\n  ${outline}`)
const notOne = 'Both roles are on the chart, or the only seat is vacant.'

testRule(firstRoleByGoal, {
  valid: [
    { name: 'both', organisation: under({ kind: 'bank' }, 'CTO (Maya)\n  CIO (Sam)'), notApplicable: notOne },
    { name: 'neither, and no source says who comes first', organisation: under({ kind: 'biotech' }, 'VP') },
    { name: 'neither, and size wants both', organisation: under({ kind: 'bank', headcount: 200 }, 'VP'), notApplicable: 'both are needed' },
    { name: 'neither, and the budget wants both', organisation: under({ kind: 'bank', itBudgetIsSignificant: true }, 'VP'), notApplicable: 'both are needed' },
    { name: 'neither, and nothing inward is in scope of a bank', organisation: organisationFromOutline({ headcount: 120, kind: 'bank' }, 'CEO', onlyInScope('engineering')) },
    { name: 'a platform with a CIO and nothing outward in scope', organisation: organisationFromOutline({ headcount: 120, kind: 'digital-platform' }, 'CEO\n  CIO', onlyInScope('pmo')) },
    { name: 'both hats', organisation: under({ kind: 'bank' }, 'Head [CIO-CTO]'), notApplicable: notOne },
    { name: 'both hats beside one of the two', organisation: under({ kind: 'bank' }, 'CTO\n  Head [CIO-CTO]'), notApplicable: notOne },
    { name: 'the only seat is vacant', organisation: under({ kind: 'bank' }, 'CTO (vacant)'), notApplicable: notOne },
    { name: 'a seat of the other waits for somebody', organisation: under({ kind: 'bank' }, 'CTO\n  CIO (vacant)'), notApplicable: notOne },
    { name: 'from 200 employees it is both', organisation: under({ kind: 'bank', headcount: 200 }, 'CTO'), notApplicable: 'both are needed' },
    { name: 'where much goes into IT it is both', organisation: under({ kind: 'bank', itBudgetIsSignificant: true }, 'CTO'), notApplicable: 'both are needed' },
    { name: 'a bank with a CIO', organisation: under({ kind: 'bank' }, 'CIO') },
    { name: 'a platform with a CTO', organisation: under({ kind: 'digital-platform' }, 'CTO') },
    { name: 'an enterprise with a CIO', organisation: under({ kind: 'enterprise' }, 'CIO') },
    { name: 'a growing company that wants efficiency, with a CIO', organisation: under({ goal: 'efficiency' }, 'CIO') },
    { name: 'a growing company that wants a technology strategy: no source speaks of it', organisation: under({ goal: 'technology-strategy' }, 'CIO') },
    { name: 'a mature company that wants efficiency: nor of that', organisation: under({ goal: 'efficiency', stage: 'mature' }, 'CTO') },
    { name: 'no goal, and a kind that no source places', organisation: under({ kind: 'biotech' }, 'CIO') },
    { name: 'a bank with a CTO, and who places banks is not listened to', organisation: under({ kind: 'bank', sources: ['coleman'] }, 'CTO') },
    { name: 'none of its sources is chosen', organisation: under({ kind: 'bank', sources: ['race-car', 'careercruise'] }, 'CTO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'a start-up that wants a technology strategy, with a CIO: nobody second yet',
      organisation: under({ headcount: 49, goal: 'technology-strategy' }, 'CIO (Sam)'),
      findings: [{
        message: 'other-fits', severity: 'note', outcome: 'problem', positions: ['cio'],
        says: 'A CTO may fit better here than a CIO | Sam (CIO) leads technology alone. By the chosen sources a CTO would come first in this company: it is a start-up that wants a technology strategy.',
        supporting: ['coleman/first-role-by-goal', 'roles-compared/start-ups-cto-first'], opposing: [], fixes: [],
        id: 'first-role-by-goal/other-fits/cio',
      }],
    },
    {
      name: 'the same by goal alone',
      organisation: under({ headcount: 49, goal: 'technology-strategy', sources: ['coleman'] }, 'CIO (Sam)'),
      findings: [{ message: 'other-fits', severity: 'note', supporting: ['coleman/first-role-by-goal'] }],
    },
    {
      name: 'a start-up without a goal',
      organisation: under({ headcount: 49 }, 'CIO (Sam)'),
      findings: [{ message: 'other-fits', severity: 'note', supporting: ['roles-compared/start-ups-cto-first'] }],
    },
    {
      name: 'a start-up by its kind, past the size of one',
      organisation: under({ kind: 'start-up' }, 'CIO (Sam)'),
      findings: [{
        message: 'other-fits', severity: 'note', supporting: ['roles-compared/start-ups-cto-first', 'roles-compared/cto-fits'], fixes: [],
        says: /in this company: it is a start-up\.$/,
      }],
    },
    {
      name: 'a growing company that wants efficiency, with two CTOs',
      organisation: under({ goal: 'efficiency' }, 'CTO (Maya): engineering\n  CTO two (Bo) [CTO]'),
      findings: [{
        message: 'other-fits', severity: 'note', positions: ['cto', 'cto-two'], says: 'Maya (CTO) and Bo (CTO two) lead technology alone.',
        supporting: ['coleman/first-role-by-goal'], fixes: [],
      }],
    },
    {
      name: 'a university with a CTO',
      organisation: under({ kind: 'university' }, 'CTO (Maya): all'),
      findings: [{
        message: 'other-fits', severity: 'note', says: 'in this company: it is a university.', supporting: ['roles-compared/cio-fits'], fixes: [],
      }],
    },
    {
      name: 'an enterprise with a CTO',
      organisation: under({ kind: 'enterprise' }, 'CTO (Maya)'),
      findings: [{ message: 'other-fits', severity: 'note', says: 'it is an enterprise.', supporting: ['roles-compared/cio-fits'] }],
    },
    {
      name: 'a platform with a CIO',
      organisation: under({ kind: 'digital-platform' }, 'CIO (Sam)'),
      findings: [{ message: 'other-fits', severity: 'note', says: 'it is a digital platform.', supporting: ['roles-compared/cto-fits'] }],
    },
    {
      name: 'what a source says for the one there counts only where it is listened to',
      organisation: under({ kind: 'software-internet', goal: 'efficiency', sources: ['coleman'] }, 'CTO (Maya)'),
      findings: [{ message: 'other-fits', severity: 'note', supporting: ['coleman/first-role-by-goal'], opposing: [] }],
    },
    {
      name: 'at 200 employees, and who wants both at that size is not listened to',
      organisation: under({ headcount: 200, kind: 'government', sources: ['roles-compared'] }, 'CTO (Maya)'),
      findings: [{ message: 'other-fits', severity: 'note', supporting: ['roles-compared/cio-fits'] }],
    },
    {
      name: 'goal against kind: a question',
      organisation: under({ kind: 'software-internet', goal: 'efficiency' }, 'CTO (Maya)'),
      findings: [{
        message: 'sources-split', severity: 'note', outcome: 'question', positions: ['cto'],
        says: 'to a CIO (it is a growing company that wants efficiency) and to a CTO (it is a software or internet company)',
        supporting: ['coleman/first-role-by-goal'], opposing: ['roles-compared/cto-fits'], fixes: [],
        id: 'first-role-by-goal/sources-split/cto',
      }],
    },
    {
      name: 'one claim against two is a question all the same',
      organisation: under({ kind: 'start-up', goal: 'efficiency' }, 'CIO (Sam)'),
      findings: [{
        message: 'sources-split', severity: 'note', outcome: 'question',
        supporting: ['roles-compared/start-ups-cto-first', 'roles-compared/cto-fits'], opposing: ['coleman/first-role-by-goal'],
      }],
    },
    {
      name: 'a bank of the size of a start-up: one source, both ways',
      organisation: under({ headcount: 30, kind: 'bank' }, 'CTO (Maya)'),
      findings: [{
        message: 'sources-split', severity: 'note', outcome: 'question',
        supporting: ['roles-compared/cio-fits'], opposing: ['roles-compared/start-ups-cto-first'], fixes: [],
      }],
    },
    {
      name: 'a growing enterprise that wants efficiency',
      organisation: under({ kind: 'enterprise', goal: 'efficiency' }, 'CTO (Maya)'),
      findings: [{ message: 'other-fits', severity: 'note', says: 'in this company: it is an enterprise and a growing company that wants efficiency.', fixes: [] }],
    },
    {
      name: 'neither, in a bank',
      organisation: organisationFromOutline({ headcount: 120, kind: 'bank' }, 'CEO (Ada)\n  VP (Bo) [outward]: engineering', onlyInScope('pmo', 'it-support', 'engineering')),
      findings: [{
        message: 'none-yet', severity: 'note', outcome: 'problem', positions: [], supporting: ['roles-compared/cio-fits'], opposing: [],
        says: 'Neither a CIO nor a CTO yet: a CIO would come first | There is neither a CIO nor a CTO yet. By the chosen sources a CIO would come first in this company: it is a bank.',
        fixes: ['Hire a CIO for the inward work that nobody owns'],
        id: 'first-role-by-goal/none-yet/CIO',
        leadsTo: [
          ['CEO (Ada)', '  VP (Bo) [manager, outward]: engineering', '  CIO (New hire) [inward]: it-support, pmo'],
        ],
      }],
    },
    {
      name: 'neither, in a start-up where all outward work is owned: nobody to hire',
      organisation: organisationFromOutline({ headcount: 20 }, 'CEO (Ada): engineering', onlyInScope('pmo', 'engineering')),
      findings: [{ message: 'none-yet', severity: 'note', says: 'a CTO would come first in this company: it is a start-up.', supporting: ['roles-compared/start-ups-cto-first'], fixes: [] }],
    },
    {
      name: 'neither, at 200 employees, and who wants both at that size is not listened to',
      organisation: under({ headcount: 200, kind: 'government', sources: ['roles-compared'] }, 'VP'),
      findings: [{ message: 'none-yet', severity: 'note', says: 'a part of government' }],
    },
    {
      name: 'neither, in a small bank: one source both ways, and both ways are open',
      organisation: organisationFromOutline({ headcount: 30, kind: 'bank' }, 'CEO (Ada)', onlyInScope('pmo', 'engineering')),
      findings: [{
        message: 'none-yet-split', severity: 'note', outcome: 'question', positions: [],
        says: 'which one first? | There is neither a CIO nor a CTO yet. The chosen sources point both ways: to a CIO (it is a bank) and to a CTO (it is a start-up).',
        supporting: ['roles-compared/cio-fits'], opposing: ['roles-compared/start-ups-cto-first'],
        id: 'first-role-by-goal/none-yet-split/company',
      }],
    },
  ],
})
