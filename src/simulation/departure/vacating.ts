import type { Command } from '../../commands'
import type { Organisation, Position } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { rowOf, withRow } from '../../model/rows'

/** Whether somebody sits there who could leave: a team is several people, and from a vacant seat somebody has left already. */
export function canLeave(position: Position): boolean {
  return position.role !== 'team' && !isVacant(position)
}

/** The same organisation after these have left. Their work stays with their seats. */
export function vacated(organisation: Organisation, positionIds: readonly string[]): Organisation {
  const positions = positionIds.reduce((rows, id) => {
    const position = rowOf(rows, id)
    return position && canLeave(position) ? withRow(rows, { ...position, holder: null }) : rows
  }, organisation.positions)
  return positions === organisation.positions ? organisation : { ...organisation, positions }
}

export function vacating({ scenarioId }: Organisation, positionId: string): Command {
  return { type: 'edit-position', scenarioId, positionId, patch: { holder: null } }
}
