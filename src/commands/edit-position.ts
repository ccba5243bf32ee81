import type { Position } from '../model/organisation'
import { patched, rowOf, withRow } from '../model/rows'
import { capacityRefusal } from './add-position'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { keptHolder, keptName, positionTitle } from './texts'

export interface EditPosition extends InScenario {
  readonly positionId: string
  /** Where it stands in the chart changes with `move-position` only. */
  readonly patch: Partial<Omit<Position, 'id' | 'managerId'>>
}

export const editPosition = defineCommand<EditPosition>()({
  type: 'edit-position',
  label(document, { scenarioId, positionId, patch }) {
    const title = positionTitle(document, scenarioId, positionId)
    if (patch.title !== undefined) return `Rename ${title} to ${patch.title.trim()}`
    if (patch.holder === null || patch.holder?.trim() === '') return `Vacate ${title}`
    if (patch.holder !== undefined) return `Name the holder of ${title}`
    return `Edit ${title}`
  },
  apply: (document, { scenarioId, positionId, patch }) =>
    inScenario(document, scenarioId, (scenario) => {
      const position = rowOf(scenario.positions, positionId)
      if (!position) return refuse('That position is no longer on the chart.')
      const title = patch.title === undefined ? position.title : keptName('position', patch.title)
      if (typeof title !== 'string') return title
      const holder = patch.holder === undefined ? position.holder : keptHolder(patch.holder)
      if (holder !== null && typeof holder !== 'string') return holder
      const refusal = capacityRefusal(patch.capacity)
      if (refusal) return refusal
      const edited = patched(position, { ...patch, title, holder })
      return edited === position ? scenario : { ...scenario, positions: withRow(scenario.positions, edited) }
    }),
})
