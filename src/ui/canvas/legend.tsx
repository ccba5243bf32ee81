const entries = [
  ['out', 'Outward, for the product'],
  ['in', 'Inward, for operations'],
  ['al', 'Alignment'],
  ['accountable', 'Accountable'],
  ['delegated', 'Delegated'],
  ['over', 'Over capacity'],
  ['collaboration', 'Collaboration'],
] as const

/** What the colours and patterns mean; folds away where it stands in the way. */
export function Legend() {
  return (
    <details className="legend" open>
      <summary>Legend</summary>
      <ul>
        {entries.map(([name, words]) => <li key={name}><i className={`legend-${name}`} aria-hidden="true" />{words}</li>)}
      </ul>
    </details>
  )
}
