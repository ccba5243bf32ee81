import { isOverloaded, loadsOf } from '../../load/load'
import type { Organisation, Position, Waiver } from '../../model/organisation'
import { isVacant, roleNames } from '../../model/position'
import { rowOf } from '../../model/rows'
import { marksByPosition } from '../../store/derived'
import { percent } from '../kit/numbers'
import { countOf } from '../kit/severity-mark'
import type { PositionRow } from './outline-rows'

/** Everything that a position’s row shows, flat, so that a row whose parts all stayed the same is not drawn again. */
export function rowSlice(organisation: Organisation, waivers: readonly Waiver[], id: string) {
  const load = loadsOf(organisation).get(id)
  const mark = marksByPosition(organisation, waivers).get(id)
  return {
    position: rowOf(organisation.positions, id),
    inward: load?.inward ?? 0,
    outward: load?.outward ?? 0,
    total: load?.total ?? 0,
    capacity: load?.capacity ?? 0,
    utilisation: load?.utilisation ?? 0,
    isOver: load !== undefined && isOverloaded(load),
    worst: mark?.worst,
    count: mark?.count ?? 0,
  }
}

export type RowSlice = ReturnType<typeof rowSlice>

/** The row in one sentence: "CTO, Maya Chen, load 157 %, 3 critical, 12 below". */
export function spokenRow(
  { position, total, utilisation, worst, count }: RowSlice & { readonly position: Position },
  { isExpandable, isExpanded, below }: Pick<PositionRow, 'isExpandable' | 'isExpanded' | 'below'>,
  isHolderHidden: boolean,
): string {
  const vacant = isVacant(position)
  const role = roleNames[position.role]
  return [
    position.title,
    vacant ? 'vacant' : isHolderHidden ? null : position.holder,
    role === position.title ? null : role,
    total > 0 && !vacant ? `load ${percent(utilisation)}` : null,
    worst ? countOf(worst, count) : null,
    isExpandable && !isExpanded && below > 0 ? `${below} below` : null,
  ].filter(Boolean).join(', ')
}
