import { describe, expect, test } from 'vitest'
import { curvesPlot, headingsUnder, type CurvesPlot } from '../../src/plots/growth-plot'

const plot: CurvesPlot = { title: 'Growth', headcounts: [1, 100_000], series: [], bound: { value: 1, isUpper: true }, highest: 2, marks: [] }
const headings = (covered?: readonly string[]) => curvesPlot(plot, 820, 116, (name) => name, covered).shapes.flatMap((shape) => shape.kind === 'text' ? [shape.text] : [])

describe('the axis of headcounts below the pill', () => {
  test('leaves out what the pill would cover in part: a 100 without its first letters is another number', () => {
    expect(headings()).toContain('100')
    expect(headingsUnder(120, 820)).toEqual(['100'])
    expect(headings(headingsUnder(120, 820))).not.toContain('100')
    expect(headings(headingsUnder(120, 820))).toContain('1,000')
  })

  test('keeps all where the pill stands between two', () => {
    expect(headingsUnder(3_200, 820)).toEqual([])
  })
})
