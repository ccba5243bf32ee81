import { useState } from 'react'

const entries = [
  ['out', 'Outward, for the product'],
  ['in', 'Inward, for operations'],
  ['al', 'Alignment'],
  ['accountable', 'Accountable'],
  ['delegated', 'Delegated'],
  ['over', 'Over capacity'],
  ['collaboration', 'Collaboration'],
] as const

/** What the colours and patterns mean; folded where there is little room for the chart. */
export function Legend() {
  const [startsOpen] = useState(() => matchMedia('(min-width: 1200px)').matches)
  return (
    <details className="legend" open={startsOpen}>
      <summary>Legend</summary>
      <ul>
        {entries.map(([name, words]) => <li key={name}><i className={`legend-${name}`} aria-hidden="true" />{words}</li>)}
      </ul>
    </details>
  )
}
