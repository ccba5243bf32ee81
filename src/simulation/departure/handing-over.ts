import { applyCommands, isRefusal, type Command } from '../../commands'
import type { Organisation } from '../../model/organisation'
import { documentOf, organisationOf } from '../../model/organisation-of'

/** One piece of work from the seat that is left to somebody else. */
export interface HandOver {
  readonly responsibilityId: string
  readonly toId: string
}

/** The edits that hand it over: whatever part the seat has, an owner's or a delegate's. */
export function handingOver({ scenarioId }: Pick<Organisation, 'scenarioId'>, fromId: string, moves: readonly HandOver[]): readonly Command[] {
  return moves.map(({ responsibilityId, toId }) => ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId }))
}

/** The organisation after that; the same one where it cannot be done. */
export function handedOver(organisation: Organisation, fromId: string, moves: readonly HandOver[]): Organisation {
  const outcome = applyCommands(documentOf(organisation), handingOver(organisation, fromId, moves))
  return isRefusal(outcome) ? organisation : organisationOf(outcome.document, organisation.scenarioId) ?? organisation
}
