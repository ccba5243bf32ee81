const entries = [
  ['out', 'Outward, for the product'],
  ['in', 'Inward, for operations'],
  ['al', 'Alignment'],
  ['accountable', 'Accountable'],
  ['delegated', 'Delegated'],
  ['over', 'Over capacity'],
] as const

export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {entries.map(([name, words]) => <li key={name}><i className={`legend-${name}`} aria-hidden="true" />{words}</li>)}
    </ul>
  )
}
