import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { twoOwners } from '../../src/rules/two-owners'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

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
  ],
})
