import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { misplacedResponsibility } from '../../src/rules/misplaced-responsibility'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

const bothHats = ['coleman/both-hats-short-term', 'roles-compared/one-person'] as const

testRule(misplacedResponsibility, {
  valid: [
    { name: 'neither a CIO nor a CTO', organisation: organisationFromOutline({}, 'CEO: all'), notApplicable: 'neither a CIO nor a CTO' },
    { name: 'both hats', organisation: organisationFromOutline({}, 'Head [CIO-CTO]: all'), notApplicable: 'neither a CIO nor a CTO' },
    { name: 'each has their own', organisation: organisationFromOutline({}, 'CIO: pmo, it-operations\nCTO: engineering, product-vendors') },
    { name: 'delegated work may be anybody’s', organisation: organisationFromOutline({}, 'CIO: pmo\nCTO: ~pmo') },
    { name: 'out of scope', organisation: organisationFromOutline({}, 'CTO: pmo', onlyInScope('engineering')) },
    { name: 'the right one owns it too', organisation: organisationFromOutline({}, 'CIO: pmo\nCTO: pmo') },
    { name: 'no chosen source names it', organisation: organisationFromOutline({ sources: ['race-car'] }, 'CIO\nCTO: pmo') },
    { name: 'an own one without an answer to the deciding question', organisation: organisationFromOutline({}, 'CIO\nCTO: odd', ownWork({ id: 'odd' })) },
    { name: 'an own one, and nobody asks the deciding question', organisation: organisationFromOutline({ sources: ['race-car', 'careercruise'] }, 'CIO\nCTO: odd', ownWork({ id: 'odd', orientation: 'inward' })) },
    { name: 'internal IT beside a CIO: internal-it-under-product-leader speaks of it', organisation: organisationFromOutline({}, 'CIO\nCTO: it-operations') },
    { name: 'all vendors with one of the two: vendor-management-split asks', organisation: organisationFromOutline({}, 'CIO: infrastructure-vendors, product-vendors\nCTO') },
    { name: 'all vendors are the CTO’s to those who listen to one source only', organisation: organisationFromOutline({ sources: ['coleman'] }, 'CIO\nCTO: infrastructure-vendors, product-vendors') },
  ],
  invalid: [
    {
      name: 'one of the other’s',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya): pmo, engineering'),
      findings: [{
        message: 'misplaced', severity: 'warning', positions: ['cto'], responsibilities: ['pmo'], says: 'CTO owns what is the CIO’s: PMO',
        supporting: ['coleman/division', 'coleman/deciding-question'], opposing: [], fixes: ['Move it to Sam (CIO)'],
        id: 'misplaced-responsibility/misplaced/cto',
        evidence: ['Belonging to the other executive: 1 responsibilities'],
        leadsTo: [
          ['CIO (Sam): pmo', 'CTO (Maya): engineering'],
        ],
      }],
    },
    {
      name: 'several, of both',
      organisation: organisationFromOutline({}, 'CIO (Sam): engineering\nCTO (Maya): pmo, cybersecurity'),
      findings: [
        { message: 'misplaced', severity: 'warning', positions: ['cio'], responsibilities: ['engineering'] },
        {
          message: 'misplaced', severity: 'warning', positions: ['cto'], responsibilities: ['pmo', 'cybersecurity'], says: '2 responsibilities', fixes: ['Move them to Sam (CIO)'],
          leadsTo: [
            ['CIO (Sam): engineering, pmo, cybersecurity', 'CTO (Maya)'],
          ],
        },
      ],
    },
    {
      name: 'only the chosen sources count',
      organisation: organisationFromOutline({ sources: ['race-car'] }, 'CIO (Sam)\nCTO (Maya): it-operations, pmo'),
      findings: [{ message: 'misplaced', severity: 'warning', responsibilities: ['it-operations'], supporting: ['race-car/priorities'] }],
    },
    {
      name: 'named by no chosen source: the deciding question',
      organisation: organisationFromOutline({ sources: ['coleman'] }, 'CIO (Sam)\nCTO (Maya): data-management, odd', ownWork({ id: 'odd', orientation: 'inward' })),
      findings: [{ message: 'misplaced', severity: 'warning', responsibilities: ['data-management', 'odd'], supporting: ['coleman/deciding-question'] }],
    },
    {
      name: 'the sources split: a question with both sides',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya): infrastructure-vendors'),
      findings: [{
        message: 'sources-split', severity: 'note', outcome: 'question', positions: ['cto'], responsibilities: ['infrastructure-vendors'],
        supporting: ['cto-academy/cio-infrastructure-vendors'], opposing: ['coleman/division'],
        says: 'who should own Infrastructure vendors?',
        id: 'misplaced-responsibility/sources-split/cto+infrastructure-vendors',
      }],
    },
    {
      name: 'the same question the other way round',
      organisation: organisationFromOutline({}, 'CIO (Sam): infrastructure-vendors\nCTO (Maya)'),
      findings: [{ message: 'sources-split', severity: 'note', supporting: ['coleman/division'], opposing: ['cto-academy/cio-infrastructure-vendors'] }],
    },
    {
      name: 'no question where only one side is chosen, and the deciding question has no vote against its own source',
      organisation: organisationFromOutline({ sources: ['coleman'] }, 'CIO (Sam): infrastructure-vendors\nCTO (Maya)'),
      findings: [{ message: 'misplaced', severity: 'warning', supporting: ['coleman/division'], fixes: ['Move it to Maya (CTO)'] }],
    },
    {
      name: 'internal IT where there is no CIO',
      organisation: organisationFromOutline({ headcount: 20 }, 'CTO (Maya): it-operations'),
      findings: [{ message: 'misplaced', severity: 'note', responsibilities: ['it-operations'] }],
    },
    {
      name: 'a CIO alone at 199 employees',
      organisation: organisationFromOutline({ headcount: 199 }, 'CIO (Sam): engineering'),
      findings: [{ message: 'misplaced', severity: 'note', opposing: [...bothHats] }],
    },
    {
      name: 'internal IT is left to its own rule, other work is not',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya): it-support, pmo'),
      findings: [{ message: 'misplaced', severity: 'warning', responsibilities: ['pmo'] }],
    },
    {
      name: 'nobody else there at 199 employees',
      organisation: organisationFromOutline({ headcount: 199 }, 'CTO (Maya): pmo'),
      findings: [{ message: 'misplaced', severity: 'note', opposing: [...bothHats], fixes: [] }],
    },
    {
      name: 'nobody else there at 200 employees',
      organisation: organisationFromOutline({ headcount: 200 }, 'CTO (Maya): pmo'),
      findings: [{ message: 'misplaced', severity: 'warning', opposing: [], fixes: [] }],
    },
    {
      name: 'the other seat is there and vacant',
      organisation: organisationFromOutline({ headcount: 20 }, 'CIO (vacant)\nCTO (Maya): pmo'),
      findings: [{ message: 'misplaced', severity: 'warning', fixes: [] }],
    },
  ],
})
