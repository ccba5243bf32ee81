import { attentionByResponsibility } from '../../load/attention'
import { attentiveness, loadsOf } from '../../load/load'
import { assignmentsOfResponsibility } from '../../model/assignments'
import type { AssignmentKind, Organisation } from '../../model/organisation'
import { vacated } from './vacating'

/** Who is left on a piece of work: nobody; its delegates, for whom nobody answers; or somebody who still owns it. */
export type Remaining = 'nobody' | 'delegates' | 'owner'

/** A piece of work that the seat has a part in, and what becomes of it. */
export interface LeftWork {
  readonly responsibilityId: string
  readonly kind: AssignmentKind
  /** Points that the seat carries of it at the company's headcount. */
  readonly points: number
  readonly remaining: Remaining
  /** Those who still give it attention. */
  readonly remainingIds: readonly string[]
  /** The part of the attention it needs that it gets. */
  readonly before: number
  readonly after: number
}

/** What becomes of each piece of the seat’s work in scope, in the order of the scope. */
export function leftWorkOf(organisation: Organisation, positionId: string): readonly LeftWork[] {
  const before = attentionByResponsibility(organisation)
  const after = attentionByResponsibility(vacated(organisation, [positionId]))
  return (loadsOf(organisation).get(positionId)?.carried ?? []).map(({ responsibility: { id }, kind, points }) => {
    const left = attendingOf(organisation, id).filter((one) => one.positionId !== positionId)
    const isOwned = left.some((one) => one.kind === 'accountable')
    return {
      responsibilityId: id, kind, points,
      remaining: left.length === 0 ? 'nobody' : isOwned ? 'owner' : 'delegates',
      remainingIds: left.map((one) => one.positionId),
      before: before.get(id) ?? 0, after: after.get(id) ?? 0,
    }
  })
}

/** Its holders who have any time for it, as they stand in the table. */
export function attendingOf(organisation: Organisation, responsibilityId: string) {
  const loads = loadsOf(organisation)
  return assignmentsOfResponsibility(organisation.assignments, responsibilityId).filter(({ positionId, kind }) => {
    const load = loads.get(positionId)
    if (!load || attentiveness(load) === 0) return false
    return load.carried.some((part) => part.responsibility.id === responsibilityId && part.kind === kind && part.share > 0)
  })
}
