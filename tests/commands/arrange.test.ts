import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/commands'
import type { HatrackDocument, Place } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { done, frozenChart } from './chart-of'

const scenarioId = 'as-is'
const before = frozenChart(`
CEO
  CTO
    Dev
  CIO
`)
const place = (...places: readonly Place[]): Command => ({ type: 'place-positions', scenarioId, places })
const tidy = (positionIds: readonly string[] | null): Command => ({ type: 'tidy-chart', scenarioId, positionIds })
const arrange = (direction: 'down' | 'right'): Command => ({ type: 'arrange-chart', scenarioId, direction })
const arrangementOf = ({ scenarios }: HatrackDocument, at = 0) => scenarios[at]!.arrangement
const placesIn = (document: HatrackDocument, at = 0) => arrangementOf(document, at).places
const placed = done(before, place({ id: 'cto', x: 100.4, y: -0.2 }, { id: 'dev', x: 5, y: 6 })).after

describe('placing by hand', () => {
  test('keeps whole pixels, in the order in which the cards were placed', () => {
    expect(placesIn(placed)).toEqual([{ id: 'cto', x: 100, y: 0 }, { id: 'dev', x: 5, y: 6 }])
    expect(placesIn(done(placed, place({ id: 'cto', x: 7, y: 8 })).after)).toEqual([{ id: 'dev', x: 5, y: 6 }, { id: 'cto', x: 7, y: 8 }])
  })

  test('names what was placed', () => {
    expect(done(before, place({ id: 'cto', x: 1, y: 2 })).label).toBe('Place CTO by hand')
    expect(done(before, place({ id: 'cto', x: 1, y: 2 }, { id: 'cio', x: 3, y: 4 }, { id: 'dev', x: 5, y: 6 })).label).toBe('Place 3 positions by hand')
  })

  test('where the card is already changes nothing', () => expect(done(placed, place({ id: 'dev', x: 5, y: 6 })).isSame).toBe(true))

  test('leaves the organisation the very same, so that no rule looks again', () => {
    expect(organisationOf(placed, scenarioId)).toBe(organisationOf(before, scenarioId))
  })

  test.each<[Command, string]>([
    [place({ id: 'gone', x: 1, y: 2 }), 'That position is no longer on the chart.'],
    [place({ id: 'cto', x: Number.NaN, y: 2 }), 'A card can be placed at most 10,000,000 pixels from the chart\u2019s corner.'],
    [place({ id: 'cto', x: 0, y: 10_000_001 }), 'A card can be placed at most 10,000,000 pixels from the chart\u2019s corner.'],
  ])('%j is refused', (command, words) => expect(done(before, command).refused).toBe(words))
})

describe('tidying', () => {
  test('lets all cards, or some, stand where the layout puts them', () => {
    expect(done(placed, tidy(null))).toMatchObject({ after: before, label: 'Tidy the chart' })
    expect(placesIn(done(placed, tidy(['cto', 'cio'])).after)).toEqual([{ id: 'dev', x: 5, y: 6 }])
    expect(done(placed, tidy(['cto'])).label).toBe('Tidy CTO')
  })

  test('what is tidy changes nothing', () => {
    expect(done(before, tidy(null)).isSame).toBe(true)
    expect(done(placed, tidy(['cio'])).isSame).toBe(true)
  })
})

describe('turning the chart', () => {
  test('lays it out anew, and says so where something was placed by hand', () => {
    expect(done(before, arrange('right'))).toMatchObject({ label: 'Lay the chart out from left to right' })
    const turned = done(placed, arrange('right'))
    expect(turned.label).toBe('Lay the chart out from left to right, nothing placed by hand')
    expect(arrangementOf(turned.after)).toEqual({ direction: 'right', places: [] })
  })

  test('to where it is keeps the places', () => expect(done(placed, arrange('down')).isSame).toBe(true))
})

describe('a place by hand', () => {
  test('goes when the position gets another manager, or another place in the order', () => {
    const move = { type: 'move-position', scenarioId, positionId: 'cto' } as const
    expect(placesIn(done(placed, { ...move, managerId: 'cio' }).after)).toEqual([{ id: 'dev', x: 5, y: 6 }])
    expect(placesIn(done(placed, { ...move, managerId: 'ceo', beforeId: null }).after)).toEqual([{ id: 'dev', x: 5, y: 6 }])
    expect(placesIn(done(placed, { ...move, managerId: 'ceo', beforeId: 'cio' }).after)).toEqual([{ id: 'dev', x: 5, y: 6 }])
    expect(done(placed, { ...move, managerId: 'ceo' }).isSame).toBe(true)
  })

  test('goes with the position, and with the branch', () => {
    expect(placesIn(done(placed, { type: 'remove-position', scenarioId, positionId: 'cto', below: 'move-up' }).after)).toEqual([{ id: 'dev', x: 5, y: 6 }])
    expect(placesIn(done(placed, { type: 'remove-position', scenarioId, positionId: 'cto', below: 'remove-branch' }).after)).toEqual([])
  })

  test('is copied with the scenario, and then its own', () => {
    const two = done(placed, { type: 'duplicate-scenario', scenarioId, newId: 'b', name: 'B' }).after
    expect(placesIn(two, 1)).toEqual(placesIn(placed))
    expect(placesIn(done(two, tidy(null)).after, 1)).toEqual(placesIn(placed))
  })
})
