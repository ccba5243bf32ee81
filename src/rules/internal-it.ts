import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import type { Responsibility } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { ownedBy, ownersOnChart, seatsOf } from './chart'
import { isInLineOf } from './peers'

export const infrastructureException = 'coleman/infrastructure-exception' satisfies ClaimId

/** Infrastructure and operations inside the company; product-infrastructure is the exception that is a CTO's. */
const internalIds: readonly string[] = ['it-infrastructure', 'it-operations', 'it-support']

/**
 * Internal IT that a CTO owns although a CIO is there: internal-it-under-product-leader speaks of it, and
 * misplaced-responsibility leaves it to that. Where the CIO owns it too, that is two-owners' to say; where the CTO
 * reports to a CIO, the work is in the CIO's line.
 */
export function internalItUnder(organisation: Organisation, position: Position): readonly Responsibility[] {
  const { company, positions } = organisation
  if (position.role !== 'CTO' || !company.sources.includes(sourceOf(infrastructureException))) return []
  if (!hasCio(organisation) || isInLineOf(organisation, position.id, 'CIO')) return []
  return ownedBy(organisation, position.id).filter(({ id }) =>
    internalIds.includes(id) && !ownersOnChart(organisation, id).some((owner) => holdsRole(rowOf(positions, owner)!, 'CIO')))
}

/** In a seat of their own. */
export function hasCio(organisation: Organisation): boolean {
  return seatsOf(organisation, 'CIO').some((seat) => !isVacant(seat))
}
