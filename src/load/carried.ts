import { assignmentsOfResponsibility } from '../model/assignments'
import { assumptionOf } from '../model/assumptions'
import type { AssignmentKind, Company, Organisation } from '../model/organisation'
import type { Responsibility } from '../model/responsibilities'
import { scopeInOrder } from '../model/responsibilities'
import { memoisedRecent } from '../model/rows'
import { growthFactorOf } from './effort'

/** What one position carries of one responsibility: the same for all that hold it in the same way. */
export interface Carried {
  readonly responsibility: Responsibility
  readonly kind: AssignmentKind
  /** How much of the responsibility's work this is: 1 is all of it. Without the overhead of sharing. */
  readonly share: number
  /** Points of attention it takes at the company's headcount, overhead included. */
  readonly points: number
  /** Where the responsibility stands in the order of the scope. */
  readonly place: number
}

export type Split = Readonly<Record<AssignmentKind, Carried>>

/**
 * How the work of each responsibility in scope is split between those who hold it. Several owners split their part
 * equally, and each pays an overhead for coordination; delegates share equally what their owners let go of. Work that is
 * delegated by nobody is carried by its delegates alone, in the same part: what an owner would keep, nobody does. All
 * four numbers are assumptions of ours.
 */
export const splitsOf = memoisedRecent((organisation: Organisation): ReadonlyMap<string, Split> => {
  const { company, assignments } = organisation
  const factor = growthFactorOf(company)
  return new Map(scopeInOrder(organisation).map((responsibility, place) => {
    const holders = assignmentsOfResponsibility(assignments, responsibility.id)
    const delegates = holders.reduce((count, { kind }) => kind === 'delegated' ? count + 1 : count, 0)
    const shares = sharesOf(company, holders.length - delegates, delegates)
    const effort = responsibility.effort * factor
    return [responsibility.id, {
      accountable: { responsibility, kind: 'accountable', share: shares.accountable, points: effort * (shares.accountable + shares.overhead), place },
      delegated: { responsibility, kind: 'delegated', share: shares.delegated, points: effort * shares.delegated, place },
    }]
  }))
})

/** The part of the work that each owner and each delegate does, and what sharing adds for each owner. */
export function sharesOf(company: Company, owners: number, delegates: number) {
  const kept = delegates > 0 ? assumptionOf(company, 'kept-when-delegated') : 1
  return {
    accountable: owners > 0 ? kept / owners : 0,
    delegated: delegates > 0 ? (1 - kept) / delegates : 0,
    overhead: owners > 1 ? assumptionOf(company, 'sharing-overhead') : 0,
  }
}

/** Whether whoever holds it carries the same as before. Their order needs no look: it changes only with new responsibilities. */
export function isSameSplit(a: Split | undefined, b: Split | undefined): boolean {
  return a !== undefined && b !== undefined && isSamePart(a.accountable, b.accountable) && isSamePart(a.delegated, b.delegated)
}

function isSamePart(a: Carried, b: Carried): boolean {
  return a.responsibility === b.responsibility && a.share === b.share && a.points === b.points
}
