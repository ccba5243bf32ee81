import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { vacantSeat } from '../../src/rules/vacant-seat'
import { testRule } from '../support/test-rule'
import { onlyInScope } from './work'

testRule(vacantSeat, {
  valid: [
    { name: 'vacant, and nothing waits', organisation: organisationFromOutline({}, 'CTO (vacant)') },
    { name: 'what waits is out of scope', organisation: organisationFromOutline({}, 'CTO (vacant): engineering', onlyInScope('pmo')) },
    { name: 'a team that nobody leads by name', organisation: organisationFromOutline({}, 'CTO\n  Platform [team]: engineering') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: [] }, 'CTO (vacant): all'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'it owns something',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (vacant): engineering'),
      findings: [{
        message: 'vacant', severity: 'warning', positions: ['cto'], responsibilities: ['engineering'], says: '1 responsibility: Engineering',
        fixes: ['Fill the seat of CTO', 'Hand its work to Ada (CEO)'],
        id: 'vacant-seat/vacant/cto',
        evidence: ['Held by the vacant seat: 1 responsibilities'],
        leadsTo: [
          ['CEO (Ada)', '  CTO (New hire): engineering'],
          ['CEO (Ada): engineering', '  CTO (vacant)'],
        ],
      }],
    },
    {
      name: 'it is delegated something, and the manager above is vacant too',
      organisation: organisationFromOutline({}, `
        CEO (Ada)
          CTO (vacant): engineering
            Manager (vacant): ~engineering, ~pmo
      `),
      findings: [
        { message: 'vacant', severity: 'warning', positions: ['cto'] },
        {
          message: 'vacant', severity: 'warning', positions: ['manager'], responsibilities: ['engineering', 'pmo'], fixes: ['Fill the seat of Manager', 'Hand its work to Ada (CEO)'],
          leadsTo: [
            ['CEO (Ada)', '  CTO (vacant): engineering', '    Manager (New hire) [manager]: ~engineering, ~pmo'],
            ['CEO (Ada): ~pmo, ~engineering', '  CTO (vacant): engineering', '    Manager (vacant) [manager]'],
          ],
        },
      ],
    },
    {
      name: 'what a delegate below would hand back, its manager owns already',
      organisation: organisationFromOutline({}, 'CTO (Maya): engineering\n  Manager (vacant): ~engineering'),
      findings: [{ message: 'vacant', severity: 'warning', fixes: ['Fill the seat of Manager', 'Hand its work to Maya (CTO)'] }],
    },
    {
      name: 'nobody above',
      organisation: organisationFromOutline({}, 'CTO (vacant): engineering'),
      findings: [{
        message: 'vacant', severity: 'warning', fixes: ['Fill the seat of CTO'],
        leadsTo: [
          ['CTO (New hire): engineering'],
        ],
      }],
    },
  ],
})
