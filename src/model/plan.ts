import type { PlannedChange, PlannedKind, Position } from './organisation'
import { hasRow } from './rows'

/** Whether a change of this kind is about somebody who has to be on the chart. */
export function isAboutSomebody(kind: PlannedKind): boolean {
  return kind === 'hire-manager' || kind === 'leave'
}

/** Whether it names whoever it needs, and nobody where it needs nobody. */
export function isWhoKnown(kind: PlannedKind, positionId: string | null, positions: readonly Position[]): boolean {
  return isAboutSomebody(kind) ? positionId !== null && hasRow(positions, positionId) : positionId === null
}

/** The plan without what is about these positions; the very same if nothing is. */
export function withoutPlansFor(plan: readonly PlannedChange[], isGone: (positionId: string) => boolean): readonly PlannedChange[] {
  const kept = plan.filter(({ positionId }) => positionId === null || !isGone(positionId))
  return kept.length === plan.length ? plan : kept
}

/** What is still to come at this headcount: what was to have happened by then and is not on the chart has not happened. */
export function planAhead(plan: readonly PlannedChange[], headcount: number): readonly PlannedChange[] {
  return plan.filter(({ from }) => from > headcount)
}

/** In the order in which they happen; what was planned first goes first at the same headcount. */
export function planInOrder(plan: readonly PlannedChange[]): readonly PlannedChange[] {
  return [...plan].sort((a, b) => a.from - b.from)
}
