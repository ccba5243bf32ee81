import { expect, test } from 'vitest'
import type { ChartLayout } from '../../src/layout/chart'
import { nearPartOf, regionOf } from '../../src/ui/canvas/near-part'

const box = (id: string, x: number, y: number) => ({ id, x, y, width: 100, height: 50 })
const boxes = [box('boss', 0, 0), box('near', 0, 200), box('far', 2000, 200), box('further', 4000, 200)]
const layout: ChartLayout = {
  cards: new Map(), placedIds: new Set(), x: 0, y: 0, boxes, boxById: new Map(boxes.map((each) => [each.id, each])), width: 4100, height: 250,
  connectors: [
    { id: 'boss->near', from: 'boss', to: 'near', points: [{ x: 50, y: 50 }, { x: 50, y: 200 }] },
    { id: 'boss->far', from: 'boss', to: 'far', points: [{ x: 50, y: 50 }, { x: 50, y: 125 }, { x: 2050, y: 125 }, { x: 2050, y: 200 }] },
  ],
  collaborations: [{ id: 'line', from: 'far', to: 'further', path: 'M0 0' }],
}
const none: ReadonlySet<string> = new Set()
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('what the window shows is rounded outwards, so that small steps of a pan change nothing', () => {
  const view = { width: 1000, height: 600 }
  const region = regionOf({ ...view, transform: [-300, -20, 1] })
  expect(region).toEqual({ left: 256, top: 0, right: 1536, bottom: 768 })
  expect(regionOf({ ...view, transform: [-330, -40, 1] })).toEqual(region)
  expect(regionOf({ ...view, transform: [-300, -20, 0.5] })).toEqual({ left: 512, top: 0, right: 2816, bottom: 1280 })
})

test('only the cards in the region are built', () => {
  const part = nearPartOf(layout, { left: 0, top: 0, right: 512, bottom: 512 }, none)
  expect(idsOf(part.boxes)).toEqual(['boss', 'near'])
})

test('a card that is kept is built wherever it is', () => {
  const part = nearPartOf(layout, { left: 0, top: 0, right: 512, bottom: 512 }, new Set(['further']))
  expect(idsOf(part.boxes)).toEqual(['boss', 'near', 'further'])
})

test('a line that passes through the region is there, though both its cards are elsewhere', () => {
  const part = nearPartOf(layout, { left: 768, top: 0, right: 1024, bottom: 256 }, none)
  expect(idsOf(part.boxes)).toEqual([])
  expect(idsOf(part.connectors)).toEqual(['boss->far'])
  expect(idsOf(part.farEnds)).toEqual(['boss', 'far'])
})

test('a line of collaboration is there between its cards, and a little beyond', () => {
  const linesAt = (left: number, top: number) => idsOf(nearPartOf(layout, { left, top, right: left + 256, bottom: top + 256 }, none).collaborations)
  expect(linesAt(3072, 0)).toEqual(['line'])
  expect(linesAt(3072, 300)).toEqual(['line'])
  expect(linesAt(3072, 512)).toEqual([])
  expect(linesAt(0, 0)).toEqual([])
})
