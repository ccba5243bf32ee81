import type { Organisation } from '../../model/organisation'
import { amountsOf, burdenOf, costOf, type Burden } from './burden'
import { allocated, type Allocation } from './moves'
import type { Weights } from './weights'

export interface Bar {
  readonly weights: Weights
  /** Nobody may come over capacity by leaving a move out, whatever that weighs. */
  readonly isWithinCapacity: boolean
}

/** What differs by no more than this many points is taken to cost the same. */
export const tolerance = 5e-4

/**
 * The allocation without what is moved for nothing: each move, in the order of the allocation, is left out where that
 * makes nothing worse, until each of those left is needed. A search that was cut short leaves such moves behind.
 */
export function* necessaryOf(organisation: Organisation, allocation: Allocation, bar: Bar): Generator<number, Allocation, void> {
  let kept = allocation
  let [lowest, burden] = measured(organisation, kept, bar)
  for (let isChanged = true; isChanged;) {
    isChanged = false
    let looked = 0
    for (const id of [...kept.keys()]) {
      const others = new Map([...kept].filter(([other]) => other !== id))
      const [cost, without] = measured(organisation, others, bar)
      // Against the lowest so far: many moves that are each worth less than the tolerance may be worth more together.
      if (cost <= lowest + tolerance && keepsWhatMustBe(burden, without, bar)) {
        kept = others
        lowest = Math.min(lowest, cost)
        burden = without
        isChanged = true
      }
      yield Math.min(1, ++looked / allocation.size)
    }
  }
  return kept
}

function measured(organisation: Organisation, allocation: Allocation, { weights }: Bar): readonly [number, Burden] {
  const burden = burdenOf(allocated(organisation, allocation))
  return [costOf(amountsOf(burden), weights), burden]
}

/** What no weight stands for: that each has an owner, and the wish that nobody has too much. */
function keepsWhatMustBe(before: Burden, after: Burden, { isWithinCapacity }: Bar): boolean {
  return after.unowned.length <= before.unowned.length
    && (!isWithinCapacity || amountsOf(after).overload <= amountsOf(before).overload + tolerance)
}
