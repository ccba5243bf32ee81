import { maxReasonLength } from '../model/limits'
import type { Adjustment } from '../model/organisation'
import { isKnownResponsibility } from '../model/responsibilities'
import { patched, rowOf, withoutRow, withRow } from '../model/rows'
import { defineCommand, refuse } from './define-command'
import { effortRefusal } from './own-responsibility'
import { responsibilityName } from './texts'

export interface AdjustResponsibility {
  readonly responsibilityId: string
  readonly patch: Partial<Omit<Adjustment, 'id'>>
}

/** Sets a responsibility in or out of scope, or changes its effort, for this company. Back to the usual: no adjustment is left. */
export const adjustResponsibility = defineCommand<AdjustResponsibility>()({
  type: 'adjust-responsibility',
  label(document, { responsibilityId, patch }) {
    const name = responsibilityName(document, responsibilityId)
    if (patch.inScope === undefined) return `Adjust ${name}`
    return patch.inScope ? `Bring ${name} into scope` : `Set ${name} out of scope`
  },
  apply(document, { responsibilityId, patch }) {
    const { work } = document
    if (!isKnownResponsibility(work, responsibilityId)) return refuse('That responsibility no longer exists.')
    if (typeof patch.effort === 'number') {
      const refusal = effortRefusal(patch.effort)
      if (refusal) return refusal
    }
    if ((patch.reason?.length ?? 0) > maxReasonLength) return refuse(`A reason has at most ${maxReasonLength} characters.`)
    const present = rowOf(work.adjustments, responsibilityId)
    const adjusted = patched(present ?? { id: responsibilityId, inScope: true, reason: '', effort: null }, patch)
    if (adjusted === present) return document
    const isUsual = adjusted.inScope && adjusted.effort === null
    const adjustments = isUsual ? withoutRow(work.adjustments, responsibilityId)
      : present ? withRow(work.adjustments, adjusted) : [...work.adjustments, adjusted]
    return adjustments === work.adjustments ? document : { ...document, work: { ...work, adjustments } }
  },
})
