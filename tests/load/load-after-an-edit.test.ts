import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommands, isRefusal, type Command } from '../../src/commands'
import { organisationFromOutline, documentFromOutline } from '../../src/formats/outline/read-outline'
import { attentionByResponsibility } from '../../src/load/attention'
import { loadsOf } from '../../src/load/load'
import type { Organisation } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { anyOrganisation } from '../rules/random-organisation'

const chart = 'CEO (Ada)\n  CIO: pmo, it-support\n  CTO: engineering, web-development\n    Manager: ~engineering'

function edited(...commands: readonly Command[]): { readonly before: Organisation, readonly after: Organisation } {
  const document = documentFromOutline({}, chart)
  const outcome = applyCommands(document, commands)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return { before: organisationOf(document, document.baselineId)!, after: organisationOf(outcome.document, document.baselineId)! }
}

/** The loads that are another object after the edit than before. */
function changedBy(...commands: readonly Command[]): readonly string[] {
  const { before, after } = edited(...commands)
  const known = loadsOf(before)
  return [...loadsOf(after)].filter(([id, load]) => load !== known.get(id)).map(([id]) => id)
}

const scenarioId = documentFromOutline({}, chart).baselineId

describe('an edit leaves the loads that it does not reach as they are', () => {
  test.each<[string, Command, readonly string[]]>([
    ['giving one more to one', { type: 'assign-responsibility', scenarioId, responsibilityId: 'data-management', positionId: 'cio', kind: 'accountable' }, ['cio']],
    ['delegating: whoever delegates and whoever does it', { type: 'assign-responsibility', scenarioId, responsibilityId: 'web-development', positionId: 'manager', kind: 'delegated' }, ['cto', 'manager']],
    ['taking from a delegate: the owner carries all of it again', { type: 'unassign-responsibility', scenarioId, responsibilityId: 'engineering', positionId: 'manager' }, ['cto', 'manager']],
    ['leaving a seat', { type: 'edit-position', scenarioId, positionId: 'cio', patch: { holder: null } }, ['cio']],
    ['growing: everybody who carries something', { type: 'edit-company', patch: { headcount: 800 } }, ['cio', 'cto', 'manager']],
    ['another effort: the adjustment is of the whole work, so all who hold any', { type: 'adjust-responsibility', responsibilityId: 'pmo', patch: { effort: 20, reason: 'Two offices' } }, ['cio', 'cto', 'manager']],
    ['a new name', { type: 'edit-company', patch: { name: 'Tidewren' } }, []],
  ])('%s', (_, command, changed) => expect(changedBy(command)).toEqual(changed))
})

test('what is kept from before is what would be found from nothing', () => {
  fc.assert(fc.property(anyOrganisation, anyOrganisation, fc.nat(60), (organisation, other, at) => {
    loadsOf(organisation)
    const after = {
      ...organisation, company: at % 3 === 0 ? other.company : organisation.company,
      assignments: organisation.assignments.toSpliced(at % (organisation.assignments.length + 1), at % 4, ...other.assignments.slice(0, 1)
        .filter(({ positionId, responsibilityId }) => !organisation.assignments.some((one) => one.positionId === positionId && one.responsibilityId === responsibilityId))),
    }
    expect(loadsOf(after)).toEqual(loadsOf(structuredClone(after)))
    expect(attentionByResponsibility(after)).toEqual(attentionByResponsibility(structuredClone(after)))
  }))
})

test('the order of the company’s own work in the file makes no difference', () => {
  const work = (...ids: readonly string[]) => ({ own: ids.map((id) => ({ id, name: id, orientation: null, area: null, effort: 3 })), adjustments: [] })
  const namesOf = (...ids: readonly string[]) => loadsOf(organisationFromOutline({}, 'CTO: tools, fleet, pmo', work(...ids))).get('cto')!.carried.map(({ responsibility }) => responsibility.id)
  expect(namesOf('tools', 'fleet')).toEqual(['pmo', 'fleet', 'tools'])
  expect(namesOf('fleet', 'tools')).toEqual(['pmo', 'fleet', 'tools'])
})
