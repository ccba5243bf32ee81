import { claimText } from '../../knowledge/claims'
import { sourceOf, type ClaimId } from '../../knowledge/claims/claim-id'
import { sources } from '../../knowledge/sources'
import { answerOf } from '../../rules/citing'
import { basisNames, type Finding } from '../../rules/finding'

/** What the chosen articles say on either side, in our words and with where they say it. */
export function FindingSources({ finding }: { readonly finding: Finding }) {
  const { basis, supporting, opposing } = finding
  return (
    <section>
      <h5>Sources <span className="finding-basis">{basisNames[basis]}</span></h5>
      {supporting.length + opposing.length > 0 && (
        <ul className="finding-sources">
          {supporting.map((claim) => <ClaimRow key={claim} claim={claim} side="For" label={answerOf(finding, claim) ?? 'For'} />)}
          {opposing.map((claim) => <ClaimRow key={claim} claim={claim} side="Against" label={answerOf(finding, claim) ?? 'Against'} />)}
        </ul>
      )}
    </section>
  )
}

function ClaimRow({ claim, side, label }: { readonly claim: ClaimId, readonly side: 'For' | 'Against', readonly label: string }) {
  const { short, title } = sources[sourceOf(claim)]
  return (
    <li>
      <b className={side === 'For' && label === side ? 'finding-for' : undefined}>{label}</b>
      <div>{claimText(claim)}<cite title={title}>{short}</cite></div>
    </li>
  )
}
