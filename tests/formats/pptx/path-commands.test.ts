import { expect, test } from 'vitest'
import { pathCommands } from '../../../src/formats/pptx/path-commands'

test('a quarter arc is one curve with its ends and middle where the arc has them', () => {
  const [, arc] = pathCommands('M0 10A10 10 0 0 1 10 0')
  const [a, b, end] = arc!.points as readonly { x: number, y: number }[]
  expect(end!.x).toBeCloseTo(10)
  expect(end!.y).toBeCloseTo(0)
  const middle = { x: (0 + 3 * a!.x + 3 * b!.x + end!.x) / 8, y: (10 + 3 * a!.y + 3 * b!.y + end!.y) / 8 }
  expect(Math.hypot(middle.x - 10, middle.y - 10)).toBeCloseTo(10, 2)
  expect(middle.x).toBeLessThan(5)
})

test('an arc the other way round bends to the other side', () => {
  const [, arc] = pathCommands('M0 10A10 10 0 0 0 10 0')
  expect(arc!.points[0]!.x).toBeCloseTo(5.52, 1)
})

test('a large arc is several curves', () => expect(pathCommands('M0 0A5 5 0 1 1 0 1').length).toBeGreaterThan(3))

test('lines, curves and ends come through as they are', () => {
  expect(pathCommands('M1 2L3 4C5 6 7 8 9 10Z')).toEqual([
    { kind: 'move', points: [{ x: 1, y: 2 }] }, { kind: 'line', points: [{ x: 3, y: 4 }] },
    { kind: 'curve', points: [{ x: 5, y: 6 }, { x: 7, y: 8 }, { x: 9, y: 10 }] }, { kind: 'close', points: [] },
  ])
})
