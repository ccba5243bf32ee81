import { valueWords } from '../../model/assumption-words'
import type { Assumption } from '../../model/assumptions'
import { typedNumber } from '../kit/typed-number'

/** What was typed as a value, or why it cannot be one. */
export function readValue(assumption: Assumption, text: string): number | { readonly refused: string } {
  const { min, max, unit } = assumption
  const range = `from ${valueWords(assumption, min)} to ${valueWords(assumption, max)}`
  const typed = typedNumber(unit === 'share' ? text.replace(/\s*%\s*$/, '') : text)
  if (typed === null) return { refused: `A number ${range} is needed here.` }
  // Without the digits that binary fractions add: 7 % is 0.07.
  const value = unit === 'share' ? Number((typed / 100).toPrecision(12)) : typed
  return value >= min && value <= max ? value : { refused: `${valueWords(assumption, value)} is out of range: ${range}.` }
}
