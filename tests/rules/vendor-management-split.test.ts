import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { misplacedResponsibility } from '../../src/rules/misplaced-responsibility'
import { vendorManagementSplit } from '../../src/rules/vendor-management-split'
import { findingsOf, testRule } from '../support/test-rule'
import { onlyInScope } from './work'

const withCto = 'CEO (Ada)\n  CIO (Sam)\n  CTO (Maya): infrastructure-vendors, product-vendors'
const withCio = 'CEO (Ada)\n  CIO (Sam): infrastructure-vendors, product-vendors\n  CTO (Maya)'
const readings = {
  supporting: ['cto-academy/cio-infrastructure-vendors', 'cto-academy/cto-product-vendors'],
  opposing: ['coleman/division'],
} as const

testRule(vendorManagementSplit, {
  valid: [
    { name: 'split as one source has it', organisation: organisationFromOutline({}, 'CIO: infrastructure-vendors\nCTO: product-vendors') },
    { name: 'split the wrong way round: misplaced-responsibility speaks', organisation: organisationFromOutline({}, 'CIO: product-vendors\nCTO: infrastructure-vendors') },
    { name: 'only one of the two with the CTO', organisation: organisationFromOutline({}, 'CIO\nCTO: infrastructure-vendors') },
    { name: 'only one of the two in scope', organisation: organisationFromOutline({}, withCto, onlyInScope('infrastructure-vendors')) },
    { name: 'all with a manager', organisation: organisationFromOutline({}, 'CIO\nCTO\n  Manager: infrastructure-vendors, product-vendors') },
    { name: 'one of them is delegated to the CTO', organisation: organisationFromOutline({}, 'CIO: infrastructure-vendors\nCTO: ~infrastructure-vendors, product-vendors') },
    { name: 'the CIO owns one of them too: two-owners speaks', organisation: organisationFromOutline({}, 'CIO: infrastructure-vendors\nCTO: infrastructure-vendors, product-vendors') },
    { name: 'there is no CIO', organisation: organisationFromOutline({}, 'CTO: infrastructure-vendors, product-vendors'), notApplicable: 'no CIO and CTO' },
    { name: 'the CIO’s seat is vacant', organisation: organisationFromOutline({}, 'CIO (vacant)\nCTO: infrastructure-vendors, product-vendors'), notApplicable: 'no CIO and CTO' },
    { name: 'the vacant one of two CTOs has them', organisation: organisationFromOutline({}, 'CIO\nCTO\nSecond (vacant) [CTO]: infrastructure-vendors, product-vendors') },
    { name: 'only coleman is chosen', organisation: organisationFromOutline({ sources: ['coleman', 'race-car'] }, withCio), notApplicable: 'Only one of the two sources' },
    { name: 'only cto-academy is chosen', organisation: organisationFromOutline({ sources: ['cto-academy'] }, withCto), notApplicable: 'Only one of the two sources' },
    { name: 'neither is chosen', organisation: organisationFromOutline({ sources: ['race-car'] }, withCto), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'all with the CTO',
      organisation: organisationFromOutline({}, withCto),
      findings: [{
        message: 'with-cto', severity: 'note', outcome: 'question', positions: ['cto'], responsibilities: ['infrastructure-vendors', 'product-vendors'],
        ...readings, says: 'those of infrastructure are for Sam (CIO)', fixes: ['Split: infrastructure vendors to Sam (CIO)'],
        id: 'vendor-management-split/with-cto/cto',
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): infrastructure-vendors', '  CTO (Maya): product-vendors'],
        ],
      }],
    },
    {
      name: 'all with the CIO: two ways to go',
      organisation: organisationFromOutline({}, withCio),
      findings: [{
        message: 'with-cio', severity: 'note', outcome: 'question', positions: ['cio'], ...readings,
        fixes: ['Split: product vendors to Maya (CTO)', 'All vendors to Maya (CTO)'],
        id: 'vendor-management-split/with-cio/cio',
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam): infrastructure-vendors', '  CTO (Maya): product-vendors'],
          ['CEO (Ada)', '  CIO (Sam)', '  CTO (Maya): infrastructure-vendors, product-vendors'],
        ],
      }],
    },
    {
      name: 'only one of the two ways would do, so neither is offered',
      organisation: organisationFromOutline({ headcount: 200 }, 'CEO (Ada)\n  CIO (Sam): infrastructure-vendors, product-vendors\n  CTO (Maya) [capacity 5]'),
      findings: [{ message: 'with-cio', severity: 'note', fixes: [] }],
    },
  ],
})

test('misplaced-responsibility leaves vendors to it, and takes them back where it does not ask', () => {
  for (const chart of [withCto, withCio]) {
    expect(findingsOf(misplacedResponsibility, organisationFromOutline({}, chart))).toEqual([])
  }
  expect(findingsOf(misplacedResponsibility, organisationFromOutline({ sources: ['cto-academy'] }, withCto))).toMatchObject([{ responsibilityIds: ['infrastructure-vendors'] }])
  expect(findingsOf(misplacedResponsibility, organisationFromOutline({ sources: ['coleman'] }, withCio))).toMatchObject([{ responsibilityIds: ['infrastructure-vendors', 'product-vendors'] }])
})
