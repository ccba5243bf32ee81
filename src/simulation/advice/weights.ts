/** What one unit of each fault counts for, in points of overload. None of these numbers is in a source: they are ours. */
export interface Weights {
  readonly overload: number
  readonly heavyOverload: number
  readonly neglect: number
  readonly conflict: number
  readonly misplacement: number
}

export type WeightId = keyof Weights

interface WeightMeta {
  readonly name: string
  readonly per: string
  readonly why: string
  readonly value: number
}

export const weights = {
  overload: { name: 'Overload', per: 'a point over capacity', why: 'The measure for all others: a point of work that nobody gets to.', value: 1 },
  heavyOverload: { name: 'Critical overload', per: 'a point beyond critical, on top', why: 'Beyond what a busy month makes up for, each further point counts twice.', value: 1 },
  neglect: { name: 'Neglect', per: 'a point of work that nobody has', why: 'Worse than critical overload: nobody even knows that it is left undone.', value: 3 },
  conflict: { name: 'Both hats', per: 'a head with both hats', why: 'Being torn costs a fifth of one leader’s attention.', value: 20 },
  misplacement: { name: 'Misplacement', per: 'a responsibility with the wrong one of the two', why: 'About the work of one responsibility: as if it were not done.', value: 5 },
} as const satisfies Record<WeightId, WeightMeta>

export const weightIds = Object.keys(weights) as readonly WeightId[]
export const maxWeight = 1_000

export const usualWeights: Weights = {
  overload: weights.overload.value, heavyOverload: weights.heavyOverload.value, neglect: weights.neglect.value,
  conflict: weights.conflict.value, misplacement: weights.misplacement.value,
}
