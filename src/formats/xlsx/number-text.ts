/** How numbers in cells are shown, as far as it matters to ids and dates: by the index that a cell names. */
export type NumberStyles = readonly NumberStyle[]
export type NumberStyle = { readonly kind: 'plain' } | { readonly kind: 'date' } | { readonly kind: 'padded', readonly before: string, readonly digits: number, readonly after: string }

const plain: NumberStyle = { kind: 'plain' }

/** The formats that every spreadsheet program knows by number; the others are written out in the workbook. */
const builtInDates = [[14, 22], [27, 36], [45, 47], [50, 58]] as const

export function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return builtInDates.some(([from, to]) => id >= from && id <= to) ? { kind: 'date' } : plain
  const [section = ''] = code.slice(0, 200).split(';')
  const padded = /^((?:"[^"]*"|\\.|[-\u2013])*)(0{2,})((?:"[^"]*"|\\.)*)$/.exec(section)
  if (padded) return { kind: 'padded', before: literal(padded[1]!), digits: padded[2]!.length, after: literal(padded[3]!) }
  // Without colours, conditions and words: what is left of a date are the letters for its parts.
  return /[ymdh]/i.test(section.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, '')) ? { kind: 'date' } : plain
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_, words?: string, sign?: string) => words ?? sign ?? '')
}

/** A number as its cell shows it: 7 in the format 0000 is the id 0007. */
export function numberText(value: string, style: NumberStyle = plain, is1904 = false): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (style.kind === 'date') return dateText(number, is1904) ?? value
  const text = /^-?\d+$/.test(value) ? value : String(number)
  if (style.kind !== 'padded' || !/^\d+$/.test(text)) return text
  return `${style.before}${text.padStart(style.digits, '0')}${style.after}`
}

/** Days since the end of 1899, or since 1904 on old Macs. */
function dateText(days: number, is1904: boolean): string | null {
  const since1970 = days - (is1904 ? 24_107 : 25_569)
  // As far as a spreadsheet counts.
  if (days < 0 || days > 3_000_000) return null
  return new Date(Math.round(since1970 * 86_400) * 1_000).toISOString().slice(0, 10)
}
