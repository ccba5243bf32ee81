import type { BriefOrder } from '../brief/written-brief'

/** What writes a brief is fetched with the first one: simulations do without. */
export async function* briefJob(order: BriefOrder): AsyncGenerator<number, string, void> {
  const { writtenBrief } = await import('../brief/written-brief')
  return yield* writtenBrief(order)
}
