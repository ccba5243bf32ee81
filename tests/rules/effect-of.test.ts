import { expect, test } from 'vitest'
import { isRefusal, type Command } from '../../src/commands'
import { documentFromOutline } from '../../src/formats/outline/read-outline'
import { effectOf, type Effect } from '../../src/rules'

const document = documentFromOutline({ headcount: 250 }, 'CEO (Ada)\n  CTO (Maya): all\n  VP (vacant)')
const scenarioId = document.baselineId

function effect(...commands: readonly Command[]): Effect {
  const outcome = effectOf(document, scenarioId, commands)
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

test('nothing done, nothing changed', () => {
  expect(effect()).toMatchObject({ document, resolved: [], raised: [], worsened: [], eased: [], loads: [] })
})

test('work moved to a vacant seat: eased for one, raised for the other', () => {
  const moved = effect(...['pmo', 'it-operations'].map((responsibilityId): Command =>
    ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId: 'cto', toId: 'vp' })))
  expect(moved.raised.map(({ id }) => id)).toEqual(['vacant-seat/vacant/vp'])
  expect(moved.resolved).toEqual([])
  expect(moved.loads.map(({ positionId }) => positionId)).toEqual(['cto', 'vp'])
  expect(moved.loads[1]).toEqual({ positionId: 'vp', title: 'VP', before: 0, after: Infinity })
  expect(moved.attention.before.operations).toBeGreaterThan(moved.attention.after.operations!)
})

test('the same finding with another severity is eased or worsened, not raised', () => {
  const grown = effect({ type: 'edit-position', scenarioId, positionId: 'cto', patch: { capacity: 140 } })
  expect(grown.eased.map(({ before, after }) => [after.id, before.severity, after.severity])).toEqual([['overloaded-position/overloaded/cto', 'critical', 'warning']])
  expect(grown.raised).toEqual([])
  expect(grown.worsened).toEqual([])
  const back = effectOf(grown.document, scenarioId, [{ type: 'edit-position', scenarioId, positionId: 'cto', patch: { capacity: null } }])
  expect(isRefusal(back) ? [] : back.worsened.map(({ after }) => after.severity)).toContain('critical')
  expect(back).toMatchObject({ eased: [] })
})

test('positions come and go', () => {
  expect(effect({ type: 'remove-position', scenarioId, positionId: 'cto', below: 'move-up' }).loads)
    .toEqual([{ positionId: 'cto', title: 'CTO', before: expect.closeTo(1.6, 1), after: null }])
})

test('a refusal is the whole answer, and so is a scenario that is gone', () => {
  expect(effectOf(document, scenarioId, [{ type: 'move-position', scenarioId, positionId: 'gone', managerId: null }])).toHaveProperty('refused')
  expect(effectOf(document, 'gone', [])).toEqual({ refused: 'That scenario no longer exists.' })
})
