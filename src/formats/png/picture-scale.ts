/** What Chrome, Edge and Firefox allow a canvas; beyond it they hand out an empty one without saying so. */
export const maxSide = 65_535
export const maxPixels = 16_384 ** 2

export type WantedScale = 1 | 2 | 4

/** Smaller than this nobody reads it, and a reduced picture would only pass for a whole one. */
const smallestScale = 0.1

/**
 * The scales to try, best first: what is wanted, or the largest within the limits; then smaller ones, for browsers and
 * machines that allow less than the limits say. Empty where even the smallest would be too large.
 */
export function pictureScales(width: number, height: number, wanted: WantedScale): readonly number[] {
  const first = pictureScale(width, height, wanted)
  if (first === null) return []
  const smaller = [4, 2, 1, 0.5, 0.25].filter((scale) => scale < first && scale >= smallestScale)
  return [first, ...smaller]
}

/** The scale that is wanted, or the largest that a canvas of these points has room for; null: not even a tenth. */
export function pictureScale(width: number, height: number, wanted: WantedScale): number | null {
  if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height))) return null
  if (fits(width, height, wanted)) return wanted
  // Whole scales stay crisp; below 1 there are none, so hundredths.
  for (const scale of [2, 1]) if (scale < wanted && fits(width, height, scale)) return scale
  const largest = Math.min(maxSide / width, maxSide / height, Math.sqrt(maxPixels / (width * height)))
  const scale = Math.floor(largest * 100) / 100
  return scale >= smallestScale ? scale : null
}

function fits(width: number, height: number, scale: number): boolean {
  const [across, down] = pixelsAt(width, height, scale)
  return across <= maxSide && down <= maxSide && across * down <= maxPixels
}

export function pixelsAt(width: number, height: number, scale: number): readonly [across: number, down: number] {
  return [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))]
}
