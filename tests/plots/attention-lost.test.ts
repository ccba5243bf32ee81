import { describe, expect, test } from 'vitest'
import { attentionLostPlot } from '../../src/plots/attention-lost'
import { writeSvg } from '../../src/formats/svg/write-svg'
import type { Shape } from '../../src/scene/scene'
import { colour } from '../../src/scene/tokens'
import type { Ink } from '../../src/plots/frame'

const ink: Ink = (name) => colour(name, 'light')
const before = { innovation: 1, operations: 0.8, alignment: null, all: 0.9 }
const rows = [{ title: 'CTO', after: { innovation: 0.4, operations: 0.8, alignment: null, all: 0.6 } }]
const textsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => shape.kind === 'text' ? [shape.text] : [])

describe.each([320, 960])('the plot of attention lost, %i px wide', (width) => {
  const scene = attentionLostPlot({ before, rows }, width, ink)

  test('says in figures what is lost, and where nothing is or nothing is in scope', () => {
    expect(textsOf(scene.shapes)).toEqual(['Innovation', 'Operations', 'Alignment', 'CTO', '\u221260\u00a0%', '0', '\u2013', 'Solid: attention that stays. Hatched: lost.'])
  })

  test('draws what stays solid and what is lost hatched beside it, within its bounds', () => {
    const rects = scene.shapes.filter((shape) => shape.kind === 'rect')
    const [whole, stays, lost] = rects
    expect(stays!.width / whole!.width).toBeCloseTo(0.4, 12)
    expect(lost!.x).toBeCloseTo(stays!.x + stays!.width, 12)
    expect(lost!.width / whole!.width).toBeCloseTo(0.6, 12)
    expect(lost!.hatch).toBe(ink('out'))
    for (const { x, y, width: wide, height } of rects) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(scene.width + 1e-9)
      expect(y + height).toBeLessThanOrEqual(scene.height)
    }
    expect(writeSvg(scene)).toContain('<pattern')
  })

  test('is told in words', () => {
    expect(scene.title).toBe('Attention lost by departure, 1 seat. The dearest is CTO: Innovation from 100 to 40 %, Operations from 80 to 80 %.')
  })
})
