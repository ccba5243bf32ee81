import { describe, expect, it } from 'vitest'
import { tidyTree } from '../../src/layout/tidy/tidy-tree'
import { boxById, card, generated, grouped, team } from './charts'

const points = (layout: ReturnType<typeof tidyTree>, id: string) =>
  layout.connectors.find((line) => line.id === id)?.points.map(({ x, y }) => [x, y])

describe('a tidy tree', () => {
  it('is empty for no nodes', () => {
    expect(tidyTree([])).toEqual({ boxes: [], connectors: [], width: 0, height: 0 })
  })

  it('places a single node at the origin', () => {
    const layout = tidyTree([card('ceo')])
    expect(layout).toEqual({ boxes: [{ id: 'ceo', x: 0, y: 0, width: 240, height: 150 }], connectors: [], width: 240, height: 150 })
  })

  it('puts one report straight below its manager', () => {
    const layout = tidyTree([card('ceo'), card('cto', 'ceo', { width: 400 })])
    expect(layout.boxes.map(({ x, y }) => [x, y])).toEqual([[80, 0], [0, 198]])
    expect(points(layout, 'ceo->cto')).toEqual([[200, 150], [200, 198]])
  })

  it('centres a manager over two reports and joins them by a bus halfway', () => {
    const layout = tidyTree([card('ceo'), card('cto', 'ceo'), card('coo', 'ceo')])
    expect(layout.boxes.map(({ x, y }) => [x, y])).toEqual([[132, 0], [0, 198], [264, 198]])
    expect(points(layout, 'ceo->cto')).toEqual([[252, 150], [252, 174], [120, 174], [120, 198]])
    expect(points(layout, 'ceo->coo')).toEqual([[252, 150], [252, 174], [384, 174], [384, 198]])
  })

  it('hangs a stack of teams from the left side of their manager', () => {
    const layout = tidyTree([card('engineering'), team('robotics', 'engineering'), team('web', 'engineering')])
    expect(layout.boxes.map(({ x, y }) => [x, y])).toEqual([[0, 0], [32, 170], [32, 222]])
    expect(points(layout, 'engineering->robotics')).toEqual([[16, 150], [16, 192], [32, 192]])
    expect(points(layout, 'engineering->web')).toEqual([[16, 150], [16, 244], [32, 244]])
    expect([layout.width, layout.height]).toEqual([240, 266])
  })

  it('breaks a stack of nine into two columns, down and then right, each with its spine', () => {
    const layout = tidyTree([card('head'), ...Array.from({ length: 9 }, (_, index) => team(`t${index}`, 'head'))])
    const boxes = boxById(layout.boxes)
    expect(boxes.get('t4')!.x).toBe(32)
    expect([boxes.get('t5')!.x, boxes.get('t5')!.y]).toEqual([272, boxes.get('t0')!.y])
    expect(points(layout, 'head->t5')).toEqual([[16, 150], [16, 160], [256, 160], [256, 192], [272, 192]])
  })

  it('sets a stack between larger siblings as a block among them', () => {
    const layout = tidyTree([card('cto'), card('dev', 'cto'), team('data', 'cto'), team('security', 'cto'), card('it', 'cto')])
    const boxes = boxById(layout.boxes)
    expect(boxes.get('data')!.y).toBe(boxes.get('dev')!.y)
    expect([boxes.get('data')!.x, boxes.get('security')!.x, boxes.get('it')!.x]).toEqual([280, 280, 504])
    expect(points(layout, 'cto->security')!.slice(-2)).toEqual([[264, 272], [280, 272]])
  })

  it('treats one team between larger siblings as a card like any other', () => {
    const layout = tidyTree([card('cto'), card('dev', 'cto'), team('data', 'cto'), card('it', 'cto')])
    expect(points(layout, 'cto->data')!.at(-1)).toEqual([364, 198])
  })

  it('keeps a compact node with reports out of the stack', () => {
    const layout = tidyTree([card('head'), team('a', 'head'), team('b', 'head'), team('c', 'a')])
    const boxes = boxById(layout.boxes)
    expect(boxes.get('a')!.y).toBe(boxes.get('b')!.y)
    expect(boxes.get('c')!.y).toBeGreaterThan(boxes.get('a')!.y)
  })

  it('wraps many reports into rows of about equal width and reaches the later rows from the left', () => {
    const layout = tidyTree([card('ceo'), ...Array.from({ length: 12 }, (_, index) => card(`m${index}`, 'ceo'))])
    const rows = grouped(layout.boxes.slice(1), ({ y }) => y)
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4])
    const last = points(layout, 'ceo->m11')!
    expect(last.map(([x]) => x)).toContain(0)
    expect(layout.boxes.slice(1).every(({ x }) => x >= 24)).toBe(true)
  })

  it('sets a manager right above a middle report that is only a little off its centre line', () => {
    const layout = tidyTree([card('ceo'), card('a', 'ceo', { width: 200 }), card('b', 'ceo'), card('c', 'ceo', { width: 210 })])
    expect(points(layout, 'ceo->b')).toHaveLength(2)
  })

  it('makes roots of nodes with an unknown parent and draws no line to them', () => {
    const layout = tidyTree([card('a', 'nobody'), card('b')])
    expect(layout.boxes.map(({ x, y }) => [x, y])).toEqual([[0, 0], [304, 0]])
    expect(layout.connectors).toEqual([])
  })

  it('cuts a loop at the node that comes first', () => {
    const layout = tidyTree([card('below', 'b'), card('a', 'c'), card('b', 'a'), card('c', 'b'), card('self', 'self')])
    expect(layout.connectors.map(({ id }) => id)).toEqual(['b->below', 'a->b', 'b->c'])
    expect(layout.boxes).toHaveLength(5)
  })

  it('takes the first of two nodes with the same id', () => {
    const layout = tidyTree([card('a'), card('b', 'a'), card('b', null, { width: 999 })])
    expect(layout.boxes.map(({ id, width }) => [id, width])).toEqual([['a', 240], ['b', 240]])
    expect(layout.connectors).toHaveLength(1)
  })

  it('survives sizes and options that are no lengths', () => {
    const layout = tidyTree([card('a', null, { width: NaN, height: -5 }), card('b', 'a', { width: Infinity, height: 10.2 })], {
      siblingGap: NaN, levelGap: -4, stackLength: 0,
    })
    expect(layout.boxes.map(({ width, height }) => [width, height])).toEqual([[1, 1], [1, 11]])
    expect(Number.isInteger(layout.width) && Number.isInteger(layout.height)).toBe(true)
  })
})

describe('a large tidy tree', () => {
  it('does not overflow the stack for a chain 10,000 deep', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => card(`n${index}`, index === 0 ? null : `n${index - 1}`))
    const layout = tidyTree(chain)
    expect([layout.boxes.length, layout.width]).toEqual([10_000, 240])
  })

  it('survives a loop of 10,000', () => {
    const loop = Array.from({ length: 10_000 }, (_, index) => card(`n${index}`, `n${(index + 1) % 10_000}`))
    expect(tidyTree(loop).connectors).toHaveLength(9_999)
  })

  it.each([['cards', card], ['teams', team]])('keeps a fan of 10,000 %s in proportion', (_, make) => {
    const layout = tidyTree([card('top'), ...Array.from({ length: 10_000 }, (_, index) => make(`n${index}`, 'top'))])
    expect(layout.boxes).toHaveLength(10_001)
    expect(layout.width / layout.height).toBeGreaterThan(1)
    expect(layout.width / layout.height).toBeLessThan(2.5)
  })

  it.each([1, 2, 3, 4, 5])('keeps 1,000 positions under 14,000 px wide and in proportion (chart %i)', (seed) => {
    const layout = tidyTree(generated(1_000, 6, seed * 77))
    expect(layout.width).toBeLessThan(14_000)
    expect(layout.width / layout.height).toBeGreaterThan(0.8)
    expect(layout.width / layout.height).toBeLessThan(3)
  })
})
