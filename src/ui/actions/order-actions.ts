import { isRefusal } from '../../commands'
import { directions, type Direction } from '../../model/organisation'
import { scenarioOf } from '../../model/organisation-of'
import { hasRow, rowOf } from '../../model/rows'
import { counted } from '../../rules/texts'
import { currentOrganisation } from '../../store/derived'
import { documentStore } from '../../store/document-store'
import { flyTo, sessionStore } from '../../store/session-store'
import { nudge } from '../canvas/nudge'
import { focusCard } from '../canvas/walk'
import { movedByHand } from '../drag/moved-by-hand'
import { moveCommands } from '../search/placing'
import type { Action } from './action'
import { edit } from './edits'
import { movedWith, shift, type Move } from './level-moves'
import { hasTargets, targetPositionIds, withTargets } from './targets'

const nudges = [
  { way: 'up', name: 'Place a little further up' }, { way: 'down', name: 'Place a little further down' },
  { way: 'left', name: 'Place a little further left' }, { way: 'right', name: 'Place a little further right' },
] as const

/** Where positions stand: among their siblings, under nobody, as the layout has it or from which side. */
export const orderActions: readonly Action[] = [
  { id: 'move-up', name: 'Move earlier in the row', group: 'Order', shortcuts: ['Alt+ArrowUp'], scope: 'views', isRepeated: true, isEnabled: () => shifted('up') !== null, run: () => take('up') },
  { id: 'move-down', name: 'Move later in the row', group: 'Order', shortcuts: ['Alt+ArrowDown'], scope: 'views', isRepeated: true, isEnabled: () => shifted('down') !== null, run: () => take('down') },
  { id: 'move-to-top', name: 'Move to the top of the chart', group: 'Order', shortcuts: [], scope: 'views', isEnabled: () => reporting().length > 0, run: moveToTop },
  { id: 'tidy', name: 'Tidy the chart', group: 'Order', shortcuts: [], scope: 'page', isEnabled: () => (arrangement()?.places.length ?? 0) > 0, run: tidy },
  { id: 'tidy-selected', name: 'Stand in the row again', group: 'Order', shortcuts: [], scope: 'views', isEnabled: () => placed().length > 0, run: () => void edit({ type: 'tidy-chart', scenarioId: currentOrganisation().scenarioId, positionIds: placed() }) },
  ...nudges.map(({ way, name }): Action => ({
    id: `nudge-${way}`, name, group: 'Order', shortcuts: [`Alt+Shift+Arrow${way[0]!.toUpperCase()}${way.slice(1)}`], scope: 'views', isRepeated: true,
    isEnabled: () => sessionStore.getState().view === 'canvas' && hasTargets(), run: withTargets((ids) => nudge(movedByHand(ids), way)),
  })),
  ...directions.map((direction): Action => ({
    id: `direction-${direction}`, name: direction === 'down' ? 'Lay out from top to bottom' : 'Lay out from left to right', group: 'Order', shortcuts: [], scope: 'page',
    isChosen: () => arrangement()?.direction === direction,
    run: () => turn(direction),
  })),
]

function arrangement() {
  return scenarioOf(documentStore.getState().document, currentOrganisation().scenarioId)?.arrangement
}

/** Those of the meant that were placed by hand. */
function placed(): readonly string[] {
  const places = arrangement()?.places ?? []
  return targetPositionIds().filter((id) => hasRow(places, id))
}

/** Everything stands elsewhere then, so all of it is shown. */
function turn(direction: Direction): void {
  if (edit({ type: 'arrange-chart', scenarioId: currentOrganisation().scenarioId, direction })) flyTo('all')
}

function tidy(): void {
  edit({ type: 'tidy-chart', scenarioId: currentOrganisation().scenarioId, positionIds: null })
}

/** The meant past one sibling; null: nothing is meant, or it is at that end already. */
function shifted(by: 'up' | 'down'): Move | null {
  const organisation = currentOrganisation()
  const [first] = targetPositionIds()
  const outcome = first === undefined ? null : shift(organisation, movedWith(organisation.positions, first, targetPositionIds()), by)
  return outcome === null || isRefusal(outcome) ? null : outcome
}

function take(by: 'up' | 'down'): void {
  const [first] = targetPositionIds()
  const move = shifted(by)
  if (move && first !== undefined && edit(move.commands, { label: move.label })) focusCard(first)
}

/** Those of the meant who report to somebody. */
function reporting(): readonly string[] {
  const { positions } = currentOrganisation()
  return targetPositionIds().filter((id) => rowOf(positions, id)?.managerId != null)
}

function moveToTop(): void {
  const ids = reporting()
  const commands = moveCommands(currentOrganisation(), ids, null)
  const isDone = edit(commands, commands.length > 1 ? { label: `Move ${counted(commands.length, 'position', 'positions')} to the top` } : {})
  if (isDone && ids[0] !== undefined) focusCard(ids[0])
}
