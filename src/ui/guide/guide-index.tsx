import { sourceIds, sources } from '../../knowledge/sources'
import { citationOf, sourcePage } from '../../guide/source-page'
import { rules } from '../../rules'
import { categories, categoryNames } from '../../rules/finding'
import { counted } from '../../rules/texts'
import { GuideLink } from './guide-link'
import { OriginMark, originOf } from './origin'

/** Every rule and every source, and what the marks beside them mean. */
export function GuideIndex() {
  return (
    <>
      <dl className="guide-legend">
        <div><dt><OriginMark origin="source" /></dt><dd>One of the five articles says it; you read it in our words.</dd></div>
        <div><dt><OriginMark origin="inferred" /></dt><dd>Our conclusion from what articles say.</dd></div>
        <div><dt><OriginMark origin="ours" /></dt><dd>No article says it: our assumption or judgement.</dd></div>
      </dl>
      {categories.map((category) => (
        <section key={category} className="guide-section">
          <h3>{categoryNames[category]}</h3>
          <ul className="guide-list">
            {rules.filter((rule) => rule.category === category).map(({ id, title, basis }) => (
              <li key={id}><GuideLink to={{ kind: 'rule', id }}>{title}</GuideLink><OriginMark origin={originOf[basis]} /></li>
            ))}
          </ul>
        </section>
      ))}
      <section className="guide-section">
        <h3>Sources</h3>
        <ul className="guide-list">
          {sourceIds.map((id) => (
            <li key={id}>
              <span>
                <GuideLink to={{ kind: 'source', id }}>{sources[id].title}</GuideLink>
                <small>{citationOf(sources[id])}</small>
              </span>
              <small>{counted(sourcePage(id).claims.length, 'claim', 'claims')}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
