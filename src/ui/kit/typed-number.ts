/** Thousands apart by one and the same mark; a point is no such mark here, because the page writes decimals with it. */
const grouped = /^(?<whole>[1-9]\d{0,2}(?<mark>[, '])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d*))?$/
/** Thousands apart by points: only where a second one, or a comma after them, says that they are no decimal point. */
const dotted = /^(?<whole>[1-9]\d{0,2}(?:(?:\.\d{3})+(?=,)|(?:\.\d{3}){2,}))(?:,(?<decimals>\d*))?$/
const plain = /^(?=[.,]?\d)(?<whole>\d*)(?:[.,](?<decimals>\d*))?$/

/**
 * A number of any habit: "1,200", "1 200.5", "12,5", "1.234,5"; null: something else. What has two readings is read as
 * the page writes it: "1,125" has a thousand, "1.125" has decimals. No signs, no hex and no exponents: nobody means them.
 */
export function typedNumber(text: string): number | null {
  const typed = tidied(text)
  const parts = (grouped.exec(typed) ?? dotted.exec(typed) ?? plain.exec(typed))?.groups
  if (!parts) return null
  const value = Number(`${parts['whole']?.replace(/\D/g, '')}.${parts['decimals'] ?? ''}`)
  return Number.isFinite(value) ? value : null
}

/** A whole number: "1200", "1,200", "1.200" or "1 200"; null: something else, or half typed. */
export function typedWhole(text: string): number | null {
  const typed = tidied(text)
  if (!/^\d+$|^[1-9]\d{0,2}([,.' ])\d{3}(?:\1\d{3})*$/.test(typed)) return null
  const value = Number(typed.replace(/\D/g, ''))
  return Number.isSafeInteger(value) ? value : null
}

/** For a field that may be empty: null for nothing. What is no number is NaN, which the command refuses in words of its own. */
export function typedNumberOrNone(text: string): number | null {
  return text.trim() === '' ? null : typedNumber(text) ?? Number.NaN
}

/** Languages set thousands apart by spaces of several widths, and phones write a curly apostrophe. */
function tidied(text: string): string {
  return text.trim().replace(/\s/g, ' ').replace(/\u2019/g, '\'')
}
