/**
 * Every number that Hatrack reasons with and no source gives. The one number in the articles is "about two hundred
 * employees" (coleman/both-at-scale); the load model is calibrated on it, see docs/adr and tests/load.
 */
export interface Assumption {
  readonly name: string
  readonly why: string
  readonly unit: 'employees' | 'points' | 'share' | 'exponent' | 'responsibilities'
  readonly value: number
  readonly min: number
  readonly max: number
}

export const assumptions = {
  'reference-headcount': { name: 'Headcount at which efforts are stated', why: 'The only size the sources name is about two hundred employees.', unit: 'employees', value: 200, min: 1, max: 100_000 },
  'growth-exponent': { name: 'How effort grows with headcount', why: 'Twice the people make about 1.4 times the leadership work: the square root, an exponent of 0.5.', unit: 'exponent', value: 0.5, min: 0, max: 2 },
  'growth-until': { name: 'Efforts stop growing at a headcount of', why: 'Beyond that size it is the organisation below a leader that grows, and managers who take it up need not be on the chart.', unit: 'employees', value: 1_000, min: 1, max: 100_000 },
  'kept-when-delegated': { name: 'Part that stays with whoever delegates', why: 'Delegating work leaves its direction, review and answering for it.', unit: 'share', value: 0.4, min: 0, max: 1 },
  'sharing-overhead': { name: 'Extra effort for each of several owners', why: 'Two people who own one thing have to agree on it.', unit: 'share', value: 0.1, min: 0, max: 1 },
  'leader-capacity': { name: 'Capacity of a technology leader, manager or team', why: 'By definition: one leader\u2019s full attention is 100 points.', unit: 'points', value: 100, min: 1, max: 1_000 },
  'executive-capacity': { name: 'Capacity of a CEO or another executive', why: 'They have another job and can give technology a part of their attention.', unit: 'points', value: 20, min: 0, max: 1_000 },
  'stretched-from': { name: 'Stretched from a utilisation of', why: 'Little room is left for the unexpected.', unit: 'share', value: 0.85, min: 0.1, max: 1 },
  'critical-overload-above': { name: 'Critical overload above a utilisation of', why: 'A fifth too much cannot be made up by a busy month.', unit: 'share', value: 1.2, min: 1, max: 5 },
  'conflict-share-from': { name: 'Both orientations count from a share of the load of', why: 'Less than a quarter of someone\u2019s work is a side line, not a second hat.', unit: 'share', value: 0.25, min: 0.01, max: 0.5 },
  'conflict-count-from': { name: 'Both orientations count from', why: 'A single responsibility of the other kind is an exception, not a second hat.', unit: 'responsibilities', value: 2, min: 1, max: 20 },
  'neglect-below': { name: 'An area is neglected below an attention of', why: 'A quarter of its work is not done.', unit: 'share', value: 0.75, min: 0.05, max: 1 },
  'critical-neglect-below': { name: 'Critical neglect below an attention of', why: 'Half of its work is not done.', unit: 'share', value: 0.5, min: 0, max: 1 },
  'unattended-below': { name: 'Alignment, a stakeholder or a measure is unattended below an attention of', why: 'Half of the work for it is not done.', unit: 'share', value: 0.5, min: 0, max: 1 },
  'goal-gap-from': { name: 'Attention misses the goal from a gap of', why: 'Less than a tenth between the two areas is as good as even.', unit: 'share', value: 0.1, min: 0, max: 1 },
  'growing-from': { name: 'A start-up counts as growing from', why: 'Below that everybody can still talk to everybody.', unit: 'employees', value: 50, min: 2, max: 100_000 },
  'both-roles-from': { name: 'Both roles are needed from', why: 'One source says a couple of hundred employees; the exact number is ours.', unit: 'employees', value: 200, min: 2, max: 100_000 },
} as const satisfies Record<string, Assumption>

export type AssumptionId = keyof typeof assumptions
export const assumptionIds = Object.keys(assumptions) as readonly AssumptionId[]

/** The number in force: the user's if there is one, else ours. */
export function assumptionOf(company: { readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>> }, id: AssumptionId): number {
  return company.assumptions[id] ?? assumptions[id].value
}
