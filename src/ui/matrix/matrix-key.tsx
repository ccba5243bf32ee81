import type { AssignmentKind } from '../../model/organisation'
import { setParts } from './matrix-edits'
import { chosenRange, matrixFocus } from './matrix-focus'
import { cellsIn, type MatrixGrid } from './matrix-grid'

const parts: readonly { readonly part: AssignmentKind | null, readonly letter: string, readonly name: string }[] = [
  { part: 'accountable', letter: 'A', name: 'Accountable' },
  { part: 'delegated', letter: 'R', name: 'Responsible' },
  { part: null, letter: '–', name: 'Neither' },
]

/** What the letters mean and what hands do; where fingers do it, the letters are buttons. */
export function MatrixKey({ grid }: { readonly grid: MatrixGrid }) {
  function give(part: AssignmentKind | null): void {
    const range = chosenRange(grid, matrixFocus.getState())
    if (range) setParts(cellsIn(grid, range), part)
  }
  return (
    <footer className="matrix-key">
      <p className="matrix-letters">
        <span><b className="matrix-part chip-plain" aria-hidden="true">A</b><span className="visually-hidden">A: </span>Accountable</span>
        <span><b className="matrix-part chip-plain chip-delegated" aria-hidden="true">R</b><span className="visually-hidden">R: </span>Responsible: delegated, does the work</span>
      </p>
      <p className="matrix-hint" id="matrix-hint">Click or type A, R · Shift+A: the only A · Del clears · drag, copy, paste</p>
      <div className="matrix-buttons" role="group" aria-label="Chosen cell">
        {parts.map(({ part, letter, name }) => (
          <button key={letter} type="button" className="button" aria-label={name}
            // The cell keeps the focus: the next tap goes on from there.
            onPointerDown={(event) => event.preventDefault()} onClick={() => give(part)}>{letter}</button>
        ))}
      </div>
    </footer>
  )
}
