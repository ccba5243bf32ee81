// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FarSheets, type Draw } from '../../src/ui/canvas/far-sheets'

const start = { x: 0, y: 0, zoom: 0.1, width: 1000, height: 600 }
/** Wider than the window shows at this zoom, and lower. */
const chart = { width: 20_000, height: 5_000 }
const slices = 20

let sheets: readonly [HTMLCanvasElement, HTMLCanvasElement]
let far: FarSheets
let drawn = 0
const draw: Draw = function* () {
  drawn++
  for (let slice = 0; slice < slices; slice++) yield
}
const seen = () => sheets.find(({ style }) => style.visibility === 'visible')!

beforeEach(() => {
  const canvas = () => Object.assign(document.createElement('canvas'), { getContext: () => ({ setTransform: () => {} }) })
  sheets = [canvas(), canvas()]
  far = new FarSheets(sheets, chart)
  drawn = 0
  // A millisecond goes by each time somebody looks at the clock.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now++)
})

afterEach(() => vi.restoreAllMocks())

/** In how many frames the view has come to rest. */
function framesUntilRest(view: typeof start): number {
  for (let frame = 1; frame < 100; frame++) if (!far.show(view, draw)) return frame
  throw new Error('It never came to rest.')
}

test('the first picture is there at once, with more around it than the window shows', () => {
  far.redraw(start, draw)
  expect(drawn).toBe(1)
  expect(seen().style.transform).toBe('translate(-128px, -128px) scale(1)')
})

test('a short pan moves the picture and draws nothing', () => {
  far.redraw(start, draw)
  far.show({ ...start, x: -100, y: 20 }, draw)
  framesUntilRest({ ...start, x: -100, y: 20 })
  expect(drawn).toBe(1)
  expect(seen().style.transform).toBe('translate(-228px, -108px) scale(1)')
})

test('a pan to where nothing is of the chart draws nothing', () => {
  far.redraw(start, draw)
  framesUntilRest({ ...start, y: 500 })
  expect(drawn).toBe(1)
})

test('a longer pan shows what there is, and the rest some frames later', () => {
  far.redraw(start, draw)
  const before = seen()
  const view = { ...start, x: -300 }
  expect(far.show(view, draw)).toBe(true)
  expect(seen()).toBe(before)
  expect(framesUntilRest(view)).toBeGreaterThan(2)
  expect(seen()).not.toBe(before)
  expect(seen().style.transform).toBe('translate(-128px, -128px) scale(1)')
  expect(drawn).toBe(2)
})

test('a zoom stretches the picture while it goes on, and makes it sharp at rest', () => {
  far.redraw(start, draw)
  expect(far.show({ ...start, zoom: 0.11 }, draw)).toBe(true)
  expect(far.show({ ...start, zoom: 0.12 }, draw)).toBe(true)
  expect(drawn).toBe(1)
  framesUntilRest({ ...start, zoom: 0.12 })
  expect(drawn).toBe(2)
  expect(seen().style.transform).toBe('translate(-128px, -128px) scale(1)')
})

test('a change is drawn at once, even while another drawing is under way', () => {
  far.redraw(start, draw)
  far.show({ ...start, x: -300 }, draw)
  far.redraw({ ...start, x: -300 }, draw)
  expect(drawn).toBe(3)
  expect(seen().style.transform).toBe('translate(-128px, -128px) scale(1)')
})
