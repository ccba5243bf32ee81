import { afterEach, describe, expect, test, vi } from 'vitest'
import { newCanvas, penOf } from '../../../src/formats/png/new-canvas'
import { paintScene } from '../../../src/formats/png/paint-scene'
import type { Scene, Shape, TextShape } from '../../../src/scene/scene'
import { fakeCanvases, type Call } from '../../support/fake-canvas'

function painted(shapes: readonly Shape[], background: string | null = null): { readonly calls: readonly Call[], readonly steps: readonly number[] } {
  const { calls } = fakeCanvases()
  const scene: Scene = { width: 400, height: 300, background, title: '', shapes }
  const steps = [...paintScene(penOf(newCanvas(1, 1), true)!, scene, 2)]
  return { calls, steps }
}

const text = (words: string, anchor: TextShape['anchor'] = 'start'): Shape =>
  ({ kind: 'text', x: 10, y: 20, text: words, size: 15, weight: 600, fill: '#123456', anchor, maxWidth: 100 })
const named = (calls: readonly Call[], name: string) => calls.filter(([each]) => each === name)

afterEach(() => vi.unstubAllGlobals())

describe('a painted scene', () => {
  test('is as large as wished for', () => expect(painted([]).calls[0]).toEqual(['setTransform', 2, 0, 0, 2, 0, 0]))

  test('has nothing behind it where it is transparent', () => {
    expect(named(painted([]).calls, 'fillRect')).toEqual([])
    expect(named(painted([], '#ffffff').calls, 'fillRect')).toEqual([['fillRect', 0, 0, 400, 300]])
  })

  test('has the texts of cards where they stand, in their weight and colour', () => {
    const { calls } = painted([{ kind: 'group', id: 'a', title: 'A', shapes: [text('Chief')] }])
    expect(named(calls, 'fillText')).toEqual([['fillText', 'Chief', 10, 20, expect.objectContaining({ textAlign: 'left', direction: 'ltr', fillStyle: '#123456' })]])
    expect(named(calls, 'fillText')[0]![4]).toMatchObject({ font: expect.stringMatching(/^600 15px /) as string })
  })

  test('begins at the left also with text that runs to the left', () => {
    const { calls } = painted([text('المدير'), text('סמנכ״ל', 'end'), text('CTO (עדה)', 'middle')])
    expect(named(calls, 'fillText').map(([, , , , set]) => set)).toMatchObject([
      { textAlign: 'left', direction: 'rtl' }, { textAlign: 'right', direction: 'rtl' }, { textAlign: 'center', direction: 'ltr' },
    ])
  })

  test('has stripes over what is striped', () => {
    const { calls } = painted([{ kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: '#ffffff', hatch: '#000080' }])
    expect(named(calls, 'fill')).toHaveLength(2)
  })

  test('has no outline where none is wished for, and no fill', () => {
    const { calls } = painted([{ kind: 'path', d: 'M0 0L5 5', stroke: '#000080' }, { kind: 'rect', x: 0, y: 0, width: 9, height: 9, radius: 2, fill: '#000080' }])
    expect(calls.map(([name]) => name).filter((name) => name === 'stroke' || name === 'fill')).toEqual(['stroke', 'fill'])
  })

  test('tells how far it is', () => {
    const { steps } = painted(Array.from({ length: 64 }, () => text('x')))
    expect(steps).toHaveLength(4)
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
    expect(steps.every((step) => step > 0 && step < 1)).toBe(true)
  })
})
