import { maxCapacity } from '../model/limits'
import type { Position } from '../model/organisation'
import { hasRow, withRowInserted } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
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
      const title = keptName('position', position.title)
      if (typeof title !== 'string') return title
      const holder = keptHolder(position.holder)
      if (holder !== null && typeof holder !== 'string') return holder
      if (hasRow(scenario.positions, position.id)) return refuse(`${title} is on the chart already.`)
      if (position.managerId !== null && !hasRow(scenario.positions, position.managerId)) {
        return refuse(`The position that ${title} would report to is not on this chart.`)
      }
      const refusal = capacityRefusal(position.capacity)
      if (refusal) return refusal
      return { ...scenario, positions: withRowInserted(scenario.positions, { ...position, title, holder }, beforeId) }
    }),
})

export function capacityRefusal(capacity: number | null | undefined) {
  if (capacity === null || capacity === undefined) return null
  const isPossible = Number.isFinite(capacity) && capacity >= 0 && capacity <= maxCapacity
  return isPossible ? null : refuse(`A capacity is a number of points from 0 to ${maxCapacity}.`)
}

