import type { Point } from '../../layout/tidy/tidy-tree'
import { slotAt } from '../../layout/slots'
import type { Place } from '../../model/organisation'
import { currentArrangement, currentLayout, currentOrganisation } from '../../store/derived'
import { cardAt } from './card-at'
import type { Target } from './cargo'
import type { Carry } from './carry'
import { chartSpace } from './chart-space'
import { movedByHand } from './moved-by-hand'

/**
 * What a drop of what is carried would land on, at this point of the window. Elements say so themselves, in `data-drop`;
 * on the canvas the layout says it, which needs no measuring at any zoom and knows the cards that are drawn from far away.
 */
export function targetAt(x: number, y: number, { cargo, from }: Pick<Carry, 'cargo' | 'from'>): Target | null {
  const under = document.elementFromPoint(x, y)
  const mark = under?.closest<HTMLElement>('[data-drop]')?.dataset.drop
  if (mark === 'palette') return { kind: 'palette' }
  const space = chartSpace()
  const isOverChart = space !== null && under !== null && space.element.contains(under)
  const point = isOverChart ? space.toChart(x, y) : null
  const id = mark?.slice('position:'.length) ?? (point && isPane(under) ? cardAt(x, y) : null)
  if (cargo.kind !== 'positions' || !point) return id === null ? null : { kind: 'position', id }
  // Over itself it is still where it was.
  if (id !== null && cargo.positionIds.includes(id)) return { kind: 'position', id }
  const slot = slotAt(currentLayout(), currentOrganisation(), currentArrangement().direction, point.x, point.y, new Set(cargo.positionIds))
  if (slot) return { kind: 'slot', managerId: slot.managerId, beforeId: slot.beforeId, mark: slot.line }
  if (id !== null) return { kind: 'position', id }
  return from && isPane(under) ? { kind: 'free', places: placesAt(cargo.positionIds, from, point) } : null
}

/** The controls, the legend and the like lie over the chart and are no place for a card. */
function isPane(element: Element | null): boolean {
  return element?.closest('.react-flow__pane, .react-flow__edges') != null
}

/** Every card as far from where it is as the pointer is from where it took hold. */
function placesAt(ids: readonly string[], from: Point, to: Point): readonly Place[] {
  const { boxById } = currentLayout()
  return movedByHand(ids).flatMap((id) => {
    const box = boxById.get(id)
    return box ? [{ id, x: Math.round(box.x + to.x - from.x), y: Math.round(box.y + to.y - from.y) }] : []
  })
}
