import type { Command } from '../../commands'
import { assignmentOf, assignmentsOfResponsibility } from '../../model/assignments'
import type { Organisation, Position } from '../../model/organisation'
import { branchOf, reportsOf } from '../../model/reporting'
import { responsibilitiesInScope, responsibilitiesOf } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import { ownerTextsOf } from '../palette/palette-rows'
import type { Picking } from './outline-store'

export interface PickOption {
  readonly id: string
  readonly name: string
  readonly detail: string
  /** Nobody looks after it yet. */
  readonly isGap: boolean
}

/** What there is to choose from, what matters most first. */
export function optionsFor(organisation: Organisation, picking: Picking): readonly PickOption[] {
  return picking.kind === 'assign' ? responsibilitiesFor(organisation, picking.positionId) : delegatesFor(organisation, picking)
}

/** Everything in scope that the position is not accountable for; what nobody looks after before what somebody would give up. */
function responsibilitiesFor(organisation: Organisation, positionId: string): readonly PickOption[] {
  const owners = ownerTextsOf(organisation)
  const options = responsibilitiesInScope(organisation)
    .filter(({ id }) => assignmentOf(organisation.assignments, id, positionId)?.kind !== 'accountable')
    .map(({ id, shortName }): PickOption => ({ id, name: shortName, detail: owners.get(id)!.text, isGap: owners.get(id)!.isGap }))
  return [...options.filter(({ isGap }) => isGap), ...options.filter(({ isGap }) => !isGap)]
}

/** Whoever has no part in it: the reports of its owner, then the rest of that branch, then everybody else. */
function delegatesFor({ positions, assignments }: Organisation, { positionId, responsibilityId }: Extract<Picking, { kind: 'delegate' }>): readonly PickOption[] {
  const holders = new Set(assignmentsOfResponsibility(assignments, responsibilityId).map((assignment) => assignment.positionId))
  const inOrder = new Set([...reportsOf(positions, positionId), ...branchOf(positions, positionId), ...positions])
  return [...inOrder].filter(({ id }) => !holders.has(id)).map((position): PickOption => ({
    id: position.id, name: position.title, detail: whoIs(position), isGap: false,
  }))
}

function whoIs({ holder, role }: Position): string {
  return holder ?? (role === 'team' ? '' : 'vacant')
}

/** Those in which every word that was typed occurs. */
export function optionsMatching(options: readonly PickOption[], filter: string): readonly PickOption[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return options
  return options.filter(({ name, detail }) => words.every((word) => `${name} ${detail}`.toLowerCase().includes(word)))
}

/** The edit that a choice stands for, and whose load it is about. */
export function choiceOf({ scenarioId }: Organisation, picking: Picking, id: string): { readonly commands: readonly Command[], readonly positionId: string } {
  return picking.kind === 'assign'
    ? { commands: [{ type: 'move-responsibility', scenarioId, responsibilityId: id, fromId: null, toId: picking.positionId }], positionId: picking.positionId }
    : { commands: [{ type: 'assign-responsibility', scenarioId, responsibilityId: picking.responsibilityId, positionId: id, kind: 'delegated' }], positionId: id }
}

export function headingOf(organisation: Organisation, picking: Picking): string {
  const title = rowOf(organisation.positions, picking.positionId)?.title ?? ''
  return picking.kind === 'assign' ? `Assign a responsibility to ${title}` : `Delegate ${responsibilitiesOf(organisation).get(picking.responsibilityId)?.shortName ?? ''} to…`
}
