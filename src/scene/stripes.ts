/** Of hatches, points: they run from the lower left to the upper right, the same on the page and in every picture. */
export const stripes = { pitch: 5, width: 2 } as const
