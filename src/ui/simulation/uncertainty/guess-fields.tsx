import type { ReactNode } from 'react'
import { distributionKinds, isSameDistribution, ourOutlook, parameterNames, type Parameter, type Quantity } from '../../../model/outlook'
import { densityPlot } from '../../../plots/density-plot'
import { dispatch } from '../../../store/document-store'
import { edit } from '../../actions/edits'
import { DraftField } from '../../dialogs/draft-field'
import { SelectField } from '../../dialogs/select-field'
import { Drawn, pageInk } from '../../kit/drawn'
import { useDocument } from '../../kit/use-store'
import { useWidth } from '../../kit/use-width'
import { asKind, kindNames, typedParametersOf, withTyped } from './guesses'

interface Props {
  readonly quantity: Quantity
  readonly name: string
  /** What is guessed at, and that no source says it. */
  readonly children: ReactNode
}

/** One guess: its kind, its numbers and its shape; marked as ours, or as the user's with a way back. */
export function GuessFields({ quantity, name, children }: Props) {
  const guess = useDocument(({ document }) => document.outlook[quantity])
  const isOurs = isSameDistribution(guess, ourOutlook[quantity])
  const { ref, width } = useWidth<HTMLDivElement>()
  const type = (parameter: Parameter, text: string): string | null => {
    const next = withTyped(guess, parameter, text)
    if (!next) return 'A number is needed here, in percent.'
    return dispatch({ type: 'set-outlook', patch: { [quantity]: next } }, { mergeKey: `outlook ${quantity} ${parameter}` })?.refused ?? null
  }
  return (
    <fieldset className="guess">
      <legend>{name} <span className="guess-mark">{isOurs ? 'our assumption' : 'your assumption'}</span></legend>
      <p className="muted small">{children}</p>
      <div className="guess-fields">
        <SelectField label="Distribution" value={guess.kind} options={distributionKinds} nameOf={(kind) => kindNames[kind]}
          onChoose={(kind) => edit({ type: 'set-outlook', patch: { [quantity]: asKind(guess, kind, quantity) } })} />
        {typedParametersOf(guess).map(({ parameter, figure }) => (
          <DraftField key={parameter} label={parameterNames[parameter]} isNumber unit="%" value={figure} onType={(text) => type(parameter, text)} />
        ))}
      </div>
      <div ref={ref} className="guess-shape">{width > 0 && <Drawn scene={densityPlot(guess, (value) => `${Math.round(value * 100)}\u00a0%`, width, pageInk)} />}</div>
      {!isOurs && (
        <button type="button" className="side-panel-link" onClick={() => edit({ type: 'set-outlook', patch: { [quantity]: ourOutlook[quantity] } }, { label: `Reset the guess of ${name.toLowerCase()}` })}>
          Back to our assumption
        </button>
      )}
    </fieldset>
  )
}
