import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { unclassifiedResponsibility } from '../../src/rules/unclassified-responsibility'
import { testRule } from '../support/test-rule'
import { ownWork } from './work'

const lab = ownWork({ id: 'lab', name: 'Lab' })

testRule(unclassifiedResponsibility, {
  valid: [
    { name: 'nothing of the company’s own', organisation: organisationFromOutline({}, 'CTO'), notApplicable: 'no responsibilities of its own' },
    { name: 'answered', organisation: organisationFromOutline({}, 'CTO: lab', ownWork({ id: 'lab', orientation: 'outward' })) },
    { name: 'out of scope', organisation: organisationFromOutline({}, 'CTO', { ...lab, adjustments: [{ id: 'lab', inScope: false, reason: '', effort: null }] }), notApplicable: 'no responsibilities' },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['race-car'] }, 'CTO: lab', lab), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'one: both answers are offered, neither first by right',
      organisation: organisationFromOutline({}, 'Head (Ada) [CIO-CTO]: lab', lab),
      findings: [{
        message: 'one', severity: 'note', outcome: 'question', positions: [], responsibilities: ['lab'], says: 'strategy: Lab? |',
        supporting: ['coleman/deciding-question'], fixes: ['It supports operations', 'It is part of the technology strategy'],
        id: 'unclassified-responsibility/one/own',
        evidence: ['Without an answer to the deciding question: 1 responsibilities'],
        leadsTo: [
          ['Head (Ada) [CIO-CTO]: lab', 'own lab: inward, operations'],
          ['Head (Ada) [CIO-CTO]: lab', 'own lab: outward, innovation'],
        ],
      }],
    },
    {
      name: 'an area it has is kept',
      organisation: organisationFromOutline({}, 'Head (Ada) [CIO-CTO]: lab', ownWork({ id: 'lab', area: 'alignment' })),
      findings: [{ message: 'one', severity: 'note', fixes: ['It supports operations', 'It is part of the technology strategy'] }],
    },
    {
      name: 'one answer would put it in the wrong place, so neither is offered',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya): lab', lab),
      findings: [{ message: 'one', severity: 'note', fixes: [] }],
    },
    {
      name: 'several: the app asks',
      organisation: organisationFromOutline({}, 'Head (Ada) [CIO-CTO]: lab', ownWork({ id: 'lab', name: 'Lab' }, { id: 'shop', name: 'Shop' }, { id: 'desk', orientation: 'inward' })),
      findings: [{ message: 'several', severity: 'note', responsibilities: ['lab', 'shop'], says: /2 responsibilities\? \| Nothing says yet of Lab and Shop/, fixes: [] }],
    },
  ],
})
