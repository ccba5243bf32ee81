import { citationOf, restingInWords, sourcePage, type ClaimEntry } from '../../guide/source-page'
import type { ClaimId } from '../../knowledge/claims'
import type { SourceId } from '../../knowledge/sources'
import { GuideLink } from './guide-link'
import { OriginMark } from './origin'

interface SourceArticleProps {
  readonly id: SourceId
  /** The one that was asked for. */
  readonly claim: ClaimId | null
}

/** What an article says, claim by claim, and what in Hatrack rests on each. */
export function SourceArticle({ id, claim: wanted }: SourceArticleProps) {
  const { source, claims } = sourcePage(id)
  return (
    <>
      <p className="guide-facts">{citationOf(source)}</p>
      <p className="guide-note"><OriginMark origin="source" /> {claims.length} claims, in our own words, and what rests on each.</p>
      <ul className="guide-claims">
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id} tabIndex={-1} className={claim.id === wanted ? 'guide-claim guide-claim-wanted' : 'guide-claim'}>
            <p className="guide-claim-text">{claim.text}</p>
            <Resting claim={claim} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Resting({ claim: { resting, notOnChart } }: { readonly claim: ClaimEntry }) {
  if (notOnChart !== null) return <p className="guide-note"><OriginMark origin="ours" /> Not on a chart. {notOnChart}</p>
  return (
    <dl className="guide-resting">
      {(['for', 'against'] as const).map((side) => {
        const rules = resting.rules.filter((rule) => rule.side === side)
        return rules.length > 0 && (
          <div key={side}>
            <dt>{side === 'for' ? 'Rules it speaks for' : 'Rules it speaks against'}</dt>
            {rules.map(({ id, title }) => <dd key={id}><GuideLink to={{ kind: 'rule', id }}>{title}</GuideLink></dd>)}
          </div>
        )
      })}
      {restingInWords(resting).map(({ kind, names }) => <div key={kind}><dt>{kind}</dt><dd>{names}</dd></div>)}
    </dl>
  )
}
