import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationFromOutline } from '../../src/formats/outline/read-outline'
import { chartLayoutOf, type Box, type ChartLayout, type Shown } from '../../src/layout/chart'
import { directions, type Direction, type Organisation, type Place } from '../../src/model/organisation'
import { organisationOf } from '../../src/model/organisation-of'
import { managersOf } from '../../src/model/reporting'
import { arbitraryDocument } from '../support/arbitrary'
import { overlaps } from './charts'

interface Case {
  readonly organisation: Organisation
  readonly shown: Shown
}

const anyCase: fc.Arbitrary<Case> = arbitraryDocument({ positions: 25, unknownFields: false }).chain((document) => {
  const organisation = organisationOf(document, document.baselineId)!
  const ids = organisation.positions.map(({ id }) => id)
  return fc.record({
    organisation: fc.constant(organisation),
    shown: fc.record({
      expanded: fc.subarray(ids).map((some) => new Set(some)),
      collapsed: fc.subarray(ids, { maxLength: Math.min(3, ids.length) }).map((some) => new Set(some)),
      arrangement: fc.record({ direction: fc.constantFrom(...directions), places: placesOf(ids) }),
    }),
  })
})

/** The document's own are far apart at times; these are close, so that many lie on others. */
function placesOf(ids: readonly string[]): fc.Arbitrary<readonly Place[]> {
  const coordinate = fc.integer({ min: -300, max: 900 })
  return fc.shuffledSubarray([...ids], { maxLength: Math.min(8, ids.length) }).chain((some) =>
    fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), x: coordinate, y: coordinate }))))
}

const holds = (property: (layout: ChartLayout, given: Case) => void) => fc.assert(
  fc.property(anyCase, (given) => property(chartLayoutOf(given.organisation, given.shown), given)), { numRuns: 150 })

function isOnBorder({ x, y, width, height }: Box, point: { readonly x: number, readonly y: number }): boolean {
  const isWithin = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
  return isWithin && (point.x === x || point.x === x + width || point.y === y || point.y === y + height)
}

describe('in any chart, in either direction, folded and placed by hand as may be', () => {
  it('no two cards overlap', () => {
    holds(({ boxes }) => {
      boxes.forEach((box, at) => boxes.slice(0, at).forEach((other) => expect(overlaps(box, other)).toBe(false)))
    })
  })

  it('every position that is not folded away is shown once, and no other', () => {
    holds(({ boxes, cards, boxById }, { organisation: { positions }, shown: { collapsed } }) => {
      const visible = positions.filter(({ id }) => !managersOf(positions, id).some((manager) => collapsed.has(manager.id))).map(({ id }) => id)
      expect(boxes.map(({ id }) => id)).toEqual(visible)
      expect([...cards.keys()]).toEqual(visible)
      expect(boxById.size).toBe(visible.length)
    })
  })

  it('lines are orthogonal and begin and end on the borders of their cards', () => {
    holds(({ connectors, boxById }, { organisation: { positions } }) => {
      const reporting = positions.filter(({ id, managerId }) => boxById.has(id) && managerId !== null)
      expect(connectors.map(({ id }) => id).sort()).toEqual(reporting.map(({ id, managerId }) => `${managerId!}->${id}`).sort())
      for (const { from, to, points } of connectors) {
        expect(isOnBorder(boxById.get(from)!, points[0]!)).toBe(true)
        expect(isOnBorder(boxById.get(to)!, points.at(-1)!)).toBe(true)
        points.slice(1).forEach((point, at) => expect(point.x === points[at]!.x || point.y === points[at]!.y).toBe(true))
      }
    })
  })

  it('everything is within the bounds, which touch cards or lines', () => {
    holds(({ x, y, width, height, boxes, connectors }) => {
      const points = [...boxes.flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]), ...connectors.flatMap((line) => line.points)]
      for (const point of points) expect(point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height).toBe(true)
      if (boxes.length > 0) expect([width > 0, height > 0]).toEqual([true, true])
    })
  })

  it('a card placed by hand stands there, or further along where another was before', () => {
    holds(({ boxById, placedIds }, { shown: { arrangement: { direction, places } } }) => {
      expect([...placedIds]).toEqual(places.filter(({ id }) => boxById.has(id)).map(({ id }) => id))
      for (const { id, x, y } of places) {
        const box = boxById.get(id)
        if (!box) continue
        expect(direction === 'down' ? box.x : box.y).toBe(direction === 'down' ? x : y)
        expect(direction === 'down' ? box.y : box.x).toBeGreaterThanOrEqual(direction === 'down' ? y : x)
      }
    })
  })

  it('the same again is handed on as the very same boxes and lines', () => {
    holds((layout, { organisation, shown }) => {
      const again = chartLayoutOf({ ...organisation }, { ...shown, arrangement: structuredClone(shown.arrangement) }, layout)
      expect(again.boxes).toBe(layout.boxes)
      expect(again.connectors).toBe(layout.connectors)
      expect(again.collaborations).toBe(layout.collaborations)
    })
  })
})

const organisation = organisationFromOutline({}, `
  CEO
    CTO
      Dev [team]
      Ops [team]
    CIO
      Desk [team]
  link CTO -- CIO
`)

const arranged = (direction: Direction, ...places: readonly Place[]) => chartLayoutOf(organisation, { arrangement: { direction, places } })

describe('a chart from left to right', () => {
  it('has reports right of their manager, below each other', () => {
    const { boxById } = arranged('right')
    const [ceo, cto, cio] = ['ceo', 'cto', 'cio'].map((id) => boxById.get(id)!) as [Box, Box, Box]
    expect(cto.x).toBeGreaterThan(ceo.x + ceo.width)
    expect([cio.x, cio.y > cto.y + cto.height]).toEqual([cto.x, true])
  })

  it('has lines from the right edge to the left edge, and dotted ones from bottom to top between neighbours', () => {
    const { boxById, connectors, collaborations } = arranged('right')
    const ceo = boxById.get('ceo')!
    const { points } = connectors.find(({ to }) => to === 'cto')!
    expect(points[0]!.x).toBe(ceo.x + ceo.width)
    expect(points.at(-1)!.x).toBe(boxById.get('cto')!.x)
    const cto = boxById.get('cto')!
    expect(collaborations[0]!.path).toBe(`M${cto.x + 56} ${cto.y + cto.height}L${cto.x + 56} ${boxById.get('cio')!.y}`)
  })
})

describe('a card placed by hand', () => {
  it('takes its branch along, and nothing else moves', () => {
    const { boxById, placedIds } = arranged('down', { id: 'cto', x: 2_000, y: -300 })
    const without = arranged('down')
    expect(boxById.get('cto')).toMatchObject({ x: 2_000, y: -300 })
    expect(boxById.get('dev')!.y).toBeGreaterThan(-300)
    expect(boxById.get('dev')!.x).toBeGreaterThanOrEqual(2_000)
    expect(boxById.get('cio')).toEqual(without.boxById.get('cio'))
    expect([...placedIds]).toEqual(['cto'])
  })

  it('moves down by as little as frees it where it would lie on another, or right in a chart to the right', () => {
    for (const direction of directions) {
      const ops = arranged(direction, { id: 'desk', x: 5_000, y: 5_000 }).boxById.get('ops')!
      const { boxById } = arranged(direction, { id: 'desk', x: ops.x + 5, y: ops.y + 5 })
      expect(boxById.get('ops')).toEqual(ops)
      expect(boxById.get('desk')).toMatchObject(direction === 'down'
        ? { x: ops.x + 5, y: ops.y + ops.height + 16 } : { x: ops.x + ops.width + 16, y: ops.y + 5 })
    }
  })

  it('gives way to one that was placed before it', () => {
    const { boxById } = arranged('down', { id: 'dev', x: 3_000, y: 0 }, { id: 'ops', x: 3_010, y: 10 })
    expect(boxById.get('dev')).toMatchObject({ x: 3_000, y: 0 })
    expect(boxById.get('ops')).toMatchObject({ x: 3_010, y: boxById.get('dev')!.height + 16 })
  })

  it('of thousands piled up finds a place too', () => {
    const many = organisationFromOutline({}, Array.from({ length: 200 }, (_, at) => `P${at} [team]`).join('\n'))
    const { boxes } = chartLayoutOf(many, { arrangement: { direction: 'down', places: many.positions.map(({ id }) => ({ id, x: 0, y: 0 })) } })
    boxes.forEach((box, at) => boxes.slice(0, at).forEach((other) => expect(overlaps(box, other)).toBe(false)))
  })
})

describe('a folded manager', () => {
  it('keeps its look and says how many are below', () => {
    const open = chartLayoutOf(organisation)
    const folded = chartLayoutOf(organisation, { collapsed: new Set(['cto', 'dev']) })
    expect(folded.cards.get('cto')).toEqual({ ...open.cards.get('cto')!, foldedCount: 2 })
    expect(open.cards.get('cto')!.foldedCount).toBe(0)
    expect(folded.boxById.has('dev')).toBe(false)
    expect(folded.boxById.get('cto')).toMatchObject({ height: open.boxById.get('cto')!.height })
  })

  it('hides those below a folded one above', () => {
    const { boxes, cards } = chartLayoutOf(organisation, { collapsed: new Set(['cto', 'ceo']) })
    expect(boxes.map(({ id }) => id)).toEqual(['ceo'])
    expect(cards.get('ceo')!.foldedCount).toBe(5)
  })
})
