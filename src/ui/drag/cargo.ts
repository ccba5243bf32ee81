import type { Command } from '../../commands'
import type { ResponsibilityId } from '../../knowledge/responsibilities'
import type { Organisation } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'

/**
 * What can be carried: a responsibility from the palette (fromId null) or off a card, or a whole position. Vendor management
 * is several responsibilities in one hand.
 */
export type Cargo =
  | { readonly kind: 'responsibility', readonly responsibilityIds: readonly string[], readonly fromId: string | null }
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
  const { responsibilityIds, fromId } = cargo
  if (target.kind === 'position') {
    return responsibilityIds.map((responsibilityId) => ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId: target.id }))
  }
  return fromId === null ? [] : responsibilityIds.map((responsibilityId) => ({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId: fromId }))
}

/** The name of the step; undefined: the command's own says it all. */
export function labelFor(organisation: Organisation, cargo: Cargo, target: Target): string | undefined {
  if (cargo.kind === 'position' || cargo.responsibilityIds.length < 2 || target.kind === 'palette') return undefined
  return `Move ${nameOf(organisation, cargo)} to ${rowOf(organisation.positions, target.id)?.title ?? ''}`
}

export function nameOf(organisation: Organisation, cargo: Cargo): string {
  if (cargo.kind === 'position') return rowOf(organisation.positions, cargo.positionId)?.title ?? ''
  const family = familyOf(cargo.responsibilityIds)
  return family?.name ?? responsibilitiesOf(organisation).get(cargo.responsibilityIds[0] ?? '')?.shortName ?? ''
}

/** What one source speaks of as one and another splits: in the palette it can be taken whole or in its parts. */
export const families = [
  { name: 'Vendor management', responsibilityIds: ['infrastructure-vendors', 'product-vendors'] },
] as const satisfies readonly { readonly name: string, readonly responsibilityIds: readonly ResponsibilityId[] }[]

function familyOf(ids: readonly string[]) {
  return families.find(({ responsibilityIds }) => ids.length > 1 && responsibilityIds.every((id) => ids.includes(id)))
}
