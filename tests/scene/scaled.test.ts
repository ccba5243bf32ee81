import { expect, test } from 'vitest'
import type { Shape } from '../../src/scene/scene'
import { scaled } from '../../src/scene/pages/scaled'

test('every kind of shape is scaled, then moved, its lines and dashes too', () => {
  const shapes: readonly Shape[] = [{
    kind: 'group', id: 'a', title: 'CEO', shapes: [
      { kind: 'rect', x: 10, y: 20, width: 30, height: 40, radius: [1, 2, 3, 4], fill: '#ffffff', stroke: '#000000', strokeWidth: 2, dash: [4, 6] },
      { kind: 'rect', x: 0, y: 0, width: 2, height: 2, radius: 8, fill: null },
      { kind: 'path', d: 'M10 20A4 4 0 0 1 14 24Z', stroke: '#000000', strokeWidth: 1 },
      { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000000', strokeWidth: 3, dash: [2, 2] },
      { kind: 'text', x: 2, y: 4, text: 'CEO', size: 12, weight: 600, fill: '#000000', anchor: 'start', maxWidth: 50 },
    ],
  }]
  expect(scaled(shapes, 0.5, 100, 200)).toEqual([{
    kind: 'group', id: 'a', title: 'CEO', shapes: [
      { kind: 'rect', x: 105, y: 210, width: 15, height: 20, radius: [0.5, 1, 1.5, 2], fill: '#ffffff', stroke: '#000000', strokeWidth: 1, dash: [2, 3] },
      { kind: 'rect', x: 100, y: 200, width: 1, height: 1, radius: 4, fill: null },
      { kind: 'path', d: 'M105 210A2 2 0 0 1 107 212Z', stroke: '#000000', strokeWidth: 0.5 },
      { kind: 'line', x1: 100.5, y1: 201, x2: 101.5, y2: 202, stroke: '#000000', strokeWidth: 1.5, dash: [1, 1] },
      { kind: 'text', x: 101, y: 202, text: 'CEO', size: 6, weight: 600, fill: '#000000', anchor: 'start', maxWidth: 25 },
    ],
  }])
})
