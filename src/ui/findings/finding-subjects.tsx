import { useState } from 'react'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import type { Organisation } from '../../model/organisation'
import type { Finding } from '../../rules/finding'
import { select } from '../../store/session-store'

const mostShown = 8

/** Whom and what it is about; each opens in the inspector. */
export function FindingSubjects({ organisation, finding }: { readonly organisation: Organisation, readonly finding: Finding }) {
  const [isWhole, setWhole] = useState(false)
  const responsibilities = responsibilitiesOf(organisation)
  const subjects = [
    ...finding.positionIds.flatMap((id) => {
      const position = rowOf(organisation.positions, id)
      return position ? [{ kind: 'position' as const, id, name: position.title }] : []
    }),
    ...finding.responsibilityIds.flatMap((id) => {
      const responsibility = responsibilities.get(id)
      return responsibility ? [{ kind: 'responsibility' as const, id, name: responsibility.shortName }] : []
    }),
  ]
  if (subjects.length === 0) return null
  const shown = isWhole || subjects.length <= mostShown + 1 ? subjects : subjects.slice(0, mostShown)
  return (
    <section>
      <h5>Concerns</h5>
      <ul className="finding-subjects">
        {shown.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}><button type="button" className="side-panel-link" onClick={() => select({ kind, id })}>{name}</button></li>
        ))}
        {shown.length < subjects.length && (
          <li><button type="button" className="finding-more" onClick={() => setWhole(true)}>and {subjects.length - shown.length} more</button></li>
        )}
      </ul>
    </section>
  )
}
