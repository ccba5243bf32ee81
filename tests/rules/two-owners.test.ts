import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { twoOwners } from '../../src/rules/two-owners'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

testRule(twoOwners, {
  valid: [
    { name: 'one owner', organisation: organisationFromOutline({}, 'CIO: pmo\nCTO: engineering') },
    { name: 'an owner and a delegate', organisation: organisationFromOutline({}, 'CIO: pmo\n  Manager: ~pmo') },
    { name: 'two owners of what is out of scope', organisation: organisationFromOutline({}, 'CIO: pmo\nCTO: pmo', onlyInScope('engineering')) },
    { name: 'none of its sources is chosen', organisation: organisationFromOutline({ sources: ['careercruise'] }, 'CIO: pmo\nCTO: pmo'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'two executives: the one whose it is comes first',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): pmo\n  CIO (Sam): pmo'),
      findings: [{
        message: 'unintended', severity: 'warning', positions: ['cio', 'cto'], responsibilities: ['pmo'], says: 'PMO has 2 owners',
        fixes: ['Make Sam (CIO) the only owner', 'Make Maya (CTO) the only owner', 'Share on purpose'],
        supporting: ['coleman/roles-blur', 'race-car/risk-misalignment'], opposing: [],
        id: 'two-owners/unintended/cio+cto',
        evidence: ['Extra effort for each owner: 0.1 share'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya)', '  CIO (Sam): pmo'],
          ['CEO (Ada)', '  CTO (Maya): pmo', '  CIO (Sam)'],
          ['CEO (Ada)', '  CTO (Maya): pmo', '  CIO (Sam): pmo', 'shared pmo'],
        ],
      }],
    },
    {
      name: 'the same two for several things: one finding, and each may go home',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): pmo, engineering, it-support\n  CIO (Sam): pmo, engineering, it-support'),
      findings: [{
        message: 'unintended', severity: 'warning', responsibilities: ['pmo', 'engineering', 'it-support'], says: '3 responsibilities have 2 owners',
        fixes: ['Give each to the executive it belongs to', 'Make Sam (CIO) the only owner', 'Make Maya (CTO) the only owner', 'Share on purpose'],
      }],
    },
    {
      name: 'on purpose, and not',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya): pmo, engineering\n  CIO (Sam): pmo, engineering\nshared pmo'),
      findings: [
        {
          message: 'on-purpose', severity: 'note', responsibilities: ['pmo'], says: 'PMO is shared by 2',
          supporting: ['coleman/roles-blur', 'race-car/risk-misalignment'], opposing: ['careercruise/it-varies'],
          id: 'two-owners/on-purpose/cio+cto',
          evidence: ['Extra effort for each owner: 0.1 share'],
          leadsTo: [
            ['CEO (Ada)', '  CTO (Maya): engineering', '  CIO (Sam): pmo, engineering'],
          ],
        },
        { message: 'unintended', severity: 'warning', responsibilities: ['engineering'], says: 'Engineering has 2 owners' },
      ],
    },
    {
      name: 'a vacant seat is an owner too',
      organisation: organisationFromOutline({}, 'CTO (Maya): engineering\n  Manager (vacant): engineering'),
      findings: [{ message: 'unintended', severity: 'warning', positions: ['cto', 'manager'] }],
    },
    {
      name: 'three owners of one thing and two of another',
      organisation: organisationFromOutline({}, `
        CEO (Ada): pmo
          CIO (Sam): pmo, it-budget
          CTO (Maya): pmo, it-budget
      `),
      findings: [
        { message: 'unintended', severity: 'warning', positions: ['ceo', 'cio', 'cto'], responsibilities: ['pmo'] },
        { message: 'unintended', severity: 'warning', positions: ['cio', 'cto'], responsibilities: ['it-budget'] },
      ],
    },
    {
      name: 'several on purpose: what would put work in the wrong place is not offered',
      organisation: organisationFromOutline({}, 'CEO\n  CTO (Maya): pmo, engineering\n  CIO (Sam): pmo, engineering\nshared pmo\nshared engineering'),
      findings: [{ message: 'on-purpose', severity: 'note', says: '2 responsibilities are shared by 2', fixes: ['Give each to the executive it belongs to'] }],
    },
    {
      name: 'the home of most of it comes first',
      organisation: organisationFromOutline({}, 'CEO\n  CTO (Maya): pmo, engineering, web-development\n  CIO (Sam): pmo, engineering, web-development'),
      findings: [{
        message: 'unintended', severity: 'warning',
        fixes: ['Give each to the executive it belongs to', 'Make Maya (CTO) the only owner', 'Make Sam (CIO) the only owner', 'Share on purpose'],
      }],
    },
    {
      name: 'whoever is below the one who keeps it goes on doing the work',
      organisation: organisationFromOutline({}, 'CTO (Maya): engineering\n  Bo (Bo): engineering'),
      findings: [{
        message: 'unintended', severity: 'warning', fixes: ['Make Maya (CTO) the only owner', 'Make Bo (Bo) the only owner', 'Share on purpose'],
        leadsTo: [
          ['CTO (Maya): engineering', '  Bo (Bo) [manager]: ~engineering'],
          ['CTO (Maya)', '  Bo (Bo) [manager]: engineering'],
          ['CTO (Maya): engineering', '  Bo (Bo) [manager]: engineering', 'shared engineering'],
        ],
      }],
    },
    {
      name: 'a seat of its own is more of a home than both hats',
      organisation: organisationFromOutline({}, 'CEO\n  A head (Al) [CIO-CTO]: pmo\n  CIO (Sam): pmo'),
      findings: [{ message: 'unintended', severity: 'warning', fixes: ['Make Sam (CIO) the only owner', 'Make Al (A head) the only owner', 'Share on purpose'] }],
    },
    {
      name: 'and both hats are more of a home than none',
      organisation: organisationFromOutline({}, 'CEO\n  A manager (Al): pmo\n  Head (Mo) [CIO-CTO]: pmo'),
      findings: [{ message: 'unintended', severity: 'warning', fixes: ['Make Mo (Head) the only owner', 'Make Al (A manager) the only owner', 'Share on purpose'] }],
    },
    {
      name: 'what belongs to neither side is nobody’s more than another’s',
      organisation: organisationFromOutline({}, 'CEO\n  A manager (Al): odd\n  Head (Mo) [CIO-CTO]: odd', ownWork({ id: 'odd', name: 'Odd' })),
      findings: [{ message: 'unintended', severity: 'warning', fixes: ['Make Al (A manager) the only owner', 'Make Mo (Head) the only owner', 'Share on purpose'] }],
    },
    {
      name: 'with such work among it not each has a home to go to',
      organisation: organisationFromOutline({}, 'CEO\n  CIO (Sam): pmo, engineering, odd\n  CTO (Maya): pmo, engineering, odd', ownWork({ id: 'odd', name: 'Odd' })),
      findings: [{ message: 'unintended', severity: 'warning', fixes: ['Make Sam (CIO) the only owner', 'Make Maya (CTO) the only owner', 'Share on purpose'] }],
    },
    {
      name: 'of six owners four are offered to choose from',
      organisation: organisationFromOutline({}, 'A: pmo\nB: pmo\nC: pmo\nD: pmo\nE: pmo\nF: pmo'),
      findings: [{
        message: 'unintended', severity: 'warning',
        fixes: [...['A', 'B', 'C', 'D'].map((title) => `Make Someone (${title}) the only owner`), 'Share on purpose'],
      }],
    },
  ],
})
