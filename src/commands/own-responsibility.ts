import { maxEffort } from '../model/limits'
import type { HatrackDocument, OwnResponsibility, Scenario } from '../model/organisation'
import { isKnownResponsibility } from '../model/responsibilities'
import { patched, rowOf, withoutRow, withRow } from '../model/rows'
import { defineCommand, refuse, type Refusal } from './define-command'
import { withAssignments } from './scenario-parts'
import { keptName, responsibilityName } from './texts'

export interface AddOwnResponsibility {
  readonly responsibility: OwnResponsibility
}

export const addOwnResponsibility = defineCommand<AddOwnResponsibility>()({
  type: 'add-own-responsibility',
  label: (_document, { responsibility }) => `Add the responsibility ${responsibility.name.trim()}`,
  apply(document, { responsibility }) {
    if (isKnownResponsibility(document.work, responsibility.id)) return refuse('There is a responsibility with that id already.')
    return withOwn(document, responsibility, (kept) => [...document.work.own, kept])
  },
})

export interface EditOwnResponsibility {
  readonly responsibilityId: string
  readonly patch: Partial<Omit<OwnResponsibility, 'id'>>
}

export const editOwnResponsibility = defineCommand<EditOwnResponsibility>()({
  type: 'edit-own-responsibility',
  label: (document, { responsibilityId }) => `Edit ${responsibilityName(document, responsibilityId)}`,
  apply(document, { responsibilityId, patch }) {
    const present = rowOf(document.work.own, responsibilityId)
    if (!present) return refuse('Only a responsibility of your own can be edited; one from the catalogue can be adjusted.')
    return withOwn(document, { ...present, ...patch }, (kept) => withRow(document.work.own, patched(present, kept)))
  },
})

export interface RemoveOwnResponsibility {
  readonly responsibilityId: string
}

/** Removes it with its assignments and pins in every scenario. */
export const removeOwnResponsibility = defineCommand<RemoveOwnResponsibility>()({
  type: 'remove-own-responsibility',
  label: (document, { responsibilityId }) => `Remove the responsibility ${responsibilityName(document, responsibilityId)}`,
  apply(document, { responsibilityId }) {
    const own = withoutRow(document.work.own, responsibilityId)
    if (own === document.work.own) return refuse('Only a responsibility of your own can be removed; one from the catalogue can be set out of scope.')
    return {
      ...document,
      work: { ...document.work, own, adjustments: withoutRow(document.work.adjustments, responsibilityId) },
      scenarios: document.scenarios.map((scenario) => withoutResponsibility(scenario, responsibilityId)),
    }
  },
})

/** The same scenario where it was never assigned nor pinned, so that what is remembered of it holds. */
function withoutResponsibility(scenario: Scenario, responsibilityId: string): Scenario {
  const kept = scenario.assignments.filter((assignment) => assignment.responsibilityId !== responsibilityId)
  const pinned = scenario.pinned.filter((id) => id !== responsibilityId)
  const unpinned = pinned.length === scenario.pinned.length ? scenario : { ...scenario, pinned }
  return kept.length === scenario.assignments.length ? unpinned : withAssignments(unpinned, kept)
}

function withOwn(
  document: HatrackDocument,
  responsibility: OwnResponsibility,
  place: (kept: OwnResponsibility) => readonly OwnResponsibility[],
): HatrackDocument | Refusal {
  const name = keptName('responsibility', responsibility.name)
  if (typeof name !== 'string') return name
  const refusal = effortRefusal(responsibility.effort)
  if (refusal) return refusal
  const own = place({ ...responsibility, name })
  return own === document.work.own ? document : { ...document, work: { ...document.work, own } }
}

export function effortRefusal(effort: number): Refusal | null {
  const isPossible = Number.isFinite(effort) && effort >= 0 && effort <= maxEffort
  return isPossible ? null : refuse(`An effort is a number of points from 0 to ${maxEffort}.`)
}
