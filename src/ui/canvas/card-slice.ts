import { cardLayoutOf } from '../../layout/card'
import { loadsOf } from '../../load/load'
import type { Organisation, Position } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { rowOf } from '../../model/rows'
import { marksByPosition } from '../../store/derived'
import { percent } from '../kit/numbers'
import { countOf } from '../kit/severity-mark'

/** Everything one card shows, flat, so that a card whose parts all stayed the same is not drawn again. */
export function cardSlice(organisation: Organisation, id: string, isExpanded: boolean) {
  const position = rowOf(organisation.positions, id)
  const load = loadsOf(organisation).get(id)
  const mark = marksByPosition(organisation).get(id)
  return {
    position,
    layout: position && cardLayoutOf(organisation, position, isExpanded),
    managerTitle: position?.managerId ? rowOf(organisation.positions, position.managerId)?.title : undefined,
    inward: load?.inward ?? 0,
    outward: load?.outward ?? 0,
    total: load?.total ?? 0,
    capacity: load?.capacity ?? 0,
    utilisation: load?.utilisation ?? 0,
    worst: mark?.worst,
    count: mark?.count ?? 0,
  }
}

export type CardSlice = ReturnType<typeof cardSlice>

/** The card for a screen reader: who, how full, what is wrong. */
export function spokenCard({ position, layout, managerTitle, utilisation, worst, count }: CardSlice & { readonly position: Position }): string {
  const responsibilities = layout?.columns.reduce((sum, column) => sum + column.count, 0) ?? 0
  return [
    position.title,
    isVacant(position) ? 'vacant' : position.holder,
    managerTitle && `reports to ${managerTitle}`,
    layout?.hasBar && !isVacant(position) && `load ${percent(utilisation)}`,
    responsibilities > 0 && `${responsibilities} ${responsibilities === 1 ? 'responsibility' : 'responsibilities'}`,
    worst && countOf(worst, count),
  ].filter(Boolean).join(', ')
}
