const keys = [
  ['Arrow keys', 'walk from card to card'],
  ['Enter', 'shows a card or a responsibility here'],
  ['Space', 'picks one up, Space again drops it'],
  ['Insert', 'adds a report'],
  ['F2', 'renames'],
  ['Delete', 'removes'],
] as const

export function NothingSelected() {
  return (
    <div className="inspector-hint">
      <h2 tabIndex={-1}>Nothing is selected</h2>
      <p>Click a card, a responsibility on it or one in the list on the left, and change it here.</p>
      <h3>On the chart</h3>
      <dl>{keys.map(([key, does]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{does}</dd></div>)}</dl>
    </div>
  )
}
