/** Positions by responsibilities. */
export function MatrixView() {
  return <section className="matrix" aria-label="Chart" />
}
