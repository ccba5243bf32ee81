import { useId, useMemo, useState } from 'react'
import { selectedPositionIds } from '../../store/session-store'
import { EmptyChart } from '../canvas/empty-chart'
import { whole } from '../kit/numbers'
import { usePresent, useSession } from '../kit/use-store'
import { matrixGrid } from './matrix-grid'
import { MatrixKey } from './matrix-key'
import { isInvolved, matrixRows, rememberColumns, usualChoice, type ColumnChoice } from './matrix-model'
import { MatrixSheet } from './matrix-sheet'
import './matrix.css'

/** Positions by responsibilities, as a RACI chart that is filled in live: the same model, selection and history as the canvas. */
export function MatrixView() {
  const count = usePresent(({ positions }) => positions.length)
  const [chosen, setChosen] = useState<ColumnChoice | null>(null)
  const choice = chosen ?? usualChoice(count)
  if (count === 0) return <section className="matrix" aria-label="Chart"><EmptyChart /></section>
  return (
    <section className="matrix" aria-label="Chart">
      <div className="matrix-tools"><ColumnSelect choice={choice} onChoose={setChosen} /></div>
      <FilledMatrix choice={choice} />
    </section>
  )
}

function ColumnSelect({ choice, onChoose }: { readonly choice: ColumnChoice, readonly onChoose: (choice: ColumnChoice) => void }) {
  const id = useId()
  const { all, involved } = usePresent((organisation) => ({
    all: organisation.positions.length,
    involved: organisation.positions.filter((position) => isInvolved(organisation, position)).length,
  }))
  return (
    <>
      <label htmlFor={id}>Positions</label>
      <select id={id} className="select" value={choice} onChange={({ target }) => onChoose(target.value as ColumnChoice)}>
        <option value="everybody">Everybody ({whole(all)})</option>
        <option value="involved">Leading or responsible ({whole(involved)})</option>
      </select>
    </>
  )
}

function FilledMatrix({ choice }: { readonly choice: ColumnChoice }) {
  const remembered = useMemo(() => rememberColumns(choice), [choice])
  const wanted = useSession((session) => [...selectedPositionIds(session), ...session.flight && session.flight.to !== 'all' ? session.flight.to : []])
  const columns = usePresent((organisation) => remembered(organisation, wanted))
  const rows = usePresent(matrixRows)
  const grid = useMemo(() => matrixGrid(rows, columns), [rows, columns])
  return (
    <>
      <MatrixSheet grid={grid} />
      <MatrixKey grid={grid} />
    </>
  )
}
