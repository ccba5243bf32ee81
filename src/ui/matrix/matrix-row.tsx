import { memo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { partLetters } from '../../formats/tables/raci-table'
import { toneOf } from '../../layout/card'
import { assignmentsOfResponsibility } from '../../model/assignments'
import { SeverityMark } from '../kit/severity-mark'
import { usePresent, useSession } from '../kit/use-store'
import { chosenRange, crossOf, matrixFocus } from './matrix-focus'
import type { MatrixGrid } from './matrix-grid'
import { partsOf, rowTotalOf, type MatrixRow } from './matrix-model'
import { rowTotalText, spokenRowTotal } from './matrix-words'

export interface VisibleColumn {
  readonly id: string
  readonly title: string
  readonly index: number
  /** px from the left edge of the grid. */
  readonly start: number
}

/** Says which area follows. */
export const AreaRow = memo(function AreaRow({ row, index, start, span }: {
  readonly row: Extract<MatrixRow, { kind: 'area' }>, readonly index: number, readonly start: number, readonly span: number
}) {
  return (
    <div className="matrix-row matrix-area" role="row" aria-rowindex={index + 2} style={{ top: start }}>
      <div className="matrix-names" role="rowheader" aria-colindex={1} aria-colspan={span}>{row.name}<em>{row.count}</em></div>
    </div>
  )
})

interface Props {
  readonly grid: MatrixGrid
  readonly row: Extract<MatrixRow, { kind: 'responsibility' }>
  readonly index: number
  readonly start: number
  readonly columns: readonly VisibleColumn[]
}

/** One responsibility: who is accountable and who does the work. Rests through every edit that is not about it. */
export const ResponsibilityRow = memo(function ResponsibilityRow({ grid, row, index, start, columns }: Props) {
  const { id, responsibility } = row
  const parts = partsOf(usePresent(({ assignments }) => assignmentsOfResponsibility(assignments, id)))
  const activeColumn = useStore(matrixFocus, ({ active }) => active.responsibilityId === id ? active.positionId : undefined)
  const { from, to } = useStore(matrixFocus, useShallow((state) => spanIn(grid, state, id)))
  const tone = toneOf(responsibility)
  return (
    <div className="matrix-row" role="row" aria-rowindex={index + 2} data-row={id} style={{ top: start }}>
      <RowHeader row={row} isTabStop={activeColumn === null} />
      {columns.map(({ id: positionId, title, index: at, start: left }) => {
        const part = parts.get(positionId)
        return (
          <div
            key={positionId}
            className="matrix-cell"
            role="gridcell"
            aria-colindex={at + 2}
            aria-label={`${responsibility.shortName}, ${title}: ${part ? partNames[part] : 'empty'}`}
            aria-selected={at >= from && at <= to}
            tabIndex={positionId === activeColumn ? 0 : -1}
            data-column={positionId}
            data-chip={`${id}@${positionId}`}
            data-drop={`position:${positionId}`}
            style={{ left }}
          >
            {part && <b className={part === 'accountable' ? `matrix-part chip-${tone}` : `matrix-part chip-${tone} chip-delegated`}>{partLetters[part]}</b>}
          </div>
        )
      })}
    </div>
  )
})

const partNames = { accountable: 'accountable', delegated: 'responsible' } as const
const none = { from: Infinity, to: -Infinity } as const

/** The columns of this row that are chosen together with others. */
function spanIn(grid: MatrixGrid, state: ReturnType<typeof matrixFocus.getState>, id: string): { readonly from: number, readonly to: number } {
  const range = state.range && chosenRange(grid, state)
  const at = grid.responsibilityAt.get(id)
  if (!range || at === undefined || at < range.top || at > range.bottom) return none
  return { from: range.left, to: range.right }
}

function RowHeader({ row: { id, responsibility, areaName }, isTabStop }: { readonly row: Props['row'], readonly isTabStop: boolean }) {
  const total = usePresent((organisation) => rowTotalOf(organisation, id))
  const isSelected = useSession(({ selection }) => selection?.kind === 'responsibility' && selection.id === id)
  const isCrossed = useStore(matrixFocus, (state) => crossOf(state)?.responsibilityId === id)
  return (
    <div
      className={`matrix-names palette-row-${toneOf(responsibility)}${isCrossed ? ' is-crossed' : ''}`}
      role="rowheader"
      aria-colindex={1}
      aria-label={`${responsibility.shortName}, ${areaName}: ${spokenRowTotal(total)}`}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-column=""
      title={responsibility.name}
    >
      <i aria-hidden="true" />
      <span className="matrix-name">{responsibility.shortName}</span>
      <span className={total.gap !== null || total.isDisputed ? 'matrix-total matrix-total-warn' : 'matrix-total'}>
        {total.isDisputed && <SeverityMark severity="warning" size={12} />}{rowTotalText(total)}
      </span>
    </div>
  )
}
