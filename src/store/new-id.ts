/** An id for a new record: short, and never given twice. Randomness belongs here, outside the pure folders. */
export function newId(kind: string): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`
}
