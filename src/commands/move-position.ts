import type { Position } from '../model/organisation'
import { reportsByManager, wouldLoop } from '../model/reporting'
import { rowOf, withoutRow, withRow, withRowInserted } from '../model/rows'
import { withoutPlacesOf } from './arrange'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { positionTitle } from './texts'

export interface MovePosition extends InScenario {
  readonly positionId: string
  /** null: to the top of the chart, reporting to nobody. */
  readonly managerId: string | null
  /** The sibling it comes before; null, or none that reports there: last; absent: it stays where it is in the list. */
  readonly beforeId?: string | null
}

/** One that was placed by hand comes to stand among those it is moved to. */
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
        return moved === position ? scenario : { ...withoutPlacesOf(scenario, [positionId]), positions: withRow(positions, moved) }
      }
      const unplaced = withoutPlacesOf(scenario, [positionId])
      const siblings = (reportsByManager(positions).get(managerId) ?? []).filter(({ id }) => id !== positionId)
      const before = siblings.find(({ id }) => id === beforeId)?.id ?? null
      if (moved === position && nextSiblingOf(positions, position) === before) return unplaced
      return { ...unplaced, positions: withRowInserted(withoutRow(positions, positionId), moved, before) }
    }),
})

function nextSiblingOf(positions: readonly Position[], { id, managerId }: Position): string | null {
  const siblings = reportsByManager(positions).get(managerId) ?? []
  return siblings[siblings.findIndex((sibling) => sibling.id === id) + 1]?.id ?? null
}
