import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCommands, isRefusal } from '../../src/commands'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { boxAt, boxesIn } from '../../src/layout/box-index'
import { chartLayoutOf, type Box } from '../../src/layout/chart'
import { slotAt } from '../../src/layout/slots'
import { directions, type Direction, type Place } from '../../src/model/organisation'
import { organisationOf, scenarioOf } from '../../src/model/organisation-of'
import { reportsByManager } from '../../src/model/reporting'
import { arbitraryDocument } from '../support/arbitrary'

const organisation = organisationFromOutline({}, `
  CEO
    CTO
      Dev
      Ops
        Red [team]
        Green [team]
        Blue [team]
    CIO
    CFO
`)

function slotting(direction: Direction = 'down', places: readonly Place[] = []) {
  const layout = chartLayoutOf(organisation, { arrangement: { direction, places } })
  const box = (id: string): Box => layout.boxById.get(id)!
  const at = (x: number, y: number, ...moving: readonly string[]) => slotAt(layout, organisation, direction, x, y, new Set(moving))
  /** Where a point is from the card's top left corner; negative: outside of it. */
  const beside = (id: string, dx: number, dy: number, ...moving: readonly string[]) => at(box(id).x + dx, box(id).y + dy, ...moving)
  return { box, at, beside }
}

describe('a point beside a card of a row', () => {
  const { box, beside } = slotting()

  it('is the place before it, on its outer left, and in the gap left of it', () => {
    for (const dx of [-10, 2, 20]) expect(beside('cio', dx, 10)).toMatchObject({ managerId: 'ceo', beforeId: 'cio' })
  })

  it('is the place after it, on its outer right and in the gap', () => {
    for (const dx of [-20, -2, 10]) expect(beside('cio', box('cio').width + dx, 10)).toMatchObject({ managerId: 'ceo', beforeId: 'cfo' })
  })

  it('has its mark in the middle of a narrow gap, from either side', () => {
    const middle = (box('cio').x + box('cio').width + box('cfo').x) / 2
    expect(beside('cfo', -3, 10)!.line).toMatchObject({ x1: middle, x2: middle })
    expect(beside('cio', box('cio').width + 3, 10)!.line).toMatchObject({ x1: middle, x2: middle })
  })

  it('before the first and after the last is near the card', () => {
    expect(beside('cto', -10, 10)).toMatchObject({ beforeId: 'cto', line: { x1: box('cto').x - 14 } })
    expect(beside('cfo', box('cfo').width + 10, 10)).toMatchObject({ managerId: 'ceo', beforeId: null })
  })

  it('on the card\u2019s middle, above it and far away is none', () => {
    expect(beside('cio', box('cio').width / 2, 10)).toBeNull()
    expect(beside('cio', -10, -30)).toBeNull()
    expect(beside('cfo', box('cfo').width + 60, 10)).toBeNull()
  })

  it('beside what is being moved is none, and the next card counts instead', () => {
    expect(beside('cio', 2, 10, 'cio')).toBeNull()
    expect(beside('cto', box('cto').width - 2, 10, 'cio')).toMatchObject({ managerId: 'ceo', beforeId: 'cfo' })
    expect(beside('dev', -10, 10, 'cto')).toBeNull()
  })
})

describe('a point in a column', () => {
  it('is between two stacked cards, or above and below them', () => {
    const { box, beside } = slotting()
    expect(beside('green', 30, -3)).toMatchObject({ managerId: 'ops', beforeId: 'green', line: { y1: box('green').y - 6, y2: box('green').y - 6 } })
    expect(beside('red', 30, box('red').height - 2)).toMatchObject({ managerId: 'ops', beforeId: 'green' })
    expect(beside('blue', 30, box('blue').height + 10)).toMatchObject({ managerId: 'ops', beforeId: null })
    expect(beside('red', 30, 2)).toMatchObject({ managerId: 'ops', beforeId: 'red' })
  })

  it('of a chart from left to right is between any two siblings', () => {
    const { box, beside } = slotting('right')
    expect(beside('cio', 30, -3)).toMatchObject({ managerId: 'ceo', beforeId: 'cio' })
    expect(beside('cfo', 30, box('cfo').height + 5)).toMatchObject({ managerId: 'ceo', beforeId: null })
    expect(beside('cio', -10, 20)).toBeNull()
  })
})

describe('a card placed by hand', () => {
  it('stands in no row', () => {
    const { box, beside } = slotting('down', [{ id: 'cio', x: 3_000, y: 0 }])
    expect(beside('cio', -10, 10)).toBeNull()
    expect(beside('cio', 2, 10)).toBeNull()
    expect(beside('cto', box('cto').width + 10, 10)).toMatchObject({ managerId: 'ceo', beforeId: 'cio' })
  })
})

const anyChart = arbitraryDocument({ positions: 20, unknownFields: false }).chain((document) => fc.record({
  document: fc.constant(document),
  direction: fc.constantFrom(...directions),
  moving: fc.nat(),
  card: fc.nat(),
  dx: fc.integer({ min: -40, max: 440 }),
  dy: fc.integer({ min: -40, max: 240 }),
}))

describe('in any chart', () => {
  it('what is moved to the place comes to stand between the two siblings that the mark is between', () => {
    fc.assert(fc.property(anyChart, ({ document, direction, moving, card, dx, dy }) => {
      const before = organisationOf(document, document.baselineId)!
      const { places } = scenarioOf(document, document.baselineId)!.arrangement
      const layout = chartLayoutOf(before, { arrangement: { direction, places } })
      if (layout.boxes.length === 0) return
      const movingId = layout.boxes[moving % layout.boxes.length]!.id
      const target = layout.boxes[card % layout.boxes.length]!
      const slot = slotAt(layout, before, direction, target.x + dx, target.y + dy, new Set([movingId]))
      if (!slot) return
      const outcome = applyCommands(document, [{
        type: 'move-position', scenarioId: before.scenarioId, positionId: movingId, managerId: slot.managerId, beforeId: slot.beforeId,
      }])
      if (isRefusal(outcome)) throw new Error(outcome.refused)
      const after = reportsByManager(organisationOf(outcome.document, before.scenarioId)!.positions).get(slot.managerId)!.map(({ id }) => id)
      const others = (reportsByManager(before.positions).get(slot.managerId) ?? []).map(({ id }) => id).filter((id) => id !== movingId)
      const at = slot.beforeId === null ? others.length : others.indexOf(slot.beforeId)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(after).toEqual(others.toSpliced(at, 0, movingId))
    }), { numRuns: 300 })
  })

  it('the index finds the cards that a search through all finds', () => {
    fc.assert(fc.property(anyChart, fc.integer({ min: 0, max: 900 }), ({ document, direction, dx, dy }, size) => {
      const layout = chartLayoutOf(organisationOf(document, document.baselineId)!, { arrangement: { direction, places: [] } })
      const ids = (boxes: readonly Box[]) => boxes.map(({ id }) => id).sort()
      const meets = (box: Box, extent: number) => box.x <= dx + extent && box.x + box.width >= dx && box.y <= dy + extent && box.y + box.height >= dy
      expect(ids(boxesIn(layout, dx, dy, dx + size, dy + size))).toEqual(ids(layout.boxes.filter((box) => meets(box, size))))
      expect(boxAt(layout, dx, dy)?.id).toBe(layout.boxes.find((box) => meets(box, 0))?.id)
    }))
  })
})
