import { expect, test } from 'vitest'
import { writePng } from '../../../src/formats/png/write-png'

// What a canvas draws only a browser can tell.
test('a picture beyond every canvas is refused before anything is drawn', async () =>
  expect(await writePng('<svg/>', { width: 700_000, height: 100 }, 1)).toEqual({ ok: false, problem: 'too-large' }))
