import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import { sourceIds } from '../../src/knowledge/sources'
import { chartOf, done, frozenChart } from './chart-of'

const before = frozenChart('A: pmo\nB: pmo\nshared pmo')
const { company } = before

describe('edit-company', () => {
  const edit = (patch: Extract<Command, { type: 'edit-company' }>['patch']): Command => ({ type: 'edit-company', patch })

  test.each<[Command, string, object]>([
    [edit({ headcount: 12_000 }), 'Set headcount to 12,000', { headcount: 12_000 }],
    [edit({ name: ' Acme ' }), 'Rename the company to Acme', { name: 'Acme' }],
    [edit({ sources: ['coleman'] }), 'Choose sources', { sources: ['coleman'] }],
    [edit({ kind: 'bank', goal: 'efficiency' }), 'Edit the company profile', { kind: 'bank', goal: 'efficiency' }],
  ])('%j', (command, label, changed) => {
    const { after, label: given } = done(before, command)
    expect([after, given]).toEqual([{ ...before, company: { ...company, ...changed } }, label])
  })

  test.each([[{}], [{ headcount: 50 }], [{ name: ' Sample' }], [{ sources: [...sourceIds] }], [{ stage: null, goal: null }]])(
    '%j changes nothing', (patch) => expect(done(before, edit(patch)).isSame).toBe(true))

  test.each<[Command, string]>([
    ...[0, -1, 1.5, Number.NaN, Infinity, 10_000_001].map((headcount): [Command, string] =>
      [edit({ headcount }), 'The headcount is a whole number from 1 to 10,000,000.']),
    [edit({ name: ' ' }), 'The company’s name has 1 to 200 characters.'],
    [edit({ name: 'x'.repeat(201) }), 'The company’s name has 1 to 200 characters.'],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('set-assumption', () => {
  const set = (value: number | null): Command => ({ type: 'set-assumption', id: 'kept-when-delegated', value })
  const changed = done(before, set(0.5)).after

  test('changes one, and back to the default leaves no trace', () => {
    expect(changed.company.assumptions).toEqual({ 'kept-when-delegated': 0.5 })
    expect(done(before, set(0.5)).label).toBe('Change the assumption “Part that stays with whoever delegates”')
    expect(done(changed, set(null))).toMatchObject({ after: before, label: 'Reset the assumption “Part that stays with whoever delegates”' })
    expect(done(changed, set(0.4)).after).toEqual(before)
  })

  test.each([[before, null], [before, 0.4], [changed, 0.5]])('changes nothing where nothing differs', (document, value) => {
    expect(done(document, set(value)).isSame).toBe(true)
  })

  test.each([[-0.1], [1.1], [Number.NaN], [Infinity]])('refuses %d', (value) => {
    expect(done(before, set(value)).refused).toBe('“Part that stays with whoever delegates” can be from 0 to 1.')
  })
})

describe('a responsibility of the company\'s own', () => {
  const fleet = { id: 'fleet', name: 'Fleet', orientation: null, area: null, effort: 3 }
  const add = (patch: object = {}): Command => ({ type: 'add-own-responsibility', responsibility: { ...fleet, ...patch } })
  const edit = (patch: object, responsibilityId = 'fleet'): Command => ({ type: 'edit-own-responsibility', responsibilityId, patch })
  const remove = (responsibilityId: string): Command => ({ type: 'remove-own-responsibility', responsibilityId })
  const added = done(before, add({ name: ' Fleet ' })).after

  test('is added and edited', () => {
    expect(added.work.own).toEqual([fleet])
    expect(done(before, add({ name: ' Fleet ' })).label).toBe('Add the responsibility Fleet')
    const { after, label } = done(added, edit({ name: 'Cars ', orientation: 'inward', area: 'operations', effort: 4 }))
    expect([after.work.own, label]).toEqual([[{ id: 'fleet', name: 'Cars', orientation: 'inward', area: 'operations', effort: 4 }], 'Edit Fleet'])
  })

  test('is removed with its adjustment and, in every scenario, its assignments', () => {
    const used = [
      { type: 'adjust-responsibility', responsibilityId: 'fleet', patch: { effort: 9 } },
      { type: 'assign-responsibility', scenarioId: 'as-is', responsibilityId: 'fleet', positionId: 'a', kind: 'accountable' },
      { type: 'duplicate-scenario', scenarioId: 'as-is', newId: 'b', name: 'B' },
    ] satisfies Command[]
    const full = used.reduce((document, command) => done(document, command).after, added)
    expect(chartOf(full, 'b')).toEqual(['A: pmo, fleet', 'B: pmo', 'shared pmo'])
    const { after, label } = done(full, remove('fleet'))
    expect(label).toBe('Remove the responsibility Fleet')
    expect([after.work, chartOf(after), chartOf(after, 'b')]).toEqual([{ own: [], adjustments: [] }, chartOf(before), chartOf(before)])
  })

  test.each([[{}], [{ name: ' Fleet ' }], [{ effort: 3, area: null }]])('edited by %j is the same', (patch) => {
    expect(done(added, edit(patch)).isSame).toBe(true)
  })

  test.each<[Command, string]>([
    [add(), 'There is a responsibility with that id already.'],
    [add({ id: 'pmo' }), 'There is a responsibility with that id already.'],
    [add({ id: 'x', name: ' ' }), 'A responsibility needs a name.'],
    [add({ id: 'x', effort: -1 }), 'An effort is a number of points from 0 to 1000.'],
    [edit({ name: 'x'.repeat(201) }), 'A responsibility’s name has at most 200 characters; this one has 201.'],
    [edit({ effort: Number.NaN }), 'An effort is a number of points from 0 to 1000.'],
    [edit({}, 'pmo'), 'Only a responsibility of your own can be edited; one from the catalogue can be adjusted.'],
    [edit({}, 'gone'), 'Only a responsibility of your own can be edited; one from the catalogue can be adjusted.'],
    [remove('pmo'), 'Only a responsibility of your own can be removed; one from the catalogue can be set out of scope.'],
  ])('refuses %j', (command, words) => expect(done(added, command).refused).toBe(words))
})

describe('adjust-responsibility', () => {
  const adjust = (patch: object, responsibilityId = 'pmo'): Command => ({ type: 'adjust-responsibility', responsibilityId, patch })
  const out = done(before, adjust({ inScope: false, reason: 'No projects.' })).after

  test.each<[Command, string, object[]]>([
    [adjust({ inScope: false, reason: 'No projects.' }), 'Set PMO out of scope', [{ id: 'pmo', inScope: false, reason: 'No projects.', effort: null }]],
    [adjust({ effort: 0 }), 'Adjust PMO', [{ id: 'pmo', inScope: true, reason: '', effort: 0 }]],
  ])('%j', (command, label, adjustments) => {
    const { after, label: given } = done(before, command)
    expect([after.work.adjustments, given]).toEqual([adjustments, label])
    // What is out of scope keeps its owners, so that it comes back as it was.
    expect(chartOf(after)).toEqual(chartOf(before))
  })

  test('lays one change over another, and back to the usual leaves no trace', () => {
    expect(done(out, adjust({ effort: 7 })).after.work.adjustments).toEqual([{ id: 'pmo', inScope: false, reason: 'No projects.', effort: 7 }])
    expect(done(out, adjust({ inScope: true }))).toMatchObject({ after: before, label: 'Bring PMO into scope' })
  })

  test.each([[before, {}], [before, { inScope: true, effort: null }], [out, { inScope: false }]])('changes nothing where nothing differs', (document, patch) => {
    expect(done(document, adjust(patch)).isSame).toBe(true)
  })

  test.each<[Command, string]>([
    [adjust({}, 'gone'), 'That responsibility no longer exists.'],
    [adjust({ effort: 1_001 }), 'An effort is a number of points from 0 to 1000.'],
    [adjust({ reason: 'x'.repeat(2_001) }), 'A reason has at most 2000 characters.'],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})
