import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import { chartOf, done, frozenChart } from './chart-of'

const scenarioId = 'as-is'
const noPosition = 'That position is no longer on the chart.'
const noWork = 'That responsibility no longer exists.'
const noScenario = 'That scenario no longer exists.'

describe('assign-responsibility', () => {
  const before = frozenChart('A: pmo\nB\nC: pmo\nshared pmo')
  const assign = (positionId: string, kind: 'accountable' | 'delegated', responsibilityId = 'pmo'): Command =>
    ({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind })

  test.each<[Command, string[], string]>([
    [assign('b', 'delegated'), ['A: pmo', 'B: ~pmo', 'C: pmo', 'shared pmo'], 'Delegate PMO to B'],
    [assign('b', 'accountable'), ['A: pmo', 'B: pmo', 'C: pmo', 'shared pmo'], 'Assign PMO to B'],
    // One owner is left, so that nothing is shared.
    [assign('c', 'delegated'), ['A: pmo', 'B', 'C: ~pmo'], 'Delegate PMO to C'],
  ])('%j', (command, chart, label) => {
    const { after, label: given } = done(before, command)
    expect([chartOf(after), given]).toEqual([chart, label])
  })

  test('to whom it is assigned already changes nothing', () => expect(done(before, assign('a', 'accountable')).isSame).toBe(true))

  test.each<[Command, string]>([
    [assign('gone', 'delegated'), noPosition], [assign('b', 'delegated', 'gone'), noWork],
    [{ ...assign('b', 'delegated'), scenarioId: 'gone' } as Command, noScenario],
  ])('refuses %j', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('unassign-responsibility', () => {
  const before = frozenChart('A: pmo, it-support\nB: pmo, ~it-support\nshared pmo')
  const unassign = (positionId: string, responsibilityId: string): Command => ({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId })

  test.each<[Command, string[], string]>([
    [unassign('a', 'pmo'), ['A: it-support', 'B: pmo, ~it-support'], 'Take PMO from A'],
    [unassign('b', 'it-support'), ['A: pmo, it-support', 'B: pmo', 'shared pmo'], 'Take IT support from B'],
  ])('%j', (command, chart, label) => {
    const { after, label: given } = done(before, command)
    expect([chartOf(after), given]).toEqual([chart, label])
  })

  test.each([['a', 'engineering'], ['gone', 'pmo'], ['a', 'gone']])(
    'of what %s does not have (%s) changes nothing', (...ids) => expect(done(before, unassign(...ids)).isSame).toBe(true))
})

describe('move-responsibility', () => {
  const move = (fromId: string | null, toId: string, responsibilityId = 'pmo'): Command => ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId })

  test.each<[string, string, Command, string[]]>([
    ['from the palette to a first owner', 'A\nB', move(null, 'b'), ['A', 'B: pmo']],
    ['from the palette, away from the present owner', 'A: pmo\nB', move(null, 'b'), ['A', 'B: pmo']],
    ['from the palette, away from several owners', 'A: pmo\nB: pmo\nC\nshared pmo', move(null, 'c'), ['A', 'B', 'C: pmo']],
    ['from the palette onto one of several owners', 'A: pmo\nB: pmo\nshared pmo', move(null, 'b'), ['A', 'B: pmo']],
    ['from the palette onto a delegate, who becomes the owner', 'A: pmo\nB: ~pmo\nC: ~pmo', move(null, 'b'), ['A', 'B: pmo', 'C: ~pmo']],
    ['from card to card', 'A: pmo\nB: ~pmo\nC', move('a', 'c'), ['A', 'B: ~pmo', 'C: pmo']],
    ['from the owner onto a delegate, who becomes the owner', 'A: pmo\nB: ~pmo', move('a', 'b'), ['A', 'B: pmo']],
    ['from a delegate to another, as a delegate', 'A: pmo\nB: ~pmo\nC', move('b', 'c'), ['A: pmo', 'B', 'C: ~pmo']],
    ['from a delegate onto a delegate', 'A: pmo\nB: ~pmo\nC: ~pmo', move('b', 'c'), ['A: pmo', 'B', 'C: ~pmo']],
    ['from a delegate onto the owner, who stays the owner', 'A: pmo\nB: ~pmo', move('b', 'a'), ['A: pmo', 'B']],
    ['from one of two owners to a third', 'A: pmo\nB: pmo\nC\nshared pmo', move('a', 'c'), ['A', 'B: pmo', 'C: pmo', 'shared pmo']],
    ['from one owner onto the other', 'A: pmo\nB: pmo\nshared pmo', move('a', 'b'), ['A', 'B: pmo']],
  ])('%s', (_, outline, command, chart) => {
    const { after, label } = done(frozenChart(outline), command)
    expect(chartOf(after)).toEqual(chart)
    expect(label).toMatch(/^Move PMO to [ABC]$/)
  })

  test.each<[string, Command]>([['A: pmo\nB', move(null, 'a')], ['A: pmo\nB', move('a', 'a')], ['A\nB', move('a', 'a')]])(
    'in %j, %j changes nothing', (outline, command) => expect(done(frozenChart(outline), command).isSame).toBe(true))

  test.each<[Command, string]>([
    [move('a', 'gone'), noPosition], [move('gone', 'a'), noPosition], [move(null, 'a', 'gone'), noWork],
    [move('b', 'a'), 'B no longer has PMO.'],
  ])('refuses %j', (command, words) => expect(done(frozenChart('A: pmo\nB'), command).refused).toBe(words))
})

describe('share-responsibility', () => {
  const before = frozenChart('A: pmo, it-support, engineering\nB: pmo, ~it-support, engineering\nshared engineering')
  const share = (responsibilityId: string, isShared: boolean): Command => ({ type: 'share-responsibility', scenarioId, responsibilityId, isShared })
  const sharedAfter = (command: Command) => done(before, command).after.scenarios[0]!.shared

  test('says that several owners are meant, or no longer meant', () => {
    expect([sharedAfter(share('pmo', true)), done(before, share('pmo', true)).label]).toEqual([['engineering', 'pmo'], 'Share PMO on purpose'])
    expect([sharedAfter(share('engineering', false)), done(before, share('engineering', false)).label]).toEqual([[], 'Stop sharing Engineering'])
  })

  test.each([['engineering', true], ['pmo', false], ['gone', false]] as const)(
    '%s %s changes nothing', (id, isShared) => expect(done(before, share(id, isShared)).isSame).toBe(true))

  test.each([
    ['it-support', 'IT support has fewer than two owners: give it a second one first.'],
    ['it-budget', 'IT budget has fewer than two owners: give it a second one first.'],
    ['gone', noWork],
  ])('refuses %s', (id, words) => expect(done(before, share(id, true)).refused).toBe(words))
})
