import type { Assignment, Organisation } from '../../model/organisation'
import { burdenOf, type Burden } from './burden'
import { allocated } from './moves'

export interface AllocationInput {
  readonly organisation: Organisation
  /** Who holds what instead, responsibility by responsibility. */
  readonly instead: ReadonlyMap<string, readonly Assignment[]>
}

/** What is wrong with a part of an advised allocation: for whoever does not take all of it. */
export function* burdenOfAllocation({ organisation, instead }: AllocationInput): Generator<number, Burden, void> {
  yield 0
  return burdenOf(allocated(organisation, instead))
}
