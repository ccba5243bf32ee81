import { maxHeadcount } from '../../model/limits'
import { plannedKinds, type PlannedChange, type PlannedKind, type Position } from '../../model/organisation'
import { isAboutSomebody, isWhoKnown } from '../../model/plan'
import { freshIds } from './fresh-ids'
import type { FieldRepair } from './repair-fields'
import type { ScenarioShape } from './schema'
import { quoted } from './wording'

/** Planned changes with ids of their own, at headcounts there can be, about positions that are there. */
export function repairPlan(plan: ScenarioShape['plan'], positions: readonly Position[], scenario: string, fields: FieldRepair): PlannedChange[] {
  const freshId = freshIds(plan.flatMap(({ id }) => id ?? []))
  const seen = new Set<string>()
  return plan.flatMap((change) => {
    const { kind } = change
    if (!isPlannedKind(kind)) {
      fields.repairs.push({ kind: 'unknown-plan', scenario, found: kind })
      return []
    }
    const positionId = isAboutSomebody(kind) ? change.positionId : null
    if (!isWhoKnown(kind, positionId, positions)) {
      fields.repairs.push({ kind: 'dangling-plan', scenario, positionId: positionId ?? '' })
      return []
    }
    // What carries no id needs none to be found again: one is given, as to a collaboration.
    const id = change.id === undefined || seen.has(change.id) ? freshId(change.id ?? 'planned') : change.id
    if (change.id !== undefined && id !== change.id) fields.repairs.push({ kind: 'duplicate-id', what: 'planned change', scenario, name: kind, id: change.id, newId: id })
    seen.add(id)
    return [{ ...change, id, kind, positionId, from: fields.whole(change.from, 1, maxHeadcount, `a planned change in ${quoted(scenario)}`, 'headcount') }]
  })
}

function isPlannedKind(text: string): text is PlannedKind {
  return (plannedKinds as readonly string[]).includes(text)
}
