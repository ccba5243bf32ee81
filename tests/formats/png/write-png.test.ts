import { afterEach, expect, test, vi } from 'vitest'
import { writePng, type PngResult } from '../../../src/formats/png/write-png'
import type { Scene } from '../../../src/scene/scene'
import { fakeCanvases } from '../../support/fake-canvas'

// What a canvas draws only a browser can tell.
const scene: Scene = { width: 400, height: 300, background: '#ffffff', title: '', shapes: [] }

async function written(given: Scene, scale: 1 | 2 | 4): Promise<PngResult> {
  const work = writePng(given, scale)
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

afterEach(() => vi.unstubAllGlobals())

test('a picture beyond every canvas is refused before anything is drawn', async () => {
  const { sizes } = fakeCanvases()
  expect(await written({ ...scene, width: 700_000 }, 1)).toEqual({ ok: false, problem: 'too-large' })
  expect(sizes).toEqual([])
})

test('a picture is drawn at the scale that is wished for', async () => {
  const { sizes } = fakeCanvases()
  expect(await written(scene, 2)).toMatchObject({ ok: true, scale: 2 })
  expect(sizes[0]).toEqual([800, 600])
})

test('where a browser hands out an empty canvas without saying so, the picture is drawn smaller', async () => {
  fakeCanvases(400 * 300)
  expect(await written(scene, 4)).toMatchObject({ ok: true, scale: 1 })
})

test('an empty canvas is never handed out as a picture', async () => {
  fakeCanvases(10)
  expect(await written(scene, 1)).toEqual({ ok: false, problem: 'blank' })
})
