/** Where an arrow, Home or End leads in a list that goes round; null: no such key. */
export function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown': return (at + 1) % count
    case 'ArrowUp': return at <= 0 ? count - 1 : at - 1
    case 'Home': return 0
    case 'End': return count - 1
    default: return null
  }
}

/** The next item after this one that begins with the letter typed. */
export function matchesTyped(key: string, at: number, labels: readonly string[]): number | null {
  if ([...key].length !== 1 || key === ' ') return null
  const isMatch = (label: string | undefined) => label?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()) ?? false
  for (let step = 1; step <= labels.length; step++) {
    const candidate = (at + step) % labels.length
    if (isMatch(labels[candidate])) return candidate
  }
  return null
}
