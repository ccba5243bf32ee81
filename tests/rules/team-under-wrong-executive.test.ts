import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { teamUnderWrongExecutive } from '../../src/rules/team-under-wrong-executive'
import { testRule } from '../support/test-rule'
import { onlyInScope, ownWork } from './work'

const both = (underCio: string, underCto: string) => `
  CEO (Ada)
    CIO (Sam)
      ${underCio}
    CTO (Maya)
      ${underCto}
`

testRule(teamUnderWrongExecutive, {
  valid: [
    { name: 'no team', organisation: organisationFromOutline({}, both('Manager: engineering', 'Head: it-support')), notApplicable: 'no team' },
    { name: 'neither executive', organisation: organisationFromOutline({}, 'CEO\n  Head [CIO-CTO]\n    Apps [team]: engineering'), notApplicable: 'Nobody sits' },
    { name: 'each below its own', organisation: organisationFromOutline({}, both('Helpdesk [team]: ~it-support', 'Apps [team]: ~engineering')) },
    { name: 'the other seat is missing', organisation: organisationFromOutline({}, 'CIO\n  Apps [team]: engineering') },
    { name: 'the other seat is vacant', organisation: organisationFromOutline({}, 'CEO\n  CIO\n    Apps [team]: engineering\n  CTO (vacant)') },
    { name: 'below somebody with both hats', organisation: organisationFromOutline({}, 'CEO\n  CIO\n    Head [CIO-CTO]\n      Apps [team]: engineering\n  CTO') },
    { name: 'below neither', organisation: organisationFromOutline({}, 'CEO\n  Apps [team]: engineering\n  CIO\n  CTO') },
    { name: 'the nearest executive is the right one', organisation: organisationFromOutline({}, 'CIO\n  CTO\n    Apps [team]: engineering') },
    { name: 'half and half, by effort', organisation: organisationFromOutline({}, both('Mixed [team, outward]: pmo, ~web-development', 'Other [team]')) },
    { name: 'a title says nothing', organisation: organisationFromOutline({}, both('Software engineers [team]', 'IT support [team, both]')) },
    { name: 'work outweighs strength', organisation: organisationFromOutline({}, both('Helpdesk [team, outward]: it-support', 'Apps [team, inward]: engineering')) },
    { name: 'its only outward work is out of scope', organisation: organisationFromOutline({}, both('Apps [team]: engineering', 'Other [team]'), onlyInScope('pmo')) },
    { name: 'its source is not chosen', organisation: organisationFromOutline({ sources: ['coleman', 'careercruise'] }, both('Apps [team]: engineering', 'Helpdesk [team]: it-support')), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'engineers below the CIO, IT support below the CTO',
      organisation: organisationFromOutline({}, both('Apps [team]: ~engineering', 'Helpdesk [team]: it-support')),
      findings: [
        {
          message: 'work', severity: 'warning', positions: ['apps', 'cio'], responsibilities: ['engineering'], supporting: ['roles-compared/departments'], opposing: [],
          says: 'Below the CIO, with work of the CTO: Apps | Most work of Apps looks outward: Engineering. The line goes to Sam (CIO); such teams belong to the CTO, here Maya (CTO).',
          fixes: ['Move Apps under Maya (CTO)'],
          id: 'team-under-wrong-executive/work/apps+cio',
          leadsTo: [
            ['CEO (Ada)', '  CIO (Sam)', '  CTO (Maya)', '    Apps [team]: ~engineering', '    Helpdesk [team]: it-support'],
          ],
        },
        {
          message: 'work', severity: 'warning', positions: ['cto', 'helpdesk'], responsibilities: ['it-support'], says: 'looks inward: IT support.', fixes: ['Move Helpdesk under Sam (CIO)'],
          leadsTo: [
            ['CEO (Ada)', '  CIO (Sam)', '    Apps [team]: ~engineering', '    Helpdesk [team]: it-support', '  CTO (Maya)'],
          ],
        },
      ],
    },
    {
      name: 'a little more of the other side, below a manager',
      organisation: organisationFromOutline({}, both('Manager (Bo)\n        Mixed [team]: it-support, ~web-development', 'Other [team]')),
      findings: [{
        message: 'work', severity: 'warning', positions: ['cio', 'mixed'], responsibilities: ['web-development'], says: 'through Bo (Manager) to Sam (CIO)',
        leadsTo: [
          ['CEO (Ada)', '  CIO (Sam)', '    Manager (Bo) [manager]', '  CTO (Maya)', '    Mixed [team]: it-support, ~web-development', '    Other [team]'],
        ],
      }],
    },
    {
      name: 'by strength where there is no work',
      organisation: organisationFromOutline({}, both('Apps [team, outward]', 'Other [team]')),
      findings: [{
        message: 'strength', severity: 'warning', positions: ['apps', 'cio'], responsibilities: [], says: 'Below the CIO, with the strength of the CTO: Apps | The strength of Apps, with no work on the chart, is on the outward side. The line goes to Sam (CIO)', fixes: ['Move Apps under Maya (CTO)'],
        id: 'team-under-wrong-executive/strength/apps+cio',
      }],
    },
    {
      name: 'work that nobody has placed is no work to go by',
      organisation: organisationFromOutline({}, both('Apps [team, outward]: odd', 'Other [team]'), ownWork({ id: 'odd' })),
      findings: [{ message: 'strength', severity: 'warning' }],
    },
    {
      name: 'below a vacant seat',
      organisation: organisationFromOutline({}, 'CEO (Ada)\n  CIO (vacant)\n    Apps [team]: engineering\n  CTO (Maya)'),
      findings: [{ message: 'work', severity: 'warning', says: 'CIO (vacant)', fixes: ['Move Apps under Maya (CTO)'] }],
    },
    {
      name: 'the right executive is below the wrong one',
      organisation: organisationFromOutline({}, 'CIO (Sam)\n  Apps [team]: engineering\n  CTO (Maya)'),
      findings: [{ message: 'work', severity: 'note', opposing: ['careercruise/it-varies'], fixes: ['Move Apps under Maya (CTO)'] }],
    },
    {
      name: 'however far below, and by strength too',
      organisation: organisationFromOutline({}, 'CTO (Maya)\n  Network admins [team, inward]\n  VP (Bo)\n    CIO (Sam)'),
      findings: [{
        message: 'strength', severity: 'note', opposing: ['careercruise/it-varies'], fixes: ['Move Network admins under Sam (CIO)'],
        says: 'Below the CTO, with the strength of the CIO: Network admins',
      }],
    },
    {
      name: 'the wrong executive is below the right one',
      organisation: organisationFromOutline({}, 'CTO (Maya)\n  CIO (Sam)\n    Apps [team]: engineering'),
      findings: [{ message: 'work', severity: 'warning', opposing: [], fixes: ['Move Apps under Maya (CTO)'] }],
    },
    {
      name: 'a team below that would come to the wrong place instead',
      organisation: organisationFromOutline({}, both('Apps [team]: engineering\n        Desk [team]: it-support', 'Other [team]')),
      findings: [{ message: 'work', severity: 'warning', positions: ['apps', 'cio'], fixes: [] }],
    },
    {
      name: 'without work, and strong inward below the CTO',
      organisation: organisationFromOutline({}, both('Other [team]', 'Desk [team, inward]')),
      findings: [{ message: 'strength', severity: 'warning', positions: ['cto', 'desk'], says: 'is on the inward side', fixes: ['Move Desk under Sam (CIO)'] }],
    },
  ],
})
