import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { internalItUnderProductLeader } from '../../src/rules/internal-it-under-product-leader'
import { misplacedResponsibility } from '../../src/rules/misplaced-responsibility'
import { findingsOf, testRule } from '../support/test-rule'
import { onlyInScope } from './work'

testRule(internalItUnderProductLeader, {
  valid: [
    { name: 'the infrastructure of the product is the CTO’s', organisation: organisationFromOutline({}, 'CIO: it-infrastructure\nCTO: product-infrastructure') },
    { name: 'other inward work is misplaced-responsibility’s to speak of', organisation: organisationFromOutline({}, 'CIO\nCTO: pmo, service-delivery') },
    { name: 'delegated to the CTO', organisation: organisationFromOutline({}, 'CIO: it-operations\nCTO: ~it-operations') },
    { name: 'the CIO owns it too: two-owners speaks', organisation: organisationFromOutline({}, 'CIO: it-operations\nCTO: it-operations') },
    { name: 'out of scope', organisation: organisationFromOutline({}, 'CIO\nCTO: it-operations', onlyInScope('pmo')) },
    { name: 'with a manager below the CTO', organisation: organisationFromOutline({}, 'CIO\nCTO\n  Manager: it-operations') },
    { name: 'there is no CIO', organisation: organisationFromOutline({}, 'CTO: it-operations'), notApplicable: 'no CIO' },
    { name: 'the CIO’s seat is vacant', organisation: organisationFromOutline({}, 'CIO (vacant)\nCTO: it-operations'), notApplicable: 'no CIO' },
    { name: 'the other one has both hats', organisation: organisationFromOutline({}, 'Head [CIO-CTO]\nCTO: it-operations'), notApplicable: 'no CIO' },
    { name: 'there is no CTO', organisation: organisationFromOutline({}, 'CIO\nHead [CIO-CTO]: it-operations'), notApplicable: 'no CTO' },
    { name: 'the CTO reports to the CIO: it is in the CIO’s line', organisation: organisationFromOutline({}, 'CIO (Sam)\n  VP (Bo)\n    CTO (Maya): it-operations') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['cto-academy'] }, 'CIO\nCTO: it-operations'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'one of them, beside the infrastructure of the product',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya): product-infrastructure, it-infrastructure'),
      findings: [{
        message: 'internal', severity: 'warning', positions: ['cto'], responsibilities: ['it-infrastructure'],
        says: 'CTO runs internal IT: IT infrastructure | Maya (CTO) is accountable for IT infrastructure, and there is a CIO: Sam (CIO)',
        supporting: [
          'coleman/infrastructure-exception', 'cto-academy/cio-infrastructure', 'coleman/division', 'race-car/focus',
          'roles-compared/implementation', 'careercruise/cio-focus',
        ],
        fixes: ['Move it to Sam (CIO)'],
        id: 'internal-it-under-product-leader/internal/cto',
        evidence: ['Internal infrastructure and operations: 1 responsibilities'],
        leadsTo: [
          ['CIO (Sam): it-infrastructure', 'CTO (Maya): product-infrastructure'],
        ],
      }],
    },
    {
      name: 'all of them, to those who listen to one source only',
      organisation: organisationFromOutline({ sources: ['coleman'] }, 'CIO (Sam)\nCTO (Maya): it-infrastructure, it-operations, it-support'),
      findings: [{
        message: 'internal', severity: 'warning', responsibilities: ['it-infrastructure', 'it-operations', 'it-support'],
        says: '3 responsibilities', supporting: ['coleman/infrastructure-exception', 'coleman/division', 'coleman/deciding-question'], fixes: ['Move them to Sam (CIO)'],
        leadsTo: [
          ['CIO (Sam): it-infrastructure, it-operations, it-support', 'CTO (Maya)'],
        ],
      }],
    },
    {
      name: 'the CIO reports to the CTO',
      organisation: organisationFromOutline({}, 'CTO (Maya): it-operations\n  CIO (Sam)'),
      findings: [{ message: 'internal', severity: 'warning', fixes: ['Move it to Sam (CIO)'] }],
    },
    {
      name: 'on a CTO’s seat that is vacant, as misplaced-responsibility has it',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CIO (Sam)\n  CTO (vacant): it-support'),
      findings: [{ message: 'internal', severity: 'warning', fixes: ['Move it to Sam (CIO)'] }],
    },
  ],
})

test('misplaced-responsibility leaves internal IT to it, and takes it back where it is silent', () => {
  const chart = 'CIO (Sam)\nCTO (Maya): it-infrastructure, it-operations, it-support, pmo'
  expect(findingsOf(misplacedResponsibility, organisationFromOutline({}, chart))).toMatchObject([{ responsibilityIds: ['pmo'] }])
  const others = organisationFromOutline({ sources: ['cto-academy', 'race-car', 'roles-compared', 'careercruise'] }, chart)
  expect(findingsOf(misplacedResponsibility, others)).toMatchObject([{ responsibilityIds: ['it-infrastructure', 'it-operations', 'it-support'] }])
})
