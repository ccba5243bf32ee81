import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { ctoUnderCio } from '../../src/rules/cto-under-cio'
import { testRule } from '../support/test-rule'

testRule(ctoUnderCio, {
  valid: [
    { name: 'only one of the two', organisation: organisationFromOutline({}, 'CIO\n  Manager'), notApplicable: 'no separate seats' },
    { name: 'below somebody with both hats', organisation: organisationFromOutline({}, 'Head [CIO-CTO]\n  CTO'), notApplicable: 'no separate seats' },
    { name: 'beside each other', organisation: organisationFromOutline({}, 'CEO\n  CIO\n  CTO') },
    { name: 'the other way round', organisation: organisationFromOutline({}, 'CTO\n  CIO') },
  ],
  invalid: [
    {
      name: 'directly',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CIO (Sam)\n    CTO (Maya)'),
      findings: [{
        message: 'under', severity: 'note', positions: ['cio', 'cto'], supporting: [], opposing: ['careercruise/it-varies'],
        says: /Maya \(CTO\) reports to Sam \(CIO\)\. None of the five articles/, fixes: ['Move Maya (CTO) beside Sam (CIO)'],
        id: 'cto-under-cio/under/cio+cto',
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam)', '  CTO (Maya)'],
        ],
      }],
    },
    {
      name: 'through somebody, below a CIO at the top',
      organisation: organisationFromOutline({}, 'CIO (Sam)\n  VP (Bo)\n    CTO (Maya) [visionary, expert]'),
      findings: [{ message: 'under', severity: 'note', says: 'through Bo (VP) to Sam (CIO)', fixes: ['Move Maya (CTO) beside Sam (CIO)'] }],
    },
    {
      name: 'a vacant seat, and no source is listened to',
      organisation: organisationFromOutline({ sources: [] }, 'CEO\n  CIO\n    CTO (vacant)'),
      findings: [{ message: 'under', severity: 'note', supporting: [], fixes: ['Move CTO (vacant) beside Someone (CIO)'] }],
    },
  ],
})
