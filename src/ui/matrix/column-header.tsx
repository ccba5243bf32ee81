import { memo } from 'react'
import { useStore } from 'zustand'
import { isRefusal } from '../../commands'
import { isOverloaded, loadsOf } from '../../load/load'
import { isVacant } from '../../model/position'
import { rowOf } from '../../model/rows'
import { marksByPosition } from '../../store/derived'
import { isPositionSelected } from '../../store/session-store'
import { LoadBar } from '../canvas/load-bar'
import { carryStore, previewOf } from '../drag/carry'
import { percent, percentNumber } from '../kit/numbers'
import { countOf, SeverityMark } from '../kit/severity-mark'
import { usePresent, useSession } from '../kit/use-store'
import { crossOf, matrixFocus } from './matrix-focus'
import { columnTotalOf } from './matrix-model'
import { columnTotalText } from './matrix-words'

interface Props {
  readonly id: string
  readonly index: number
  /** px from the left edge of the first column. */
  readonly start: number
  readonly isLow: boolean
}

/** One position with its totals: load, how much it holds, what is found about it. A drop on it assigns. */
export const ColumnHeader = memo(function ColumnHeader({ id, index, start, isLow }: Props) {
  const { position, load, worst, count, accountable, delegated } = usePresent((organisation, waivers) => {
    const own = loadsOf(organisation).get(id)
    const mark = marksByPosition(organisation, waivers).get(id)
    return { position: rowOf(organisation.positions, id), load: own, worst: mark?.worst, count: mark?.count ?? 0, ...columnTotalOf(own) }
  })
  const isSelected = useSession((session) => isPositionSelected(session, id))
  const areNamesHidden = useSession((session) => session.areNamesHidden)
  const isTabStop = useStore(matrixFocus, ({ active }) => active.responsibilityId === null && active.positionId === id)
  const isCrossed = useStore(matrixFocus, (state) => crossOf(state)?.positionId === id)
  const after = useLoadAfterDrop(id)
  if (!position || !load) return null
  const vacant = isVacant(position)
  const holder = areNamesHidden ? null : position.holder
  const spoken = [
    position.title, holder ?? (vacant ? 'vacant' : null), !vacant && `load ${percent(load.utilisation)}`,
    `${accountable} accountable`, `${delegated} responsible`, worst && countOf(worst, count),
  ]
  return (
    <div
      className={`matrix-position${isCrossed ? ' is-crossed' : ''}${after === null ? '' : ' is-target'}`}
      role="columnheader"
      aria-colindex={index + 2}
      aria-label={spoken.filter(Boolean).join(', ')}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-column={id}
      data-card={id}
      data-drop={`position:${id}`}
      title={[position.title, holder, worst && countOf(worst, count)].filter(Boolean).join(', ')}
      style={{ left: start }}
    >
      <span className="matrix-title">{position.title}</span>
      {!isLow && <span className={vacant ? 'matrix-holder card-vacancy' : 'matrix-holder'}>{vacant ? 'Vacant' : holder}</span>}
      <span className="matrix-figures">
        {after !== null
          ? <span>{percentNumber(load.utilisation)} → <strong>{percent(after)}</strong></span>
          : !vacant && <strong className={isOverloaded(load) ? 'card-figure-over' : undefined}>{percent(load.utilisation)}</strong>}
        {worst && after === null && <span className={`matrix-mark severity-mark-${worst}`}><SeverityMark severity={worst} size={12} />{count}</span>}
      </span>
      {!isLow && <LoadBar load={load} isVacant={vacant} />}
      {!isLow && <span className="matrix-counts">{columnTotalText({ accountable, delegated })}</span>}
    </div>
  )
})

/** Utilisation if what is held over this column were dropped; null: nothing is, or it would change none. */
function useLoadAfterDrop(id: string): number | null {
  return useStore(carryStore, ({ carry }) => {
    if (carry?.over?.kind !== 'position' || carry.over.id !== id) return null
    const effect = previewOf(carry.cargo, carry.over)
    return effect === null || isRefusal(effect) ? null : effect.loads.find(({ positionId }) => positionId === id)?.after ?? null
  })
}
