/** What was picked last in this tab, the latest first. */
let recentKeys: readonly string[] = []

const most = 8

export function remember(key: string): void {
  recentKeys = [key, ...recentKeys.filter((other) => other !== key)].slice(0, most)
}

/** Those that were picked lately before the others. */
export function recentFirst<Entry extends object>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const recent = recentKeys.flatMap((key) => byKey.get(key) ?? [])
  return recent.length === 0 ? entries : [...recent, ...entries.filter((entry) => !recent.includes(entry))]
}
