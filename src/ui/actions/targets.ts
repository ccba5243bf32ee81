import { currentOrganisation } from '../../store/derived'
import { hasRow, placeOf } from '../../model/rows'
import { selectedPositionIds, sessionStore } from '../../store/session-store'

/** What has the focus inside the three views; null: the focus is elsewhere. */
function focusedInViews(): Element | null {
  return document.activeElement?.closest('.view-area') ? document.activeElement : null
}

/** The position that an element is, or is a part of. */
export function positionAt(element: Element | null): string | null {
  const card = element?.closest<HTMLElement>('[data-card]')?.dataset.card
  if (card !== undefined) return card
  const drop = element?.closest<HTMLElement>('[data-drop^="position:"]')?.dataset.drop
  return drop?.slice('position:'.length) ?? null
}

/** A responsibility on a card: a chip, or its row in another view. */
export interface Holding {
  readonly responsibilityId: string
  readonly positionId: string
}

export function holdingAt(element: Element | null): Holding | null {
  const mark = element?.closest<HTMLElement>('[data-chip]')?.dataset.chip
  const at = mark?.lastIndexOf('@') ?? -1
  return mark === undefined || at < 0 ? null : { responsibilityId: mark.slice(0, at), positionId: mark.slice(at + 1) }
}

let pointedAt: Holding | null = null

/** Which chip a menu was opened on, for as long as it is open: the menu has the focus meanwhile. */
export function pointAt(holding: Holding | null): void {
  pointedAt = holding
}

/** The chip that the user means: the one the menu was opened on, or that has the focus. */
export function targetHolding(): Holding | null {
  return pointedAt ?? holdingAt(focusedInViews())
}

/**
 * The positions that the user means, in the order of the chart: what is selected, unless the focus stands on a card outside
 * the selection; then that card.
 */
export function targetPositionIds(): readonly string[] {
  const { positions } = currentOrganisation()
  const selected = selectedPositionIds(sessionStore.getState()).filter((id) => hasRow(positions, id))
  const focused = positionAt(focusedInViews())
  if (focused !== null && hasRow(positions, focused) && !selected.includes(focused)) return [focused]
  return selected.toSorted((a, b) => placeOf(positions, a)! - placeOf(positions, b)!)
}

/** The one position that is meant; null: none, or several. */
function targetPositionId(): string | null {
  const ids = targetPositionIds()
  return ids.length === 1 ? ids[0]! : null
}

export const hasTargets = () => targetPositionIds().length > 0
export const hasOneTarget = () => targetPositionId() !== null

/** For an action that is about one position. */
export function withTarget(run: (positionId: string) => void): () => void {
  return () => {
    const id = targetPositionId()
    if (id !== null) run(id)
  }
}

export function withTargets(run: (positionIds: readonly string[]) => void): () => void {
  return () => {
    const ids = targetPositionIds()
    if (ids.length > 0) run(ids)
  }
}
