import { assignmentsOfResponsibility } from '../model/assignments'
import { assumptionOf } from '../model/assumptions'
import type { AssignmentKind, Company, Organisation } from '../model/organisation'
import type { Responsibility } from '../model/responsibilities'
import { responsibilitiesInScope } from '../model/responsibilities'
import { growthFactorOf } from './effort'

/** What one position carries of one responsibility. */
export interface Carried {
  readonly responsibility: Responsibility
  readonly positionId: string
  readonly kind: AssignmentKind
  /** How much of the responsibility's work this is: 1 is all of it. Without the overhead of sharing. */
  readonly share: number
  /** Points of attention it takes at the company's headcount, overhead included. */
  readonly points: number
}

/**
 * Who carries what. Several owners split their part equally, and each pays an overhead for coordination; delegates
 * share equally what their owners let go of. Work that is delegated by nobody is carried by its delegates alone, in
 * the same part: what an owner would keep, nobody does. All four numbers are assumptions of ours.
 */
export function carriedOf(organisation: Organisation): readonly Carried[] {
  const factor = growthFactorOf(organisation.company)
  return responsibilitiesInScope(organisation)
    .flatMap((responsibility) => carriersOf(organisation, responsibility, factor))
}

function carriersOf({ company, assignments }: Organisation, responsibility: Responsibility, factor: number): Carried[] {
  const holders = assignmentsOfResponsibility(assignments, responsibility.id)
  const delegates = holders.filter(({ kind }) => kind === 'delegated').length
  const owners = holders.length - delegates
  const shares = sharesOf(company, owners, delegates)
  const effort = responsibility.effort * factor
  return holders.map(({ positionId, kind }) => ({
    responsibility,
    positionId,
    kind,
    share: shares[kind],
    points: effort * (shares[kind] + (kind === 'accountable' ? shares.overhead : 0)),
  }))
}

/** The part of the work that each owner and each delegate does, and what sharing adds for each owner. */
function sharesOf(company: Company, owners: number, delegates: number) {
  const kept = delegates > 0 ? assumptionOf(company, 'kept-when-delegated') : 1
  return {
    accountable: owners > 0 ? kept / owners : 0,
    delegated: delegates > 0 ? (1 - kept) / delegates : 0,
    overhead: owners > 1 ? assumptionOf(company, 'sharing-overhead') : 0,
  }
}
