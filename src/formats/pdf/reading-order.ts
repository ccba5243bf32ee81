import { isRightToLeft, rightToLeft } from '../../scene/text-direction'

const digit = /\p{N}/u
const letter = /\p{L}/u
const bracket = /[()[\]{}]/
/** They say how to order and are nothing themselves. */
const controls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u

/**
 * The characters of a line from left to right as they are seen: the order in which programs expect them that take text out
 * of a PDF, and that turn round again what runs to the left. Not the whole of Unicode’s algorithm: words, numbers and
 * brackets of one line.
 */
export function readingOrder(text: string): readonly string[] {
  const characters = [...text].filter((character) => !controls.test(character))
  const isTurned = isRightToLeft(text)
  const sides = sidesOf(characters, isTurned)
  const runs: { readonly side: boolean, readonly characters: string[] }[] = []
  characters.forEach((character, at) => {
    const last = runs.at(-1)
    if (last && last.side === sides[at]) last.characters.push(character)
    else runs.push({ side: sides[at]!, characters: [character] })
  })
  const seen = runs.map((run) => run.side ? run.characters.reverse() : run.characters)
  return (isTurned ? seen.reverse() : seen).flat()
}

/** Whether each runs to the left; what has no side of its own goes with its neighbours where they agree, else with the line. */
function sidesOf(characters: readonly string[], isTurned: boolean): readonly boolean[] {
  const own = characters.map((character) =>
    digit.test(character) ? false : rightToLeft.test(character) ? true : letter.test(character) ? false : isTurned && bracket.test(character) ? true : null)
  return own.map((side, at) => {
    if (side !== null) return side
    const before = own.slice(0, at).findLast((each) => each !== null) ?? isTurned
    const after = own.slice(at + 1).find((each) => each !== null) ?? isTurned
    return before === after ? before : isTurned
  })
}
