import { useState } from 'react'
import { bandKeys } from '../../scene/band'
import { colouringNames } from '../../scene/colouring'
import { useSession } from '../kit/use-store'
import { CardBand } from './card-band'
import './legend.css'

const hues = [['out', 'Outward, for the product'], ['in', 'Inward, for operations'], ['al', 'Alignment']] as const
const forms = [['accountable', 'Accountable'], ['delegated', 'Delegated'], ['over', 'Over capacity'], ['collaboration', 'Collaboration']] as const

/** What the colours and patterns mean; folded where there is little room for the chart. */
export function Legend() {
  const [startsOpen] = useState(() => matchMedia('(min-width: 1200px)').matches)
  const colouring = useSession((session) => session.colouring)
  const keys = bandKeys[colouring]
  return (
    <details className="legend" open={startsOpen}>
      <summary>Legend</summary>
      {keys.length > 0 && (
        <ul aria-label={`${colouringNames[colouring]}, along the top of a card`}>
          {keys.map(({ label, parts }) => <li key={label}><CardBand className="legend-band" parts={parts} />{label}</li>)}
        </ul>
      )}
      <ul>{hues.map(swatch)}</ul>
      <ul>{forms.map(swatch)}</ul>
    </details>
  )
}

function swatch([name, words]: readonly [string, string]) {
  return <li key={name}><i className={`legend-${name}`} aria-hidden="true" />{words}</li>
}
