import { describe, expect, test } from 'vitest'
import { curvesPlot, headingsUnder, type CurvesPlot } from '../../src/plots/growth-plot'

const plot: CurvesPlot = { title: 'Growth', headcounts: [1, 100_000], series: [], bounds: [{ value: 1 }], isUpper: true, highest: 2, marks: [] }
const headings = (covered?: readonly string[]) => curvesPlot(plot, 820, 116, (name) => name, covered).shapes.flatMap((shape) => shape.kind === 'text' ? [shape.text] : [])

describe('the axis of headcounts below the pill', () => {
  test('leaves out what the pill would cover in part: a 100 without its first letters is another number', () => {
    expect(headings()).toContain('100')
    expect(headingsUnder(120, 820)).toEqual(['100'])
    expect(headings(headingsUnder(120, 820))).not.toContain('100')
    expect(headings(headingsUnder(120, 820))).toContain('1,000')
  })

  test('keeps all where the pill stands between two', () => {
    expect(headingsUnder(3_200, 1_100)).toEqual([])
  })
})

describe('bounds that lines are compared with', () => {
  const attention: CurvesPlot = { ...plot, highest: 1, isUpper: false }
  const labelsOf = (bounds: CurvesPlot['bounds']) => curvesPlot({ ...attention, bounds }, 820, 116, (name) => name).shapes
    .flatMap((shape) => shape.kind === 'text' && shape.text.endsWith('%') ? [{ words: shape.text, y: shape.y }] : [])

  test('each have a line and a name, in the place of a heading that they would touch', () => {
    expect(labelsOf([{ value: 0.75 }, { value: 0.5, name: 'Alignment' }]).map(({ words }) => words)).toEqual(['0\u00a0%', '100\u00a0%', '75\u00a0%', 'Alignment 50\u00a0%'])
  })

  test('keep their names apart where they are nearly the same', () => {
    const [upper, lower] = labelsOf([{ value: 0.6 }, { value: 0.58, name: 'Alignment' }]).slice(-2)
    expect(upper!.words).toBe('60\u00a0%')
    expect(lower!.y - upper!.y).toBeGreaterThanOrEqual(13)
  })

  test('hatch what is on the wrong side, for each line from its own', () => {
    const falling = { name: 'A', colour: 'out', values: [1, 0.6] } as const
    const hatches = (hatchedFrom: number) => curvesPlot({ ...attention, bounds: [], series: [{ ...falling, hatchedFrom }] }, 820, 116, (name) => name).shapes.filter((shape) => shape.kind === 'path' && shape.hatch !== undefined)
    expect(hatches(0.75)).toHaveLength(1)
    expect(hatches(0.5)).toHaveLength(0)
  })
})
