import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { cioUnderCto } from '../../src/rules/cio-under-cto'
import { testRule } from '../support/test-rule'

const condition = ['careercruise/cio-under-cto'] as const

testRule(cioUnderCto, {
  valid: [
    { name: 'only one of the two', organisation: organisationFromOutline({}, 'CTO [steady-hand]\n  Manager'), notApplicable: 'no separate seats' },
    { name: 'both hats above a CIO are the CIO’s superior as well', organisation: organisationFromOutline({}, 'Head [CIO-CTO, steady-hand]\n  CIO'), notApplicable: 'no separate seats' },
    { name: 'beside each other', organisation: organisationFromOutline({}, 'CEO\n  CTO [steady-hand]\n  CIO') },
    { name: 'the other way round', organisation: organisationFromOutline({}, 'CIO\n  CTO [steady-hand]') },
    { name: 'a visionary with strong expertise', organisation: organisationFromOutline({}, 'CEO\n  CTO [visionary, expert]\n    CIO') },
    { name: 'the nearest CTO is one', organisation: organisationFromOutline({}, 'CTO [steady-hand]\n  CTO two [CTO, visionary, expert]\n    CIO') },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['coleman', 'race-car', 'roles-compared', 'cto-academy'] }, 'CTO [steady-hand]\n  CIO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'a steady hand, however expert',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CTO (Maya) [steady-hand, expert]\n    CIO (Sam)'),
      findings: [{
        message: 'unfit', severity: 'warning', positions: ['cio', 'cto'], supporting: condition, opposing: ['careercruise/it-varies'],
        says: /CIO reports to CTO \| Sam \(CIO\) reports to Maya \(CTO\)\..*this CTO is a steady hand\.$/, fixes: ['Move Sam (CIO) beside Maya (CTO)'],
        id: 'cio-under-cto/unfit/cio+cto',
        leadsTo: [
          ['CEO (Ada)', '  CTO (Maya)', '  CIO (Sam)'],
        ],
      }],
    },
    {
      name: 'a steady hand without expertise',
      organisation: organisationFromOutline({}, 'CEO\n  CTO [steady-hand]\n    CIO'),
      findings: [{ message: 'unfit', severity: 'warning', says: 'a steady hand and not said to have' }],
    },
    {
      name: 'a visionary without expertise, at the top, through somebody else',
      organisation: organisationFromOutline({}, 'CTO (Maya) [visionary]\n  VP (Bo)\n    CIO (Sam)'),
      findings: [{
        message: 'unfit', severity: 'warning', says: /reports through Bo \(VP\) to Maya \(CTO\).*, and this CTO is not said to have that expertise\.$/,
        fixes: ['Move Sam (CIO) beside Maya (CTO)'],
      }],
    },
    {
      name: 'a style nobody has stated',
      organisation: organisationFromOutline({}, 'CEO\n  CTO\n    CIO'),
      findings: [{
        message: 'unknown', severity: 'note', says: 'is not known', fixes: ['Move Someone (CIO) beside Someone (CTO)'],
        id: 'cio-under-cto/unknown/cio+cto',
      }],
    },
    {
      name: 'known to be an expert, of unknown style, at the top and linked already',
      organisation: organisationFromOutline({}, 'CTO [expert]\n  CIO\nlink CIO -- CTO'),
      findings: [{ message: 'unknown', severity: 'note', fixes: ['Move Someone (CIO) beside Someone (CTO)'] }],
    },
    {
      name: 'what the last holder of a vacant seat was says nothing of the next',
      organisation: organisationFromOutline({}, 'CEO\n  CTO (vacant) [visionary, expert]\n    CIO (vacant)'),
      findings: [{ message: 'unknown', severity: 'note', fixes: ['Move CIO (vacant) beside CTO (vacant)'] }],
    },
    {
      name: 'two CIOs',
      organisation: organisationFromOutline({}, 'CEO\n  CTO [steady-hand]\n    CIO\n    CIO two [CIO]'),
      findings: [{ message: 'unfit', severity: 'warning', positions: ['cio', 'cto'] }, { message: 'unfit', severity: 'warning', positions: ['cio-two', 'cto'] }],
    },
    {
      name: 'a CTO further up is no place beside the first',
      organisation: organisationFromOutline({}, 'CEO\n  CTO [steady-hand]\n    CTO two [CTO, steady-hand]\n      CIO'),
      findings: [{ message: 'unfit', severity: 'warning', positions: ['cio', 'cto-two'], fixes: [] }],
    },
  ],
})
