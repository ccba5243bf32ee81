/**
 * An id for a new record: short, and as good as never given twice. Randomness belongs here, outside the pure folders. Not
 * `randomUUID`, which browsers withhold from pages that are served without encryption in somebody's intranet.
 */
export function newId(kind: string): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${kind}-${high.toString(36)}${low.toString(36)}`
}
