/** Pieces of sentences about a file. What comes from the file is cut short, so that no message grows with it. */
const maxQuoted = 60

export function quoted(text: string): string {
  return `\u201c${clipped(text)}\u201d`
}

export function clipped(text: string): string {
  return text.length <= maxQuoted ? text : `${withinLength(text, maxQuoted - 1)}\u2026`
}

/** The first `length` units of a text, without half of an emoji at the end. */
export function withinLength(text: string, length: number): string {
  const cut = text.slice(0, length)
  return text.length > length && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut
}

/** 'A, B and C', or 'A, B, C and 5 more'. */
export function listed(items: readonly string[], shown = 3): string {
  if (items.length > shown) return `${items.slice(0, shown).join(', ')} and ${counted(items.length - shown)} more`
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

export function counted(count: number, one?: string, many = `${one}s`): string {
  const figure = count.toLocaleString('en')
  return one === undefined ? figure : `${figure} ${count === 1 ? one : many}`
}

export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
