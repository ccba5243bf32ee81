import { describe, expect, it } from 'vitest'
import { roles, type Position } from '../../src/model/organisation'
import { newPosition } from '../../src/model/position'
import { bandKeys, bandOf, type BandSubject } from '../../src/scene/band'
import { colourings } from '../../src/scene/colouring'
import { legendEntries } from '../../src/scene/legend-entries'

const seat = (change: Partial<Position> = {}): Position => ({ ...newPosition('a', 'A', 'manager'), holder: 'Ada', ...change })
const load = (outward: number, inward: number, utilisation = 0.3) => ({ outward, inward, total: outward + inward, utilisation })
const subject = (change: Partial<BandSubject> = {}): BandSubject => ({ position: seat(), load: load(0, 0), worst: undefined, isCompact: false, ...change })
const coloursOf = (change: Partial<BandSubject>, colouring: (typeof colourings)[number]) =>
  bandOf(subject(change), colouring).map(({ colour, isStriped = false }) => isStriped ? `${colour} striped` : colour)

describe('the band of a card', () => {
  it('shows outward and inward work in their proportion', () =>
    expect(bandOf(subject({ load: load(30, 10) }), 'orientation')).toEqual([{ colour: 'out', share: 30 }, { colour: 'in', share: 10 }]))

  it('shows on a compact card which way whoever sits there is strong', () =>
    expect(coloursOf({ isCompact: true, position: seat({ strength: 'both' }) }, 'orientation')).toEqual(['out', 'in']))

  it('is not there on a vacant seat, whose work nobody does', () => {
    expect(coloursOf({ position: seat({ holder: null }), load: load(30, 10) }, 'orientation')).toEqual([])
    expect(coloursOf({ position: seat({ holder: null }), load: load(30, 10) }, 'utilisation')).toEqual([])
  })

  it('shows the role of a vacant seat', () => expect(coloursOf({ position: seat({ holder: null, role: 'CIO' }) }, 'role')).toEqual(['in']))

  it.each([[0, ['line']], [0.49, ['scale-1']], [0.5, ['scale-2']], [0.8, ['scale-3']], [1, ['scale-3']], [1.01, ['scale-4 striped']], [Infinity, ['scale-4 striped']]] as const)(
    'tells how full a seat is at %f', (utilisation, expected) =>
      expect(coloursOf({ load: load(10, 0, utilisation) }, 'utilisation')).toEqual(expected))

  it('tells the worst finding', () => {
    expect(coloursOf({ worst: 'critical' }, 'findings')).toEqual(['crit striped'])
    expect(coloursOf({}, 'findings')).toEqual(['line'])
  })

  it('looks different for each role', () =>
    expect(new Set(roles.map((role) => coloursOf({ position: seat({ role }) }, 'role').join())).size).toBe(roles.length))
})

describe('the legend', () => {
  it.each(colourings)('explains every colour that a band by %s has of its own', (colouring) => {
    const words = legendEntries(colouring).flat().map(({ label }) => label)
    for (const { label } of bandKeys[colouring]) expect(words).toContain(label)
  })

  it('has an entry for each role', () => expect(bandKeys.role).toHaveLength(roles.length))
})
