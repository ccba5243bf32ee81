import { assignmentsOfResponsibility } from '../../model/assignments'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'

/** Who has a part in one responsibility. */
export interface Holding {
  readonly owners: readonly string[]
  readonly delegates: readonly string[]
  /** Several owners are meant to be several. */
  readonly isShared: boolean
}

export interface WorkChange {
  readonly kind: 'work'
  readonly responsibilityId: string
  readonly before: Holding
  readonly after: Holding
}

/** What became of a responsibility: who answers for it first, because that is what people argue about. */
export type WorkTurn = 'unowned' | 'owned' | 'handed-over' | 'shared' | 'delegated'

export function turnOf({ before, after }: Pick<WorkChange, 'before' | 'after'>): WorkTurn {
  if (!isSame(before.owners, after.owners)) return after.owners.length === 0 ? 'unowned' : before.owners.length === 0 ? 'owned' : 'handed-over'
  return before.isShared === after.isShared ? 'delegated' : 'shared'
}

/** In the order of the catalogue, then of the company's own. */
export function workChangesBetween(before: Organisation, after: Organisation): readonly WorkChange[] {
  return [...responsibilitiesOf(after).keys()].flatMap((responsibilityId): WorkChange[] => {
    const [was, is] = [holdingOf(before, responsibilityId), holdingOf(after, responsibilityId)]
    const isAlike = isSame(was.owners, is.owners) && isSame(was.delegates, is.delegates) && was.isShared === is.isShared
    return isAlike ? [] : [{ kind: 'work', responsibilityId, before: was, after: is }]
  })
}

export function holdingOf({ assignments, shared }: Organisation, responsibilityId: string): Holding {
  const held = assignmentsOfResponsibility(assignments, responsibilityId)
  const holders = (wanted: 'accountable' | 'delegated') => held.flatMap(({ kind, positionId }) => kind === wanted ? [positionId] : []).sort()
  return { owners: holders('accountable'), delegates: holders('delegated'), isShared: shared.includes(responsibilityId) }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at])
}
