/** A whole number as people type it: "1200", "1,200", "1.200" or "1 200"; null: something else. */
export function readWhole(text: string): number | null {
  const digits = text.trim()
  if (!/^\d+$|^\d{1,3}([,.\s'\u2019]\d{3})+$/.test(digits)) return null
  return Number(digits.replace(/\D/g, ''))
}
