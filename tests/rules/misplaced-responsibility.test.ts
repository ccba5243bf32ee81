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
    { name: 'nobody else there at 200 employees: it is told as the other one missing', organisation: organisationFromOutline({ headcount: 200 }, 'CTO (Maya): pmo') },
    { name: 'where much goes into IT that is told so too', organisation: organisationFromOutline({ headcount: 120, itBudgetIsSignificant: true }, 'CTO (Maya): pmo') },
    { name: 'a lone CTO who wears both hats: conflicting-responsibilities speaks of the same fact', organisation: organisationFromOutline({ headcount: 120 }, 'CTO (Maya): pmo, it-support, engineering, product-development') },
    { name: 'the sources split, and there is no other executive to decide about', organisation: organisationFromOutline({ headcount: 120 }, 'CTO (Maya): infrastructure-vendors') },
    { name: 'the sources split, and the other seat is vacant', organisation: organisationFromOutline({ headcount: 120 }, 'CIO (vacant)\nCTO (Maya): infrastructure-vendors') },
    { name: 'a CTO below the CIO: inward work is in the CIO’s line', organisation: organisationFromOutline({}, 'CIO (Sam)\n  CTO (Maya): pmo, it-operations, infrastructure-vendors') },
    { name: 'however far below', organisation: organisationFromOutline({}, 'CIO (Sam)\n  VP (Bo)\n    CTO (Maya): pmo') },
    { name: 'a CIO below the CTO: outward work is in the CTO’s line', organisation: organisationFromOutline({}, 'CTO (Maya)\n  CIO (Sam): engineering, product-vendors') },
    { name: 'a CTO below one with both hats', organisation: organisationFromOutline({}, 'Head (Al) [CIO-CTO]\n  CTO (Maya): pmo') },
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
      name: 'nobody else there at 200 employees, and who wants both at that size is not listened to',
      organisation: organisationFromOutline({ headcount: 200, sources: ['race-car'] }, 'CTO (Maya): cybersecurity'),
      findings: [{ message: 'misplaced', severity: 'warning', opposing: [], fixes: [] }],
    },
    {
      name: 'one of two lone CTOs wears both hats: the other one’s work is still told',
      organisation: organisationFromOutline({ headcount: 120 }, 'CTO (Maya): pmo, it-support, engineering, product-development\nSecond (Bo) [CTO]: service-delivery'),
      findings: [{ message: 'misplaced', severity: 'note', positions: ['second'], responsibilities: ['service-delivery'] }],
    },
    {
      name: 'both hats beside another executive: what to give to whom is still told',
      organisation: organisationFromOutline({ headcount: 120 }, 'CIO (Sam)\nCTO (Maya): pmo, service-delivery, engineering, product-development'),
      findings: [{ message: 'misplaced', severity: 'warning', positions: ['cto'], responsibilities: ['pmo', 'service-delivery'] }],
    },
    {
      name: 'a question on what two CIOs own is asked once',
      organisation: organisationFromOutline({ headcount: 500 }, 'CEO (Ada)\n  CIO (Sam): infrastructure-vendors\n  Second (Bo) [CIO]: infrastructure-vendors\n  CTO (Maya)'),
      findings: [{
        message: 'sources-split', severity: 'note', outcome: 'question', positions: ['cio', 'second'], responsibilities: ['infrastructure-vendors'],
        says: 'Sam (CIO) and Bo (Second) are accountable for Infrastructure vendors', fixes: [],
        id: 'misplaced-responsibility/sources-split/cio+infrastructure-vendors+second',
      }],
    },
    {
      name: 'the upper one of the two holds what is the lower one’s',
      organisation: organisationFromOutline({}, 'CIO (Sam): engineering\n  CTO (Maya)'),
      findings: [{ message: 'misplaced', severity: 'warning', positions: ['cio'], fixes: ['Move it to Maya (CTO)'] }],
    },
    {
      name: 'the other seat is there and vacant',
      organisation: organisationFromOutline({ headcount: 20 }, 'CIO (vacant)\nCTO (Maya): pmo'),
      findings: [{ message: 'misplaced', severity: 'warning', fixes: [] }],
    },
  ],
})
