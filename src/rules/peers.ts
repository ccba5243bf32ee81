import type { Command } from '../commands'
import { collaborationBetween } from '../commands/connect-positions'
import type { Home } from '../knowledge/responsibilities'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole } from '../model/position'
import { managersOf } from '../model/reporting'
import { link } from './edits'
import type { Fix } from './finding'
import { called, listed } from './texts'

interface SeatAbove {
  readonly seat: Position
  /** "to", or "through Bo (VP) to". */
  readonly way: string
}

/** The nearest manager in a seat of exactly this role: whoever has both hats is a superior of both sides. */
export function seatAbove({ positions }: Organisation, id: string, role: Home): SeatAbove | undefined {
  const managers = managersOf(positions, id)
  const at = managers.findIndex((manager) => manager.role === role)
  const seat = managers[at]
  return seat && { seat, way: at === 0 ? 'to' : `through ${listed(managers.slice(0, at).map(called), 2)} to` }
}

/** Whether the work of that side is answered for further up the same line, by the one whose it is. */
export function isInLineOf({ positions }: Organisation, id: string, home: Home): boolean {
  return managersOf(positions, id).some((manager) => holdsRole(manager, home))
}

/** Under the same manager; at the top of the chart nobody is above both, so there they get a line of their own. */
export function moveBeside(organisation: Organisation, position: Position, seat: Position): Fix {
  const { scenarioId, positions } = organisation
  const managerId = managersOf(positions, seat.id)[0]?.id ?? null
  const move: Command = { type: 'move-position', scenarioId, positionId: position.id, managerId }
  const isApart = managerId === null && !collaborationBetween(organisation, position.id, seat.id)
  return {
    title: `Move ${called(position)} beside ${called(seat)}`,
    commands: isApart ? [move, link(organisation, position.id, seat.id)] : [move],
  }
}
