import type { Distribution } from '../../model/organisation'

export function meanOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed': return distribution.value
    case 'uniform': return (distribution.min + distribution.max) / 2
    case 'triangular': return (distribution.min + distribution.mode + distribution.max) / 3
    case 'normal': return distribution.mean
  }
}

/** Standard deviation. */
export function deviationOf(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'fixed': return 0
    case 'uniform': return (distribution.max - distribution.min) / Math.sqrt(12)
    case 'triangular': {
      const { min, mode, max } = distribution
      return Math.sqrt(Math.max(0, min * min + mode * mode + max * max - min * mode - min * max - mode * max) / 18)
    }
    case 'normal': return distribution.deviation
  }
}

/** Whether it leaves nothing to chance. */
export function isCertain(distribution: Distribution): boolean {
  return deviationOf(distribution) === 0
}
