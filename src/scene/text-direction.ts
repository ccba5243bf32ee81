/** Letters that run from right to left: Hebrew, Arabic and their kin. */
export const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const letter = /\p{L}/u
/** Marks that nobody sees and that turn what follows. */
const turning = /[\u200f\u202b\u202e\u2067]/

/** Whether its first letter is of a script that runs to the left. */
export function isRightToLeft(text: string): boolean {
  const first = letter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first)
}

/** Whether any of it runs to the left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text) || turning.test(text)
}
