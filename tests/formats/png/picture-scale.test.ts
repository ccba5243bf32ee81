import { describe, expect, test } from 'vitest'
import { maxPixels, maxSide, pictureScale, pictureScales, pixelsAt } from '../../../src/formats/png/picture-scale'

describe('the scale of a picture', () => {
  test.each([
    [800, 600, 4, 4],
    [16_384, 16_384, 1, 1],
    [16_384, 16_384, 2, 1],
    // Four times fits neither way, twice does.
    [20_000, 3_000, 4, 2],
    [65_535, 100, 1, 1],
    [131_070, 100, 2, 0.5],
    [24_512, 18_552, 1, 0.76],
    [600_000, 100, 1, 0.1],
  ] as const)('%d × %d at %d is drawn at %d', (width, height, wanted, used) => expect(pictureScale(width, height, wanted)).toBe(used))

  test.each([[700_000, 100], [0, 10], [10, -1], [NaN, 10], [Infinity, 10]])('%d × %d cannot be drawn', (width, height) => {
    expect(pictureScale(width, height, 1)).toBeNull()
    expect(pictureScales(width, height, 4)).toEqual([])
  })

  test('is never beyond what a canvas holds, nor larger than wanted', () => {
    for (let width = 1; width < 500_000; width = Math.ceil(width * 1.7)) {
      for (let height = 1; height < 500_000; height = Math.ceil(height * 1.9)) {
        const scale = pictureScale(width, height, 4)
        if (scale === null) continue
        const [across, down] = pixelsAt(width, height, scale)
        expect(scale).toBeLessThanOrEqual(4)
        expect(Math.max(across, down)).toBeLessThanOrEqual(maxSide)
        expect(across * down).toBeLessThanOrEqual(maxPixels)
      }
    }
  })

  test('falls by steps where a browser has less room than its limits say', () => {
    expect(pictureScales(800, 600, 4)).toEqual([4, 2, 1, 0.5, 0.25])
    expect(pictureScales(24_512, 18_552, 2)).toEqual([0.76, 0.5, 0.25])
  })
})
