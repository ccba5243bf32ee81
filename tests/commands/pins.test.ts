import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { HatrackDocument } from '../../src/model/organisation'
import { done, frozenChart } from './chart-of'

const before = frozenChart('A: pmo')
const pin = (responsibilityId: string, isPinned = true): Command => ({ type: 'pin-responsibility', scenarioId: 'as-is', responsibilityId, isPinned })
const pinnedIn = ({ scenarios }: HatrackDocument, at = 0) => scenarios[at]!.pinned
const pinned = done(before, pin('pmo')).after

describe('pinning a responsibility', () => {
  test('leaves it as it is, and is named after it', () => {
    expect(pinnedIn(pinned)).toEqual(['pmo'])
    expect(done(before, pin('pmo')).label).toBe('Leave PMO as it is')
  })

  test('twice changes nothing', () => expect(done(pinned, pin('pmo')).isSame).toBe(true))

  test('works where nobody holds it', () => expect(pinnedIn(done(before, pin('engineering')).after)).toEqual(['engineering']))

  test('is undone by itself', () => {
    const { after, label } = done(pinned, pin('pmo', false))
    expect([pinnedIn(after), label]).toEqual([[], 'Let advice move PMO'])
  })

  test('goes with a copy of the scenario, and stays where its own is', () => {
    const two = done(pinned, { type: 'duplicate-scenario', scenarioId: 'as-is', newId: 'b', name: 'B' }).after
    expect(pinnedIn(two, 1)).toEqual(['pmo'])
    expect(pinnedIn(done(two, pin('pmo', false)).after, 1)).toEqual(['pmo'])
  })

  test('of what is gone is refused', () => expect(done(before, pin('gone')).refused).toBe('That responsibility no longer exists.'))

  test('ends with a responsibility that is removed', () => {
    const responsibility = { id: 'drones', name: 'Drones', orientation: null, area: null, effort: 3 }
    const added = done(before, { type: 'add-own-responsibility', responsibility }).after
    const kept = done(added, pin('drones')).after
    expect(pinnedIn(done(kept, { type: 'remove-own-responsibility', responsibilityId: 'drones' }).after)).toEqual([])
  })
})
