import { describe, expect, test } from 'vitest'
import type { Load } from '../../src/load/load'
import { newPosition } from '../../src/model/position'
import { bandOf } from '../../src/scene/band'
import { bandShapes } from '../../src/scene/scene-band'
import type { RectShape } from '../../src/scene/scene'
import { loadBar } from '../../src/scene/scene-load-bar'
import { colour, type Colour } from '../../src/scene/tokens'

const ink = (name: Colour) => colour(name, 'light')
const bandFor = (load: Load) => bandOf({ position: { ...load.position, holder: 'Ada' }, load, worst: undefined, isCompact: false }, 'orientation')
const box = { id: 'a', x: 0, y: 0, width: 248, height: 120 }

const loadOf = (outward: number, inward: number, rest = 0, capacity = 100): Load => {
  const total = outward + inward + rest
  return { position: newPosition('a', 'A', 'manager'), held: [], carried: [], total, inward, outward, capacity, utilisation: total === 0 ? 0 : total / capacity }
}

/** Track of 160 points: one a per cent. */
const bar = (load: Load) => loadBar(load, 0, 0, 160, ink)
const piecesOf = (load: Load) => bar(load).slice(1).filter((shape): shape is RectShape => shape.kind === 'rect' && shape.height === 10)
const drawn = (load: Load) => piecesOf(load).map(({ x, width, fill, hatch }) => [x, width, fill, hatch !== undefined])

describe('the load bar', () => {
  test('shows outward, inward and unclassified work in this order', () =>
    expect(drawn(loadOf(20, 30, 10))).toEqual([[0, 20, ink('out'), false], [20, 30, ink('in'), false], [50, 10, ink('control'), false]]))

  test('is hatched beyond the mark', () => {
    expect(drawn(loadOf(60, 60))).toEqual([[0, 60, ink('out'), false], [60, 40, ink('in'), false], [100, 20, ink('in'), true]])
    expect(drawn(loadOf(100, 0))).toEqual([[0, 100, ink('out'), false]])
  })

  test('marks 100 % at the same place, whatever is carried', () => {
    for (const load of [loadOf(0, 0), loadOf(50, 0), loadOf(0, 300)]) {
      expect(bar(load).at(-1)).toMatchObject({ x: 99, width: 2, y: -3, height: 16, fill: ink('ink') })
    }
  })

  test('ends in a chevron above 160 %, and only there', () => {
    expect(bar(loadOf(80, 80)).some(({ kind }) => kind === 'path')).toBe(false)
    expect(bar(loadOf(80, 81)).filter(({ kind }) => kind === 'path')).toHaveLength(2)
    const last = piecesOf(loadOf(200, 200)).at(-1)!
    expect(last.x + last.width).toBe(160)
  })

  test('keeps its parts and runs off the track where there is no capacity', () => {
    const pieces = piecesOf(loadOf(10, 10, 0, 0))
    expect(pieces.every(({ x, width }) => Number.isFinite(x) && Number.isFinite(width))).toBe(true)
    expect(bar(loadOf(10, 10, 0, 0)).filter(({ kind }) => kind === 'path')).toHaveLength(2)
  })
})

describe('the band', () => {
  test('is in proportion, and neutral where nothing is carried', () => {
    expect(bandShapes(bandFor(loadOf(30, 10)), box, ink)).toMatchObject([{ fill: ink('out') }, { fill: ink('in') }])
    expect(bandShapes(bandFor(loadOf(30, 10)), box, ink)[0]).toMatchObject({ d: expect.stringContaining('L186 0') })
    expect(bandShapes(bandFor(loadOf(0, 0)), box, ink)).toMatchObject([{ fill: ink('line') }])
  })

  test('shows even the smallest part', () =>
    expect(bandShapes(bandFor(loadOf(1, 10_000)), box, ink)[0]).toMatchObject({ d: expect.stringMatching(/L1[12](\.\d+)? 0L/) }))
})
