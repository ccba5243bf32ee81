import { expect, test } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import type { Organisation } from '../../src/model/organisation'
import { noLinkBetweenLeaders } from '../../src/rules/no-link-between-leaders'
import { findingsOf, testRule } from '../support/test-rule'

/** No command makes such a chart; a file might. */
const inLoop = (organisation: Organisation, id: string, managerId: string): Organisation =>
  ({ ...organisation, positions: organisation.positions.map((one) => one.id === id ? { ...one, managerId } : one) })

testRule(noLinkBetweenLeaders, {
  valid: [
    { name: 'there is only one', organisation: organisationFromOutline({}, 'CEO\n  CTO'), notApplicable: 'no separate seats' },
    { name: 'one has both hats', organisation: organisationFromOutline({}, 'Head [CIO-CTO]\nCTO'), notApplicable: 'no separate seats' },
    { name: 'the same superior', organisation: organisationFromOutline({}, 'CEO\n  CIO\n  CTO') },
    { name: 'a superior further up', organisation: organisationFromOutline({}, 'CEO\n  COO [other]\n    CIO\n  CTO') },
    { name: 'one above the other', organisation: organisationFromOutline({}, 'CTO\n  VP\n    CIO') },
    { name: 'a line between them', organisation: organisationFromOutline({}, 'CIO\nCTO\nlink CIO -- CTO') },
    { name: 'two CTOs, each linked', organisation: organisationFromOutline({}, 'CEO\n  CIO\n  CTO\nCTO two [CTO]\nlink CTO two -- CIO') },
    { name: 'one above the other in a loop', organisation: inLoop(organisationFromOutline({}, 'CTO\n  VP\n    CIO'), 'cto', 'cio') },
    { name: 'none of its sources is chosen', organisation: organisationFromOutline({ sources: ['coleman'] }, 'CIO\nCTO'), notApplicable: 'None of the sources' },
  ],
  invalid: [
    {
      name: 'two at the top',
      organisation: organisationFromOutline({}, 'CIO (Sam)\nCTO (Maya)'),
      findings: [{
        message: 'unlinked', severity: 'warning', positions: ['cio', 'cto'], says: 'Sam (CIO) and Maya (CTO)', fixes: ['Draw a collaboration line between them'],
        id: 'no-link-between-leaders/unlinked/cio+cto',
        leadsTo: [
          ['CIO (Sam)', 'CTO (Maya)', 'link cio -- cto'],
        ],
      }],
    },
    {
      name: 'a line to somebody else, in trees of their own, one of them vacant',
      organisation: organisationFromOutline({}, 'CEO\n  CIO (vacant)\nCOO [other]\n  CTO\nlink CIO -- COO'),
      findings: [{ message: 'unlinked', severity: 'warning' }],
    },
    {
      name: 'a second CTO stands apart',
      organisation: organisationFromOutline({}, 'CEO\n  CIO\n  CTO\nCTO two [CTO]'),
      findings: [{ message: 'unlinked', severity: 'warning', positions: ['cio', 'cto-two'] }],
    },
    {
      name: 'a loop of others above one of them',
      organisation: inLoop(organisationFromOutline({}, 'A\n  B\n    CIO\nCTO'), 'a', 'b'),
      findings: [{ message: 'unlinked', severity: 'warning' }],
    },
  ],
})

test('a finding that has lost one of the two has no fix', () => {
  const organisation = organisationFromOutline({}, 'CIO\nCTO')
  const [finding] = findingsOf(noLinkBetweenLeaders, organisation)
  expect(noLinkBetweenLeaders.fixes({ ...finding!, positionIds: ['cio'] }, organisation)).toEqual([])
  expect(noLinkBetweenLeaders.fixes({ ...finding!, positionIds: [] }, organisation)).toEqual([])
})
