import type { Command } from '../../commands'
import type { ResponsibilityId } from '../../knowledge/responsibilities'
import type { Slot } from '../../layout/slots'
import type { Organisation, Place } from '../../model/organisation'
import { responsibilitiesOf } from '../../model/responsibilities'
import { reportsOf, topmostOf } from '../../model/reporting'
import { rowOf } from '../../model/rows'

/**
 * What can be carried: a responsibility from the palette (fromId null) or off a card, positions, or the end of a line that
 * is being drawn. Vendor management is several responsibilities in one hand.
 */
export type Cargo =
  | { readonly kind: 'responsibility', readonly responsibilityIds: readonly string[], readonly fromId: string | null }
  | { readonly kind: 'positions', readonly positionIds: readonly string[] }
  | LineCargo

export const lineKinds = ['reports-to', 'leads', 'works-with'] as const
export type LineKind = (typeof lineKinds)[number]

/** From one card to the one it shall report to, lead, or work with. */
export interface LineCargo {
  readonly kind: 'line'
  readonly line: LineKind
  readonly fromId: string
  /** The id that a new collaboration line gets: the same for the preview and for the drop. */
  readonly lineId: string
}

export type Target =
  | { readonly kind: 'position', readonly id: string }
  /** Between two cards of one manager: before `beforeId`, or last; drawn as this line of the chart, where it is drawn. */
  | { readonly kind: 'slot', readonly managerId: string | null, readonly beforeId: string | null, readonly mark?: Slot['line'] }
  /** On the free canvas, where each position in the hand would stand. */
  | { readonly kind: 'free', readonly places: readonly Place[] }
  | { readonly kind: 'palette' }

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b
  if (a.kind === 'position' && b.kind === 'position') return a.id === b.id
  if (a.kind === 'slot' && b.kind === 'slot') return a.managerId === b.managerId && a.beforeId === b.beforeId
  if (a.kind === 'free' && b.kind === 'free') return a.places[0]?.x === b.places[0]?.x && a.places[0]?.y === b.places[0]?.y
  return true
}

/** The edit that a drop stands for; nothing where it stands for none. */
export function commandsFor(organisation: Organisation, cargo: Cargo, target: Target): readonly Command[] {
  switch (cargo.kind) {
    case 'responsibility': return commandsForResponsibilities(organisation, cargo, target)
    case 'positions': return commandsForPositions(organisation, topmostOf(organisation.positions, cargo.positionIds), target)
    case 'line': return target.kind === 'position' ? commandsForLine(organisation, cargo, target.id) : []
  }
}

function commandsForResponsibilities({ scenarioId }: Organisation, { responsibilityIds, fromId }: Extract<Cargo, { kind: 'responsibility' }>, target: Target): readonly Command[] {
  if (target.kind === 'position') {
    return responsibilityIds.map((responsibilityId) => ({ type: 'move-responsibility', scenarioId, responsibilityId, fromId, toId: target.id }))
  }
  if (target.kind !== 'palette' || fromId === null) return []
  return responsibilityIds.map((responsibilityId) => ({ type: 'unassign-responsibility', scenarioId, responsibilityId, positionId: fromId }))
}

/** Whoever is below another one in the hand comes along with it. */
function commandsForPositions({ scenarioId, positions }: Organisation, ids: readonly string[], target: Target): readonly Command[] {
  switch (target.kind) {
    case 'palette': return []
    case 'position':
      if (ids.includes(target.id)) return []
      return ids
        .filter((positionId) => rowOf(positions, positionId)?.managerId !== target.id)
        .map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId: target.id, beforeId: null }))
    case 'slot': {
      const { managerId, beforeId } = target
      // Whoever is put in a row stands where the row is, no longer where a hand put it.
      return [
        ...ids.map((positionId) => ({ type: 'move-position', scenarioId, positionId, managerId, beforeId } as const)),
        { type: 'tidy-chart', scenarioId, positionIds: ids },
      ]
    }
    case 'free': return [{ type: 'place-positions', scenarioId, places: target.places }]
  }
}

function commandsForLine({ scenarioId, positions }: Organisation, { line, fromId, lineId }: LineCargo, toId: string): readonly Command[] {
  if (fromId === toId) return []
  if (line === 'works-with') return [{ type: 'connect-positions', scenarioId, collaboration: { id: lineId, between: [fromId, toId] } }]
  const [positionId, managerId] = line === 'leads' ? [toId, fromId] : [fromId, toId]
  if (reportsOf(positions, managerId).some(({ id }) => id === positionId)) return []
  return [{ type: 'move-position', scenarioId, positionId, managerId, beforeId: null }]
}

/** The name of the step; undefined: the command's own says it all. */
export function labelFor(organisation: Organisation, cargo: Cargo, target: Target): string | undefined {
  const isSeveral = cargo.kind === 'responsibility' ? cargo.responsibilityIds.length > 1 : cargo.kind === 'positions' && cargo.positionIds.length > 1
  const titleOf = (id: string) => rowOf(organisation.positions, id)?.title ?? ''
  if (target.kind === 'position' && isSeveral) return `Move ${nameOf(organisation, cargo)} ${cargo.kind === 'positions' ? 'under' : 'to'} ${titleOf(target.id)}`
  if (target.kind === 'slot') return `Move ${nameOf(organisation, cargo)} ${slotWords(organisation, target)}`
  return undefined
}

/** "before CIO", "to the end under CEO": where a slot is. */
export function slotWords({ positions }: Organisation, { managerId, beforeId }: Extract<Target, { kind: 'slot' }>): string {
  const before = beforeId === null ? undefined : rowOf(positions, beforeId)
  if (before) return `before ${before.title}`
  const manager = managerId === null ? undefined : rowOf(positions, managerId)
  return manager ? `to the end under ${manager.title}` : 'to the end of the top row'
}

export function nameOf(organisation: Organisation, cargo: Cargo): string {
  const titleOf = (id: string) => rowOf(organisation.positions, id)?.title ?? ''
  if (cargo.kind === 'line') return `${lineNames[cargo.line]} ${titleOf(cargo.fromId)}`
  if (cargo.kind === 'positions') return cargo.positionIds.length === 1 ? titleOf(cargo.positionIds[0]!) : `${cargo.positionIds.length} positions`
  const family = familyOf(cargo.responsibilityIds)
  return family?.name ?? responsibilitiesOf(organisation).get(cargo.responsibilityIds[0] ?? '')?.shortName ?? ''
}

const lineNames: Readonly<Record<LineKind, string>> = {
  'reports-to': 'the line up from', leads: 'the line down from', 'works-with': 'a collaboration line from',
}

/** What one source speaks of as one and another splits: in the palette it can be taken whole or in its parts. */
export const families = [
  { name: 'Vendor management', responsibilityIds: ['infrastructure-vendors', 'product-vendors'] },
] as const satisfies readonly { readonly name: string, readonly responsibilityIds: readonly ResponsibilityId[] }[]

function familyOf(ids: readonly string[]) {
  return families.find(({ responsibilityIds }) => ids.length > 1 && responsibilityIds.every((id) => ids.includes(id)))
}
