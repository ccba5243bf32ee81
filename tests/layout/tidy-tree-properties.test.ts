import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyTree, type Box, type TidyNode } from '../../src/layout/tidy/tidy-tree'
import { anyForest, anyTree, boxById, crosses, grouped, isAfter, overlaps } from './charts'

const anyChart = fc.oneof(anyForest, anyTree)
const length = fc.integer({ min: 0, max: 80 })
const anyOptions = fc.record({
  siblingGap: length, levelGap: length, rowGap: length, treeGap: length, gutter: length, stackIndent: length, stackTop: length,
  stackGap: length, stackLength: fc.integer({ min: 1, max: 9 }), hangingColumns: fc.integer({ min: 0, max: 5 }),
  minRowWidth: fc.integer({ min: 0, max: 2000 }), aspect: fc.double({ min: 0.5, max: 4, noNaN: true }),
}, { requiredKeys: [] })

const holds = (property: (nodes: TidyNode[]) => void) => fc.assert(fc.property(anyChart, property), { numRuns: 300 })

function expectSiblingsInOrder(boxes: readonly Box[], lines: readonly { from: string; to: string }[]) {
  const byId = boxById(boxes)
  for (const reports of grouped(lines, ({ from }) => from)) {
    const placed = reports.map(({ to }) => byId.get(to)!)
    placed.forEach((later, at) => placed.slice(0, at).forEach((earlier) => expect(isAfter(later, earlier)).toBe(true)))
  }
}

describe('in any forest', () => {
  it('every node is placed exactly once, whole, inside the chart', () => {
    holds((nodes) => {
      const { boxes, width, height } = tidyTree(nodes)
      expect(boxes.map(({ id }) => id)).toEqual([...new Set(nodes.map(({ id }) => id))])
      for (const box of boxes) {
        expect([box.x, box.y, box.width, box.height].every(Number.isInteger)).toBe(true)
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
      }
    })
  })

  it('no two boxes overlap and no line crosses a card that is not its own, with any options', () => {
    fc.assert(fc.property(anyChart, anyOptions, (nodes, options) => {
      const { boxes, connectors } = tidyTree(nodes, options)
      boxes.forEach((box, at) => boxes.slice(0, at).forEach((other) => expect(overlaps(box, other)).toBe(false)))
      for (const line of connectors) {
        expect(boxes.filter((box) => crosses(line, box)).map(({ id }) => id)).toEqual([])
      }
    }), { numRuns: 500 })
  })

  it('every line runs square from its manager’s bottom edge to its report’s border, turning at every point', () => {
    holds((nodes) => {
      const { boxes, connectors, width, height } = tidyTree(nodes)
      const byId = boxById(boxes)
      for (const { id, from, to, points } of connectors) {
        expect(id).toBe(`${from}->${to}`)
        const manager = byId.get(from)!
        const report = byId.get(to)!
        const first = points[0]!
        const last = points.at(-1)!
        expect(first.y).toBe(manager.y + manager.height)
        expect(first.x >= manager.x && first.x <= manager.x + manager.width).toBe(true)
        const arrivesOnTop = last.y === report.y && last.x === report.x + Math.floor(report.width / 2)
        const arrivesLeft = last.x === report.x && last.y === report.y + Math.floor(report.height / 2)
        expect(arrivesOnTop || arrivesLeft).toBe(true)
        points.slice(1).forEach((point, at) => {
          const before = points[at]!
          expect((point.x === before.x) !== (point.y === before.y)).toBe(true)
          const after = points[at + 2]
          if (after) expect(point.x === before.x).toBe(point.y === after.y)
          expect(point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height).toBe(true)
        })
      }
    })
  })

  it('everyone with a known manager gets one line, but for one in each loop', () => {
    holds((nodes) => {
      const { connectors } = tidyTree(nodes)
      const first = new Map(nodes.toReversed().map((node) => [node.id, node.parentId]))
      expect(new Set(connectors.map(({ to }) => to)).size).toBe(connectors.length)
      for (const { from, to } of connectors) expect(first.get(to)).toBe(from)
      const managerOf = new Map(connectors.map(({ from, to }) => [to, from]))
      for (const [id, parentId] of first) {
        if (parentId === null || !first.has(parentId) || managerOf.has(id)) continue
        // Not drawn although both are there: then the line would have closed a loop.
        let at: string | undefined = parentId
        while (at !== undefined && at !== id) at = managerOf.get(at)
        expect(at).toBe(id)
      }
    })
  })

  it('siblings read in their order: each stands to the right of or below those before', () => {
    holds((nodes) => {
      const { boxes, connectors } = tidyTree(nodes)
      expectSiblingsInOrder(boxes, connectors)
    })
  })

  it('the same nodes always give the same layout', () => {
    holds((nodes) => {
      expect(tidyTree(structuredClone(nodes))).toEqual(tidyTree(nodes))
    })
  })

  it('adding a leaf does not reorder the others', () => {
    fc.assert(fc.property(anyTree, fc.nat(), fc.boolean(), (nodes, at, compact) => {
      const parent = nodes[at % nodes.length]!
      const leaf = { id: 'new', parentId: parent.id, width: 200, height: 44, compact }
      const before = tidyTree(nodes)
      const after = tidyTree([...nodes, leaf])
      expect(after.boxes.slice(0, -1).map(({ id }) => id)).toEqual(before.boxes.map(({ id }) => id))
      expect(after.connectors.slice(0, -1).map(({ id }) => id)).toEqual(before.connectors.map(({ id }) => id))
      expectSiblingsInOrder(after.boxes, after.connectors)
    }), { numRuns: 200 })
  })
})
