import { useMemo } from 'react'
import { usualOutcome } from '../../guide/words'
import { loadWords, nobodySays, rulePage, type CitedClaim, type NumberOfOurs, type RulePage } from '../../guide/rule-page'
import { valueWords } from '../../model/assumption-words'
import { assumptionOf, assumptions } from '../../model/assumptions'
import type { Rule } from '../../rules/define-rule'
import { categoryNames, type Basis } from '../../rules/finding'
import type { RuleId } from '../../rules/rules'
import { openDialog } from '../../store/session-store'
import { SeverityMark } from '../kit/severity-mark'
import { useDocument } from '../kit/use-store'
import { ExampleCard } from './example-card'
import { GuideLink } from './guide-link'
import { OriginSection, originOf } from './origin'

/** The same page as docs/rules has, to be read beside the chart. */
export function RuleArticle({ rule }: { readonly rule: Rule<RuleId> }) {
  const page = useMemo(() => rulePage(rule), [rule])
  const { why, whenToIgnore, supporting, opposing, inferred, fires, silent } = page
  const isOurs = rule.basis === 'structural'
  return (
    <>
      <p className="guide-facts"><SeverityMark severity={rule.severity} /> {categoryNames[rule.category]}, usually {usualOutcome(rule)}</p>
      <section className="guide-section">
        <h3>Why</h3>
        <p className="guide-lead">{why}</p>
      </section>
      <OriginSection origin="source" title="What the sources say">
        {isOurs ? <p>{nobodySays}</p> : (
          <ul className="guide-claims">
            {supporting.map((claim) => <ClaimRow key={claim.id} claim={claim} side="For" />)}
            {opposing.map((claim) => <ClaimRow key={claim.id} claim={claim} side="Against" />)}
          </ul>
        )}
      </OriginSection>
      <Inferred basis={rule.basis} words={inferred} />
      <Assumed page={page} />
      <section className="guide-section">
        <h3>When to ignore this</h3>
        <p>{whenToIgnore}</p>
      </section>
      <div className="guide-examples">
        <ExampleCard heading="An example that fires" example={fires} />
        <ExampleCard heading="An example that does not" example={silent} />
      </div>
    </>
  )
}

function ClaimRow({ claim: { id, text, source, short }, side }: { readonly claim: CitedClaim, readonly side: 'For' | 'Against' }) {
  return (
    <li className="guide-cited">
      <b className={side === 'For' ? 'guide-for' : undefined}>{side}</b>
      <div>{text} <GuideLink to={{ kind: 'source', id: source, claim: id }}>{short}</GuideLink></div>
    </li>
  )
}

function Inferred({ basis, words }: { readonly basis: Basis, readonly words: string }) {
  if (basis !== 'stated') return <OriginSection origin={originOf[basis]} title="What we inferred"><p>{words}</p></OriginSection>
  return (
    <section className="guide-section">
      <h3>What we inferred</h3>
      <p>{words}</p>
    </section>
  )
}

function Assumed({ page: { numbers, loadNumbers, choices } }: { readonly page: RulePage }) {
  const hasNumbers = numbers.length + loadNumbers.length > 0
  return (
    <OriginSection origin="ours" title="Our assumptions">
      <h4>How we read a chart</h4>
      <ul className="dialog-list">{choices.map((choice) => <li key={choice}>{choice}</li>)}</ul>
      {hasNumbers && <h4>Numbers</h4>}
      {numbers.length > 0 && <Numbers numbers={numbers} />}
      {loadNumbers.length > 0 && (
        <details className="guide-load">
          <summary>The load model: {loadNumbers.length} numbers</summary>
          <Numbers numbers={loadNumbers} />
          <p>{loadWords}</p>
        </details>
      )}
      {hasNumbers && <button type="button" className="guide-link" onClick={() => openDialog({ kind: 'assumptions' })}>Change the assumptions</button>}
    </OriginSection>
  )
}

function Numbers({ numbers }: { readonly numbers: readonly NumberOfOurs[] }) {
  const company = useDocument(({ document }) => document.company)
  return (
    <dl className="guide-numbers">
      {numbers.map(({ id, name, value, why }) => {
        const here = valueWords(assumptions[id], assumptionOf(company, id))
        return (
          <div key={id}>
            <dt>{name}<small>{why}</small></dt>
            <dd>{value}{here !== value && <small>here {here}</small>}</dd>
          </div>
        )
      })}
    </dl>
  )
}
