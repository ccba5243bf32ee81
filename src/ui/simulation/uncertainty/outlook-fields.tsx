import { outlookBounds } from '../../../model/outlook'
import { dispatch } from '../../../store/document-store'
import { edit } from '../../actions/edits'
import { DraftField } from '../../dialogs/draft-field'
import { typedWhole } from '../../kit/typed-number'
import { useDocument } from '../../kit/use-store'
import { whole } from '../../kit/numbers'
import { GuessFields } from './guess-fields'

/** What the futures are drawn from. All of it is a guess, and all of it can be changed. */
export function OutlookFields() {
  const { quarters, runs, seed } = useDocument(({ document }) => document.outlook)
  return (
    <section className="outlook">
      <h3>What the futures are drawn from</h3>
      <p className="muted small">No source says any of this. These numbers are guesses: change what does not fit this company.</p>
      <GuessFields quantity="growth" name="Growth a quarter">
        How much headcount changes in a quarter. Each quarter is drawn by itself.
      </GuessFields>
      <GuessFields quantity="effort" name="Effort">
        What a responsibility takes, compared with what is stated. Drawn once for each responsibility; below nothing counts as nothing.
      </GuessFields>
      <div className="outlook-counts">
        <WholeField field="quarters" label="Quarters" value={quarters} />
        <WholeField field="runs" label="Futures" value={runs} />
        <WholeField field="seed" label="Seed" value={seed} />
      </div>
      <p className="muted small">The same seed draws the same futures. Headcount is rounded to whole people, and is never below one.</p>
      <button type="button" className="button" onClick={drawAnew}>Draw anew</button>
    </section>
  )
}

interface WholeFieldProps {
  readonly field: keyof typeof outlookBounds
  readonly label: string
  readonly value: number
}

function WholeField({ field, label, value }: WholeFieldProps) {
  const { min, max } = outlookBounds[field]
  const type = (text: string): string | null => {
    const typed = typedWhole(text)
    if (typed === null) return `A whole number from ${whole(min)} to ${whole(max)} is needed here.`
    return dispatch({ type: 'set-outlook', patch: { [field]: typed } }, { mergeKey: `outlook ${field}` })?.refused ?? null
  }
  return <DraftField label={label} isNumber value={field === 'seed' ? String(value) : whole(value)} onType={type} />
}

/** Short enough to be read out to somebody who shall see the same. */
function drawAnew(): void {
  edit({ type: 'set-outlook', patch: { seed: Math.floor(Math.random() * 1_000_000) } })
}
