import { maxCapacity } from '../model/limits'
import type { Position } from '../model/organisation'
import { hasRow, withRowInserted } from '../model/rows'
import { defineCommand, inScenario, isRefusal, refuse, type InScenario, type Refusal } from './define-command'
import { keptHolder, keptName } from './texts'

export interface AddPosition extends InScenario {
  readonly position: Position
  /** The sibling it comes before; null or absent: last. */
  readonly beforeId?: string | null
}

export const addPosition = defineCommand<AddPosition>()({
  type: 'add-position',
  label: (_document, { position }) => `Add ${position.title.trim()}`,
  apply: (document, { scenarioId, position, beforeId = null }) =>
    inScenario(document, scenarioId, (scenario) => {
      const kept = keptPosition(position, (id) => hasRow(scenario.positions, id))
      return isRefusal(kept) ? kept : { ...scenario, positions: withRowInserted(scenario.positions, kept, beforeId) }
    }),
})

/** A new position as it is kept, or why it cannot come to a chart where these others stand. */
export function keptPosition(position: Position, isOnChart: (id: string) => boolean): Position | Refusal {
  const title = keptName('position', position.title)
  if (typeof title !== 'string') return title
  const holder = keptHolder(position.holder)
  if (holder !== null && typeof holder !== 'string') return holder
  if (isOnChart(position.id)) return refuse(`${title} is on the chart already.`)
  if (position.managerId !== null && !isOnChart(position.managerId)) {
    return refuse(`The position that ${title} would report to is not on this chart.`)
  }
  return capacityRefusal(position.capacity) ?? { ...position, title, holder }
}

export function capacityRefusal(capacity: number | null | undefined) {
  if (capacity === null || capacity === undefined) return null
  const isPossible = Number.isFinite(capacity) && capacity >= 0 && capacity <= maxCapacity
  return isPossible ? null : refuse(`A capacity is a number of points from 0 to ${maxCapacity}.`)
}

