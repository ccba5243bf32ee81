import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart } from '../../src/plots/apart'
import { chancePlot } from '../../src/plots/chance-plot'
import { densityPlot } from '../../src/plots/density-plot'
import { fanPlot } from '../../src/plots/fan-plot'
import type { Scene } from '../../src/scene/scene'
import type { Quantiles } from '../../src/simulation/uncertainty/quantiles'
import { arbitraryOutlook } from '../support/arbitrary-document'

const ink = () => '#000000'
const hue = { outer: 'sunken', inner: 'line-2', line: 'ink' } as const

const quantiles = fc.array(fc.oneof(fc.double({ min: 0, max: 3, noNaN: true }), fc.double({ min: 0, max: 1e7, noNaN: true })), { minLength: 5, maxLength: 5 })
  .map((values) => values.sort((a, b) => a - b) as unknown as Quantiles)
const fans = fc.array(quantiles, { minLength: 2, maxLength: 41 })
const widths = fc.constantFrom(230, 304, 352, 960)

function textsOf({ shapes }: Scene): readonly string[] {
  return shapes.flatMap((shape) => shape.kind === 'text' ? [shape.text] : [])
}

function expectSound(scene: Scene): void {
  expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null,"y|undefined/)
  for (const shape of scene.shapes) {
    if (shape.kind === 'text') expect(shape.y > 0 && shape.y <= scene.height && shape.size >= 12).toBe(true)
    if (shape.kind === 'line') expect(Math.min(shape.y1, shape.y2) >= 0 && Math.max(shape.y1, shape.y2) <= scene.height).toBe(true)
    if (shape.kind === 'path') expect(shape.d).toMatch(/^[ML,\d.Z-]*$/)
  }
}

describe('plots of uncertainty', () => {
  test('of any fan lie within their bounds, with numbers only', () => {
    fc.assert(fc.property(fans, widths, fc.boolean(), (fan, width, isBound) => {
      const data = { title: 'T', fan, bound: isBound ? { value: 1, label: 'Overloaded above' } : null, format: (value: number) => value.toFixed(1), most: null, hue }
      expectSound(fanPlot(data, width, ink))
    }))
  })

  test('of chances say whose line is whose', () => {
    const scene = chancePlot('T', [{ name: 'CTO', chances: [0, 0.5, 1], colour: 'ink', dash: null }, { name: 'CIO', chances: [0, 0.5, 1], colour: 'ink-2', dash: [4, 4] }], 352, ink)
    expectSound(scene)
    expect(textsOf(scene)).toEqual(expect.arrayContaining(['CTO', 'CIO', '0\u00a0%', '50\u00a0%', '100\u00a0%', 'now', 'Q1', 'Q2']))
  })

  test('of guesses hold for every guess there can be', () => {
    fc.assert(fc.property(arbitraryOutlook(), widths, ({ growth, effort }, width) => {
      for (const guess of [growth, effort]) expectSound(densityPlot(guess, (value) => `${value}`, width, ink))
    }))
  })
})

test('a fan over orders of magnitude is drawn by orders of magnitude', () => {
  const fan = [1, 10, 1_000].map((value): Quantiles => [value, value, value * 2, value * 3, value * 4])
  const scene = fanPlot({ title: 'T', fan, bound: null, format: String, most: null, hue }, 352, ink)
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['1', '10', '100', '1000']))
})

describe('labels that would touch', () => {
  test('stand apart, in their order, within the room', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 8 }), (places) => {
      const moved = apart(places.map((at) => ({ at })), 15, 0, 200)
      moved.slice(1).forEach(({ at }, before) => expect(at - moved[before]!.at).toBeGreaterThan(15 - 1e-9))
      for (const { at } of moved) expect(at >= -1e-9 && at <= 200 + 1e-9).toBe(true)
    }))
  })
})
