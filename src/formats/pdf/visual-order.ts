const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const leftToRight = /[\p{L}\p{N}]/u
const digit = /\p{N}/u
/** They say how to order and are nothing themselves. */
const controls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u

export function isRightToLeft(text: string): boolean {
  for (const character of text) {
    if (rightToLeft.test(character)) return !digit.test(character)
    if (leftToRight.test(character) && !digit.test(character)) return false
  }
  return false
}

/**
 * The characters of a line from left to right as they are seen. Readers that extract text take what they find to be in
 * this order and turn it round themselves. Not the whole of Unicode’s algorithm: words and numbers of one line.
 */
export function visualOrder(text: string): readonly string[] {
  const characters = [...text].filter((character) => !controls.test(character))
  const isTurned = isRightToLeft(text)
  const sides = sidesOf(characters, isTurned)
  if (!sides.includes(true)) return characters
  const runs: string[][] = []
  sides.forEach((side, at) => {
    if (at === 0 || side !== sides[at - 1]) runs.push([])
    runs.at(-1)!.push(characters[at]!)
  })
  let at = 0
  const seen = runs.map((run) => {
    const side = sides[at]!
    at += run.length
    return side ? run.reverse() : run
  })
  return (isTurned ? seen.reverse() : seen).flat()
}

/** Whether each runs to the left; what has no side of its own goes with its neighbours where they agree, else with the line. */
function sidesOf(characters: readonly string[], isTurned: boolean): readonly boolean[] {
  const own = characters.map((character) => digit.test(character) ? false : rightToLeft.test(character) ? true : leftToRight.test(character) ? false : null)
  return own.map((side, at) => {
    if (side !== null) return side
    const before = own.slice(0, at).findLast((each) => each !== null) ?? isTurned
    const after = own.slice(at + 1).find((each) => each !== null) ?? isTurned
    return before === after ? before : isTurned
  })
}
