import type { Command } from '../../commands'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'

/** What can be carried: a responsibility from the palette (fromId null) or off a card, or a whole position. */
export type Cargo =
  | { readonly kind: 'responsibility', readonly responsibilityId: string, readonly fromId: string | null }
  | { readonly kind: 'position', readonly positionId: string }

export type Target = { readonly kind: 'position', readonly id: string } | { readonly kind: 'palette' }

export function sameTarget(a: Target | null, b: Target | null): boolean {
  return a?.kind === b?.kind && (a?.kind !== 'position' || b?.kind !== 'position' || a.id === b.id)
}

/** The edit that a drop stands for; nothing where it stands for none. */
export function commandsFor({ scenarioId }: Organisation, cargo: Cargo, target: Target): readonly Command[] {
  if (cargo.kind === 'position') {
    if (target.kind === 'palette' || target.id === cargo.positionId) return []
    return [{ type: 'move-position', scenarioId, positionId: cargo.positionId, managerId: target.id }]
  }
  const { responsibilityId, fromId } = cargo
  if (target.kind === 'position') return [{ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId: target.id }]
  return fromId === null ? [] : [{ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId: fromId }]
}

export function nameOf(organisation: Organisation, cargo: Cargo): string {
  return cargo.kind === 'position'
    ? rowOf(organisation.positions, cargo.positionId)?.title ?? ''
    : responsibilitiesOf(organisation).get(cargo.responsibilityId)?.shortName ?? ''
}
