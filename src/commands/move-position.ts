import { rowOf, withoutRow, withRow, withRowInserted } from '../model/rows'
import { reportsOf, wouldLoop } from '../model/reporting'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { positionTitle } from './texts'

export interface MovePosition extends InScenario {
  readonly positionId: string
  /** null: to the top of the chart, reporting to nobody. */
  readonly managerId: string | null
  /** The sibling it comes before; null: last; absent: it stays where it is in the list. */
  readonly beforeId?: string | null
}

export const movePosition = defineCommand<MovePosition>()({
  type: 'move-position',
  label(document, { scenarioId, positionId, managerId }) {
    const title = positionTitle(document, scenarioId, positionId)
    return managerId === null ? `Move ${title} to the top` : `Move ${title} under ${positionTitle(document, scenarioId, managerId)}`
  },
  apply: (document, { scenarioId, positionId, managerId, beforeId }) =>
    inScenario(document, scenarioId, (scenario) => {
      const { positions } = scenario
      const position = rowOf(positions, positionId)
      if (!position) return refuse('That position is no longer on the chart.')
      if (managerId !== null) {
        const manager = rowOf(positions, managerId)
        if (!manager) return refuse(`The position that ${position.title} would report to is not on this chart.`)
        if (managerId === positionId) return refuse(`${position.title} cannot report to itself.`)
        if (wouldLoop(positions, positionId, managerId)) {
          return refuse(`${position.title} cannot report to ${manager.title}, which is below it: that would make a loop.`)
        }
      }
      const moved = managerId === position.managerId ? position : { ...position, managerId }
      if (beforeId === undefined || beforeId === positionId) {
        return moved === position ? scenario : { ...scenario, positions: withRow(positions, moved) }
      }
      if (moved === position && isAlreadyBefore(positions, position, beforeId)) return scenario
      return { ...scenario, positions: withRowInserted(withoutRow(positions, positionId), moved, beforeId) }
    }),
})

function isAlreadyBefore(positions: Parameters<typeof reportsOf>[0], position: { id: string, managerId: string | null }, beforeId: string | null) {
  const siblings = reportsOf(positions, position.managerId ?? '')
  const at = siblings.findIndex(({ id }) => id === position.id)
  return at >= 0 && (siblings[at + 1]?.id ?? null) === beforeId
}
