import { claimText } from '../../knowledge/claims'
import { sourceOf } from '../../knowledge/claims/claim-id'
import { catalogueById } from '../../knowledge/responsibilities'
import { sources } from '../../knowledge/sources'
import type { ResponsibilityProps } from './responsibility-inspector'

/** Whose it is by each article. An article that is not chosen is shown, muted: it has a word, and no vote. */
export function ResponsibilityHomes({ organisation: { company }, responsibility: { id } }: ResponsibilityProps) {
  const homes = catalogueById.get(id)?.homes ?? []
  if (homes.length === 0) return null
  return (
    <section className="inspector-section">
      <h3>Whose it is, by source</h3>
      <ul className="inspector-homes">
        {homes.map(({ home, claim, implied }) => {
          const source = sourceOf(claim)
          const isChosen = company.sources.includes(source)
          return (
            <li key={claim} className={isChosen ? undefined : 'inspector-unheard'}>
              <b>{home}</b>
              <div>
                {claimText(claim)}
                <cite title={sources[source].title}>{sources[source].short}{implied && ' · implied'}{!isChosen && ' · not chosen'}</cite>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
