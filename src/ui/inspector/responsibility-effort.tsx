import { catalogueById } from '../../knowledge/responsibilities'
import { countedHeadcountOf, growthFactorOf } from '../../load/effort'
import { assumptionOf } from '../../model/assumptions'
import { maxReasonLength } from '../../model/limits'
import { rowOf } from '../../model/rows'
import { edit } from '../actions/edits'
import { AssumptionButton } from '../findings/assumption-button'
import { KeepFocus } from '../kit/keep-focus'
import { points, whole } from '../kit/numbers'
import { typedNumberOrNone } from '../kit/typed-number'
import { CommitField } from './commit-field'
import type { ResponsibilityProps } from './responsibility-inspector'

/** How much of a leader's attention it takes, and whether this company has it at all. */
export function ResponsibilityEffort({ organisation, responsibility }: ResponsibilityProps) {
  const { id: responsibilityId, effort, inScope, isOwn } = responsibility
  const { company, adjustments } = organisation
  const adjustment = rowOf(adjustments, responsibilityId)
  const usual = catalogueById.get(responsibilityId)?.effort
  const isAdjusted = adjustment !== undefined && adjustment.effort !== null

  function commitEffort(text: string): boolean {
    const typed = typedNumberOrNone(text)
    if (!isOwn) return edit({ type: 'adjust-responsibility', responsibilityId, patch: { effort: typed === usual ? null : typed } })
    // A company's own has no usual effort: what is typed is it, and nothing may lie over it.
    const own = { type: 'edit-own-responsibility', responsibilityId, patch: { effort: typed ?? Number.NaN } } as const
    return edit(isAdjusted ? [own, { type: 'adjust-responsibility', responsibilityId, patch: { effort: null } }] : [own])
  }

  return (
    <section className="inspector-section inspector-fields">
      <h3>Effort and scope</h3>
      <KeepFocus className="inspector-effort">
        <CommitField label="Effort, in points" isNumber value={String(effort)} commit={commitEffort} />
        {usual !== undefined && (
          <p className="inspector-note">
            usually {usual}, our assumption
            {isAdjusted && (
              <button
                type="button"
                className="side-panel-link"
                data-row="usual"
                onClick={() => edit({ type: 'adjust-responsibility', responsibilityId, patch: { effort: null } })}
              >
                Back to {usual}
              </button>
            )}
          </p>
        )}
      </KeepFocus>
      <p className="inspector-note">
        At {whole(assumptionOf(company, 'reference-headcount'))} people, where 100 points are all that one leader can give.
        With {whole(company.headcount)} people: {points(effort * growthFactorOf(company))} points.{' '}
        <AssumptionButton id={countedHeadcountOf(company) < company.headcount ? 'growth-until' : 'growth-exponent'} />
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={inScope}
          onChange={(event) => edit({ type: 'adjust-responsibility', responsibilityId, patch: { inScope: event.target.checked } })}
        />
        In scope: this company has this work
      </label>
      {(!inScope || isAdjusted) && (
        <CommitField
          label={inScope ? 'Why the effort differs' : 'Why it is not in scope'}
          value={adjustment?.reason ?? ''}
          maxLength={maxReasonLength}
          commit={(text) => edit({ type: 'adjust-responsibility', responsibilityId, patch: { reason: text.trim() } })}
        />
      )}
    </section>
  )
}
