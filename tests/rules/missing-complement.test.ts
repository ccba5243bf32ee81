import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { missingComplement } from '../../src/rules/missing-complement'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

testRule(missingComplement, {
  valid: [
    { name: 'both seats are filled', organisation: organisationFromOutline({}, 'CIO\nCTO'), notApplicable: 'There is a CIO and a CTO' },
    { name: 'neither is', organisation: organisationFromOutline({}, 'CEO\n  CTO (vacant)'), notApplicable: 'Nobody sits' },
    { name: 'nothing of the other side is in scope', organisation: organisationFromOutline({}, 'CTO', onlyInScope('engineering')), notApplicable: 'Nothing of the other side' },
    { name: 'a CTO with an inward manager, however far below', organisation: organisationFromOutline({}, 'CTO: pmo\n  VP\n    Manager [inward]: ~pmo') },
    { name: 'a CTO with a manager of both strengths who owns it', organisation: organisationFromOutline({}, 'CTO\n  Manager [both]: pmo') },
    { name: 'a CIO with an outward manager', organisation: organisationFromOutline({}, 'CIO: engineering\n  Manager [outward]: ~engineering') },
    { name: 'both hats with an inward strength, and an outward manager', organisation: organisationFromOutline({}, 'Head [CIO-CTO, inward]\n  Manager [outward]: engineering') },
    { name: 'both hats of unknown strength, and a manager of any', organisation: organisationFromOutline({}, 'Head [CIO-CTO]\n  Manager [outward]: engineering') },
    { name: 'two CTOs, and the manager is below the second', organisation: organisationFromOutline({}, 'CTO\nCTO two [CTO]\n  Manager [inward]: pmo') },
    { name: 'a manager beside the CTO, who owns it', organisation: organisationFromOutline({}, 'CEO\n  CTO: engineering\n  IT manager (Bo) [inward]: it-operations') },
    { name: 'a manager far away on the chart, who does it for another', organisation: organisationFromOutline({}, 'CTO: pmo\nCFO (Li) [other]\n  Manager (Bo) [inward]: ~pmo') },
    { name: 'a team with a named lead', organisation: organisationFromOutline({}, 'CTO (Maya): pmo\n  Team (Bo) [team, inward]: ~pmo') },
    { name: 'none of its sources is chosen', organisation: organisationFromOutline({ sources: ['race-car'] }, 'CTO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'nobody below',
      organisation: organisationFromOutline({}, 'CTO (Maya): pmo, engineering'),
      findings: [{
        message: 'nobody-below', severity: 'warning', positions: ['cto'], says: 'strong on the inward side', fixes: ['Hire a manager for the inward work'],
        id: 'missing-complement/nobody-below/cto',
        leadsTo: [
          ['CTO (Maya): pmo, engineering', '  IT operations manager (New hire) [manager, inward]: ~pmo'],
        ],
      }],
    },
    {
      name: 'the other seat is vacant',
      organisation: organisationFromOutline({}, 'CIO (vacant): pmo\nCTO (Maya): engineering'),
      findings: [{ message: 'nobody-below', severity: 'warning', positions: ['cto'] }],
    },
    {
      name: 'a manager beside with the strength and none of the work',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): pmo\n  Manager (Bo) [inward]: engineering'),
      findings: [{
        message: 'nobody-below', severity: 'warning', positions: ['cto'],
        says: 'CTO has no manager for the other side | Maya (CTO) leads technology alone, and no manager on the chart is known to be strong on the inward side and does its work.',
      }],
    },
    {
      name: 'a manager beside with the work and the strength of the executive’s own side',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): engineering\n  Manager (Bo) [outward]: pmo'),
      findings: [{ message: 'nobody-below', severity: 'warning' }],
    },
    {
      name: 'two CTOs lead alone',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): pmo\n  Second (Bo) [CTO]'),
      findings: [{ message: 'nobody-below', severity: 'warning', says: 'Maya (CTO) and Bo (Second) lead technology alone, and' }],
    },
    {
      name: 'the manager is strong on the same side, or nobody knows, or is no manager, or the seat is vacant',
      organisation: organisationFromOutline({}, `
        CIO (Sam): engineering
          Same [inward]: ~engineering
          Unknown: ~engineering
          Team [team, outward]: ~engineering
          Empty (vacant) [outward]: ~engineering
      `),
      findings: [{
        message: 'nobody-below', severity: 'warning', says: 'strong on the outward side', fixes: ['Hire a manager for the outward work'],
        leadsTo: [
          ['CIO (Sam): engineering', '  Same (Someone) [manager, inward]: ~engineering', '  Unknown (Someone) [manager]: ~engineering', '  Team [team, outward]: ~engineering', '  Empty (vacant) [manager, outward]: ~engineering', '  Engineering manager (New hire) [manager, outward]: ~engineering'],
        ],
      }],
    },
    {
      name: 'the manager has none of that work',
      organisation: organisationFromOutline({}, 'CTO (Maya): pmo, it-support\n  Manager (Bo) [inward]: engineering'),
      findings: [{
        message: 'nothing-to-do', severity: 'warning', positions: ['cto', 'manager'], says: 'Nothing of the inward side is in the hands of Bo (Manager)',
        fixes: ['Delegate the inward work (2 responsibilities) to Bo (Manager)', 'Hire a manager for the inward work'],
        id: 'missing-complement/nothing-to-do/cto',
        leadsTo: [
          ['CTO (Maya): pmo, it-support', '  Manager (Bo) [manager, inward]: engineering, ~it-support, ~pmo'],
          ['CTO (Maya): pmo, it-support', '  Manager (Bo) [manager, inward]: engineering', '  IT operations manager (New hire) [manager, inward]: ~it-support, ~pmo'],
        ],
      }],
    },
    {
      name: 'what nobody owns is given where the executive has none of it',
      organisation: organisationFromOutline({}, 'CTO (Maya): engineering\n  Manager (Bo) [inward]', onlyInScope('engineering', 'pmo')),
      findings: [{
        message: 'nothing-to-do', severity: 'warning',
        fixes: ['Make Bo (Manager) accountable for the inward work that nobody owns (1 responsibility)', 'Hire a manager for the inward work that nobody owns'],
        leadsTo: [
          ['CTO (Maya): engineering', '  Manager (Bo) [manager, inward]: pmo'],
          ['CTO (Maya): engineering', '  Manager (Bo) [manager, inward]', '  IT operations manager (New hire) [manager, inward]: pmo'],
        ],
      }],
    },
    {
      name: 'both hats with an inward strength and an inward manager',
      organisation: organisationFromOutline({}, 'Head [CIO-CTO, inward]: engineering\n  Manager [inward]: pmo'),
      findings: [{ message: 'nobody-below', severity: 'warning', says: 'the outward side' }],
    },
    {
      name: 'both hats of unknown strength',
      organisation: organisationFromOutline({}, 'Head [CIO-CTO]: all-inward, engineering'),
      findings: [{ message: 'nobody-below', severity: 'warning', says: 'strong on either side', fixes: ['Hire a manager for the outward work'] }],
    },
    {
      name: 'both hats of unknown strength, and more outward than inward work',
      organisation: organisationFromOutline({}, 'Head [CIO-CTO]: all-outward, pmo'),
      findings: [{ message: 'nobody-below', severity: 'warning', says: 'strong on either side', fixes: ['Hire a manager for the inward work'] }],
    },
    {
      name: 'both hats with an outward strength',
      organisation: organisationFromOutline({}, 'Head [CIO-CTO, outward]: pmo'),
      findings: [{ message: 'nobody-below', severity: 'warning', says: 'the inward side', fixes: ['Hire a manager for the inward work'] }],
    },
    {
      name: 'two CTOs, one above the other: the manager below both is named once',
      organisation: organisationFromOutline({}, 'CTO\n  CTO two [CTO]\n    Manager [inward]: engineering'),
      findings: [{
        message: 'nothing-to-do', severity: 'warning', positions: ['cto', 'cto-two', 'manager'],
        id: 'missing-complement/nothing-to-do/cto+cto-two',
        leadsTo: [
          ['CTO (Someone)', '  CTO two (Someone) [CTO]', '    Manager (Someone) [manager, inward]: all-inward, engineering'],
          ['CTO (Someone)', '  CTO two (Someone) [CTO]', '    Manager (Someone) [manager, inward]: engineering', '  IT operations manager (New hire) [manager, inward]: all-inward'],
        ],
      }],
    },
    {
      name: 'a manager of the fitting strength with work of the other side only',
      organisation: organisationFromOutline({}, 'Head [CIO-CTO, both]: pmo\n  Manager (Bo) [inward]: engineering'),
      findings: [{ message: 'nothing-to-do', severity: 'warning' }],
    },
    {
      name: 'a CIO with a manager of both strengths',
      organisation: organisationFromOutline({}, 'CIO (Sam): engineering\n  Manager (Bo) [both]: pmo'),
      findings: [{ message: 'nothing-to-do', severity: 'warning', fixes: ['Delegate the outward work (1 responsibility) to Bo (Manager)', 'Hire a manager for the outward work'] }],
    },
    {
      name: 'a manager of both strengths with work of the executive’s side only',
      organisation: organisationFromOutline({}, 'CTO (Maya): pmo\n  Manager (Bo) [both]: engineering'),
      findings: [{ message: 'nothing-to-do', severity: 'warning', fixes: ['Delegate the inward work (1 responsibility) to Bo (Manager)', 'Hire a manager for the inward work'] }],
    },
    {
      name: 'both hats of unknown strength: to each manager what that one is strong on, by id',
      organisation: organisationFromOutline({}, 'Head (Maya) [CIO-CTO]: pmo, engineering\n  C (Cy) [both]\n  B (Bo) [outward]\n  A (Al) [inward]'),
      findings: [{
        message: 'nothing-to-do', severity: 'warning', positions: ['head', 'a', 'b', 'c'], says: 'in the hands of Al (A), Bo (B) and Cy (C)',
        fixes: [
          'Delegate the inward work (1 responsibility) to Al (A)', 'Delegate the outward work (1 responsibility) to Bo (B)',
          'Delegate the inward work (1 responsibility) to Cy (C)', 'Hire a manager for the inward work',
        ],
      }],
    },
    {
      name: 'all of it is somebody else’s, so there is nothing to delegate',
      organisation: organisationFromOutline({}, 'VP: pmo\nCTO (Maya): engineering\n  Manager (Bo) [inward]', onlyInScope('pmo', 'engineering')),
      findings: [{ message: 'nothing-to-do', severity: 'warning', fixes: [] }],
    },
    {
      name: 'another executive is no manager, nor is a team without a named lead',
      organisation: organisationFromOutline({}, 'CTO (Maya): pmo\n  Team [team, inward]: ~pmo\n  COO (Li) [other, inward]: ~pmo'),
      findings: [{ message: 'nobody-below', severity: 'warning' }],
    },
  ],
})
