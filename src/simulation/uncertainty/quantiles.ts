/** A value that 5, 25, 50, 75 and 95 % of all futures stay below. */
export type Quantiles = readonly [p5: number, p25: number, median: number, p75: number, p95: number]

const levels = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** Between the two nearest values in proportion. `values`: at least one, none of them infinite. */
export function quantilesOf(values: Float32Array): Quantiles {
  const last = values.length - 1
  const places = levels.map((level) => last * level)
  const valueAt = inOrder(values, places.flatMap((at) => [Math.floor(at), Math.ceil(at)]))
  const [p5, p25, median, p75, p95] = places.map((at) => {
    const below = valueAt.get(Math.floor(at))!
    return below + (valueAt.get(Math.ceil(at))! - below) * (at - Math.floor(at))
  })
  return [p5!, p25!, median!, p75!, p95!]
}

const buckets = 1_024

/** The values that would stand at these ranks in order; only those in their buckets are sorted, so that it takes linear time. */
function inOrder(values: Float32Array, ranks: readonly number[]): ReadonlyMap<number, number> {
  let least = Infinity
  let most = -Infinity
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value < least) least = value
    if (value > most) most = value
  }
  const scale = most > least ? (buckets - 1) / (most - least) : 0
  const counts = new Uint32Array(buckets)
  for (let at = 0; at < values.length; at++) counts[(values[at]! - least) * scale | 0]!++
  const wanted = new Map<number, { readonly before: number, readonly values: number[] }>()
  const bucketOf = new Map<number, number>()
  let before = 0
  counts.forEach((count, bucket) => {
    for (const rank of ranks) if (rank >= before && rank < before + count) bucketOf.set(rank, bucket)
    if (ranks.some((rank) => bucketOf.get(rank) === bucket)) wanted.set(bucket, { before, values: [] })
    before += count
  })
  const isWanted = Uint8Array.from(counts, (_, bucket) => wanted.has(bucket) ? 1 : 0)
  for (let at = 0; at < values.length; at++) {
    const bucket = (values[at]! - least) * scale | 0
    if (isWanted[bucket] === 1) wanted.get(bucket)!.values.push(values[at]!)
  }
  for (const { values: few } of wanted.values()) few.sort((a, b) => a - b)
  return new Map(ranks.map((rank) => {
    const { before: first, values: few } = wanted.get(bucketOf.get(rank)!)!
    return [rank, few[rank - first]!]
  }))
}
