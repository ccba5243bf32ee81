/** The slider runs over these many steps from 1 to 100,000 employees: 200 a decade, so that each doubling is equally far. */
export const headcountSteps = 1_000
const decades = 5
const perDecade = headcountSteps / decades

/** The step that stands for a headcount; whatever lies beyond the slider stands at its end. */
export function stepOf(headcount: number): number {
  return Math.max(0, Math.min(headcountSteps, Math.round(Math.log10(headcount) * perDecade)))
}

/**
 * The headcount that a step stands for, to two digits. A single step, as the arrow keys take it, is less than the digits
 * can tell at small headcounts: then the next headcount that they can.
 */
export function headcountAt(step: number, present: number): number {
  const headcount = twoDigits(10 ** (step / perDecade))
  const by = step - stepOf(present)
  if (by === 1 && headcount <= present) return Math.min(10 ** decades, present + digitOf(present))
  if (by === -1 && headcount >= present) return Math.max(1, present - digitOf(present - 1))
  return headcount
}

function twoDigits(headcount: number): number {
  const digit = digitOf(headcount)
  return Math.round(headcount / digit) * digit
}

/** What the second digit of a headcount counts: 10 for 240. */
function digitOf(headcount: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, headcount))) - 1)
}
