import type { AssumptionId } from '../model/assumptions'

/** The numbers that every load, and so all attention, depends on: for whatever has to say what its answer rests on. */
export const loadAssumptions = [
  'reference-headcount', 'growth-exponent', 'growth-until', 'kept-when-delegated', 'sharing-overhead',
  'leader-capacity', 'executive-capacity',
] as const satisfies readonly AssumptionId[]
