/**
 * Loads are sums of products: 20 points of 80 may come out a hair below a quarter, and differently when the same
 * records stand in another order. Neither a finding nor a red figure may hang on that, so every comparison with a bound
 * goes through here.
 */
export const hair = 1e-9

export function isAbove(value: number, bound: number): boolean {
  return value > bound + hair
}

export function isBelow(value: number, bound: number): boolean {
  return value < bound - hair
}

export function isAtLeast(value: number, bound: number): boolean {
  return !isBelow(value, bound)
}

export function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= hair
}
