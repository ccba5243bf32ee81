/** What an entry is found by, made once: thousands are searched with every letter. */
export interface Searchable {
  readonly name: string
  /** The name and everything else, each word after a space. */
  readonly words: string
  readonly initials: string
}

export function searchable(title: string, more: string): Searchable {
  const name = folded(title)
  return { name, words: ` ${name} ${folded(more)}`, initials: name.split(/[\s/&-]+/).map((word) => word[0] ?? '').join('') }
}

/** Without case and accents: "Jose" finds José. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export interface Ranked<Entry> {
  readonly shown: readonly Entry[]
  /** How many more there are. */
  readonly left: number
}

/**
 * The entries that have every word of the query, the best first: whose name is it, begins with it, has a word that begins
 * with it; then the same of what else belongs to them, initials, and what has it anywhere. Equals keep their order.
 */
export function ranked<Entry extends Searchable>(query: string, entries: readonly Entry[], most = 50): Ranked<Entry> {
  const wanted = folded(query).split(/\s+/).filter((word) => word !== '')
  if (wanted.length === 0) return { shown: entries.slice(0, most), left: Math.max(0, entries.length - most) }
  const whole = wanted.join(' ')
  const byDistance: Entry[][] = []
  let found = 0
  for (const entry of entries) {
    const distance = distanceOf(entry, whole, wanted)
    if (distance === null) continue
    found++
    ;(byDistance[distance] ??= []).push(entry)
  }
  const shown = byDistance.flat().slice(0, most)
  return { shown, left: found - shown.length }
}

/** 0: the very name. null: some word is missing. */
function distanceOf(entry: Searchable, whole: string, wanted: readonly string[]): number | null {
  if (entry.name === whole) return 0
  if (entry.name.startsWith(whole)) return 1
  let worst = 0
  for (const word of wanted) {
    const distance = distanceOfWord(entry, word)
    if (distance === null) return null
    worst = Math.max(worst, distance)
  }
  return worst
}

function distanceOfWord({ name, words, initials }: Searchable, word: string): number | null {
  const at = words.indexOf(word)
  if (at < 0) return initials.startsWith(word) ? 4 : null
  const begins = words.indexOf(` ${word}`)
  if (begins >= 0) return begins <= name.length ? 2 : 3
  return at <= name.length ? 5 : 6
}
