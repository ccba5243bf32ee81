import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcCurves } from '../../../src/formats/pdf/arc'

test('a quarter of a circle, clockwise, is one curve', () => {
  const [curve, ...others] = arcCurves([0, 10], 10, false, true, [10, 0])
  expect(others).toEqual([])
  expect(curve!.flat().map((value) => Math.round(value * 100) / 100 + 0)).toEqual([0, 4.48, 4.48, 0, 10, 0])
})

test('anticlockwise it bulges the other way', () => {
  const [curve] = arcCurves([0, 10], 10, false, false, [10, 0])
  expect(curve!.flat().map((value) => Math.round(value * 100) / 100 + 0)).toEqual([5.52, 10, 10, 5.52, 10, 0])
})

test('every curve of an arc stays on the circle, and the last one ends where the arc does', () => {
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
  fc.assert(fc.property(angle, fc.double({ min: 0.2, max: 6, noNaN: true }), fc.boolean(), (from, turn, isClockwise) => {
    const at = (angle: number) => [100 + 50 * Math.cos(angle), 80 + 50 * Math.sin(angle)] as const
    const to = isClockwise ? from + turn : from - turn
    const curves = arcCurves(at(from), 50, turn > Math.PI, isClockwise, at(to))
    expect(curves.at(-1)![2]).toEqual(at(to))
    let [start] = [at(from) as readonly number[]]
    for (const [a, b, end] of curves) {
      const middle = [0, 1].map((axis) => (start[axis]! + 3 * a[axis]! + 3 * b[axis]! + end[axis]!) / 8)
      expect(Math.hypot(middle[0]! - 100, middle[1]! - 80)).toBeCloseTo(50, 0)
      start = end
    }
  }))
})

test('an arc to where it begins is none', () => {
  expect(arcCurves([5, 5], 3, false, true, [5, 5])).toEqual([])
})
