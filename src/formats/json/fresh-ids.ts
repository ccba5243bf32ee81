import { maxIdLength } from './file-limits'
import { withinLength } from './wording'

/** Room for a dash and a number after the longest id that a file may have. */
const longestBase = maxIdLength - 10

/**
 * Ids for records that came without one, or with one that another record has. Deterministic: the same file always
 * gives the same ids. Never one that is named anywhere, so that nobody comes to point at a record it did not mean.
 */
export function freshIds(named: Iterable<string>): (base: string, firstNumber?: number) => string {
  const taken = new Set(named)
  const next = new Map<string, number>()
  return (base, firstNumber = 2) => {
    const start = withinLength(base, longestBase)
    for (let number = next.get(start) ?? firstNumber; ; number++) {
      const id = `${start}-${number}`
      if (taken.has(id)) continue
      taken.add(id)
      next.set(start, number + 1)
      return id
    }
  }
}
