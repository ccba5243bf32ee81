import { loadsOf } from '../../load/load'
import type { Organisation, Position, Waiver } from '../../model/organisation'
import { isVacant, roleNames } from '../../model/position'
import { reportsOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'
import type { Colouring } from '../../scene/colouring'
import { currentLayout, marksByPosition } from '../../store/derived'
import { countOf } from '../kit/severity-mark'
import { triedHere } from './tried-here'

/** Everything one card shows, flat, so that a card whose parts all stayed the same is not drawn again. */
export function cardSlice(organisation: Organisation, waivers: readonly Waiver[], id: string) {
  const position = rowOf(organisation.positions, id)
  const load = loadsOf(organisation).get(id)
  const mark = marksByPosition(organisation, waivers).get(id)
  return {
    position,
    layout: currentLayout().cards.get(id),
    isManager: reportsOf(organisation.positions, id).length > 0,
    managerTitle: position?.managerId ? rowOf(organisation.positions, position.managerId)?.title : undefined,
    inward: load?.inward ?? 0,
    outward: load?.outward ?? 0,
    total: load?.total ?? 0,
    capacity: load?.capacity ?? 0,
    utilisation: load?.utilisation ?? 0,
    worst: mark?.worst,
    count: mark?.count ?? 0,
    tried: triedHere(organisation, id),
  }
}

export type CardSlice = ReturnType<typeof cardSlice>

/** What a screen reader hears between the name and the figure on the card, and after it. */
export function spokenParts({ position, layout, managerTitle, worst, count, tried }: CardSlice & { readonly position: Position }, colouring: Colouring) {
  const responsibilities = layout?.columns.reduce((sum, column) => sum + column.count, 0) ?? 0
  const hasFigure = layout?.hasBar === true && !isVacant(position)
  return {
    hasFigure,
    // The other colours tell what is said anyway.
    before: [colouring === 'role' && roleNames[position.role] !== position.title && `, ${roleNames[position.role]}`, managerTitle && `, reports to ${managerTitle}`, hasFigure && ', load '].filter(Boolean).join(''),
    after: [
      responsibilities > 0 && `, ${responsibilities} ${responsibilities === 1 ? 'responsibility' : 'responsibilities'}`,
      worst && `, ${countOf(worst, count)}`,
      tried !== null && ', not as it is in the document',
    ].filter(Boolean).join(''),
  }
}
