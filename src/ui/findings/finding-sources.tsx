import { claimText, sourceOf, type ClaimId } from '../../knowledge/claims'
import { sources } from '../../knowledge/sources'
import type { Basis, Finding } from '../../rules/finding'

const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'Stated by a source',
  inferred: 'Inferred from sources',
  structural: 'Ours: structural',
}

/** What the chosen articles say on either side, in our words and with where they say it. */
export function FindingSources({ finding: { basis, supporting, opposing } }: { readonly finding: Finding }) {
  return (
    <section>
      <h5>Sources <span className="finding-basis">{basisWords[basis]}</span></h5>
      {supporting.length + opposing.length > 0 && (
        <ul className="finding-sources">
          {supporting.map((claim) => <ClaimRow key={claim} claim={claim} side="For" />)}
          {opposing.map((claim) => <ClaimRow key={claim} claim={claim} side="Against" />)}
        </ul>
      )}
    </section>
  )
}

function ClaimRow({ claim, side }: { readonly claim: ClaimId, readonly side: 'For' | 'Against' }) {
  const { short, title } = sources[sourceOf(claim)]
  return (
    <li>
      <b className={side === 'For' ? 'finding-for' : undefined}>{side}</b>
      <div>{claimText(claim)}<cite title={title}>{short}</cite></div>
    </li>
  )
}
