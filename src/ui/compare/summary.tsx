import { announce } from '../../store/session-store'
import { summaryText } from '../../simulation/comparison/summary'
import { copyText } from '../kit/copy-text'

/** What differs in a few sentences, for a slide or an e-mail. */
export function Summary({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <section className="compare-summary" aria-labelledby="compare-summary">
      <div className="compare-heading">
        <h3 id="compare-summary">In words</h3>
        <button type="button" className="side-panel-link" onClick={() => void copy(summaryText(sentences))}>Copy</button>
      </div>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  )
}

async function copy(text: string): Promise<void> {
  if (await copyText(text)) announce('Copied: paste it into a slide or an e-mail.')
  else announce('This browser does not let the page copy. Select the sentences and copy them by hand.', 'problem')
}
