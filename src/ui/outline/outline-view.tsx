/** The chart as a tree of rows. */
export function OutlineView() {
  return <section className="outline" aria-label="Chart" />
}
