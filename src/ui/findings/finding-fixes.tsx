import { useDeferredValue, useMemo } from 'react'
import type { HatrackDocument, Organisation } from '../../model/organisation'
import type { Finding } from '../../rules/finding'
import { flyTo } from '../../store/session-store'
import { edit } from '../actions/edits'
import { Icon } from '../kit/icon'
import { SeverityMark } from '../kit/severity-mark'
import { useShownDocument } from '../kit/use-store'
import { offersOf, type Offer } from './fix-offers'
import './finding-fixes.css'

interface Props {
  readonly organisation: Organisation
  readonly finding: Finding
}

/** What could be done about it. Trying fixes out takes longer than an edit may, so they follow one painting later. */
export function FindingFixes({ organisation, finding }: Props) {
  const document = useShownDocument()
  const present = useMemo(() => ({ document, organisation, finding }), [document, organisation, finding])
  const deferred = useDeferredValue(present, null)
  if (!deferred) return <p className="finding-note" aria-busy="true">Trying out what would help…</p>
  return <Offers {...deferred} />
}

function Offers({ document, organisation, finding }: Props & { readonly document: HatrackDocument }) {
  const offers = offersOf(document, organisation, finding)
  if (offers.length === 0) return null
  return (
    <section>
      <h5>Fixes</h5>
      <ul>{offers.map((offer, at) => <OfferRow key={offer.fix.title} offer={offer} isFirst={at === 0} />)}</ul>
    </section>
  )
}

function OfferRow({ offer: { fix, loads, moreLoads, toShow, resolved, eased, raised }, isFirst }: { readonly offer: Offer, readonly isFirst: boolean }) {
  return (
    <li className="finding-fix">
      <div className="finding-fix-words">
        <p className="finding-fix-title">{fix.title}</p>
        {loads.length > 0 && <p className="finding-fix-loads">{loads.join(' · ')}{moreLoads > 0 && ` · ${moreLoads} more`}</p>}
        <p className="finding-fix-effect">
          {resolved > 0 && <span className="finding-fix-good"><Icon name="check" size={12} />Resolves {resolved}</span>}
          {eased > 0 && <span className="finding-fix-good"><Icon name="check" size={12} />Eases {eased}</span>}
          {raised.map(({ severity, words }) => (
            <span key={severity} className={`finding-fix-${severity}`}><SeverityMark severity={severity} size={12} />Raises {words}</span>
          ))}
        </p>
      </div>
      <button
        type="button"
        className={isFirst ? 'button button-primary' : 'button finding-fix-second'}
        aria-label={`Apply: ${fix.title}`}
        onClick={() => {
          // Whoever is new on the chart shall be seen there, beside whom it is about.
          if (edit(fix.commands, { label: fix.title }) && toShow.length > 0) flyTo(toShow)
        }}
      >
        Apply
      </button>
    </li>
  )
}
