import { claimText } from '../../knowledge/claims'
import { sourceOf } from '../../knowledge/claims/claim-id'
import { sources } from '../../knowledge/sources'
import type { Orientation } from '../../knowledge/responsibilities'
import { maxNameLength } from '../../model/limits'
import { areaFor } from '../../model/responsibilities'
import { endBurst } from '../../store/document-store'
import { edit } from '../actions/edits'
import { CommitField } from './commit-field'
import type { ResponsibilityProps } from './responsibility-inspector'

const answers: readonly { readonly orientation: Orientation | null, readonly words: string }[] = [
  { orientation: 'inward', words: 'Operations' },
  { orientation: 'outward', words: 'The product' },
  { orientation: null, words: 'Not decided yet' },
]

/** A responsibility of the company's own: its name, and the question that decides whose it is. */
export function OwnFields({ responsibility: { id: responsibilityId, name, orientation } }: ResponsibilityProps) {
  return (
    <section className="inspector-section inspector-fields" aria-label="Own responsibility">
      <CommitField
        label="Name"
        value={name}
        maxLength={maxNameLength}
        commit={(text) => edit({ type: 'edit-own-responsibility', responsibilityId, patch: { name: text } }, { label: `Rename ${name} to ${text.trim()}` })}
      />
      <fieldset className="inspector-question" onBlur={endBurst}>
        <legend>Is it needed to keep operations running, or is it part of the technology strategy behind the product?</legend>
        {answers.map((answer) => (
          <label key={answer.words} className="check">
            <input
              type="radio"
              name={`orientation of ${responsibilityId}`}
              checked={orientation === answer.orientation}
              onChange={() => edit(
                { type: 'edit-own-responsibility', responsibilityId, patch: { orientation: answer.orientation, area: answer.orientation && areaFor(answer.orientation) } },
                { label: `Place ${name}: ${answer.words}`, mergeKey: `orientation of ${responsibilityId}` },
              )}
            />
            {answer.words}
          </label>
        ))}
        <p className="inspector-note" title={claimText('coleman/deciding-question')}>The deciding question: {sources[sourceOf('coleman/deciding-question')].short}</p>
      </fieldset>
    </section>
  )
}
