import { randomNormal, randomUniform } from 'd3-random'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Distribution } from '../../model/organisation'

/** From 0 to 1, 1 excluded. */
export type Source = () => number

/** Sources that have nothing to do with each other, as many as are asked for: the same seed gives the same ones in the same order. */
export function* sourcesFrom(seed: number): Generator<Source, never, void> {
  const generator = xoroshiro128plus(seed)
  for (;;) {
    // Further than any of them is ever read. It also mixes the bits of seeds that are near each other.
    generator.jump()
    const own = generator.clone()
    yield () => uniformFloat64(own)
  }
}

/** Draws from the distribution. */
export function drawerOf(distribution: Distribution, source: Source): () => number {
  switch (distribution.kind) {
    case 'fixed': return () => distribution.value
    case 'uniform': return randomUniform.source(source)(distribution.min, distribution.max)
    case 'normal': return randomNormal.source(source)(distribution.mean, distribution.deviation)
    case 'triangular': return triangular(distribution, source)
  }
}

/** By the inverse of its distribution function. */
function triangular({ min, mode, max }: Extract<Distribution, { kind: 'triangular' }>, source: Source): () => number {
  if (min === max) return () => min
  const turn = (mode - min) / (max - min)
  return () => {
    const part = source()
    return part < turn
      ? min + Math.sqrt(part * (max - min) * (mode - min))
      : max - Math.sqrt((1 - part) * (max - min) * (max - mode))
  }
}
