import { catalogueById } from '../../knowledge/responsibilities'
import { ownersOf } from '../../model/assignments'
import { maxCapacity } from '../../model/limits'
import type { Assignment, Collaboration, Position, Scenario, Work } from '../../model/organisation'
import { loopCutsOf } from '../../model/reporting'
import { isKnownResponsibility } from '../../model/responsibilities'
import { hasRow, rowOf } from '../../model/rows'
import { freshIds } from './fresh-ids'
import { repairArrangement } from './repair-arrangement'
import type { FieldRepair } from './repair-fields'
import { repairPlan } from './repair-plan'
import { repairWaivers } from './repair-waivers'
import { defaultNames, type PositionShape, type ScenarioShape } from './schema'
import { quoted } from './wording'

type Named = ScenarioShape & { readonly id: string, readonly name: string }

export function repairScenario(shape: Named, work: Work, fields: FieldRepair): Scenario {
  const positions = repairLines(repairPositions(shape, fields), shape.name, fields)
  const assignments = repairAssignments(shape, positions, work, fields)
  return {
    ...shape,
    positions,
    collaborations: repairCollaborations(shape, positions, fields),
    assignments,
    shared: repairShared(shape, assignments, work, fields),
    waivers: repairWaivers(shape.waivers, shape.name, fields),
    arrangement: repairArrangement(shape.arrangement, positions, shape.name, fields),
    plan: repairPlan(shape.plan, positions, shape.name, fields),
  }
}

/** Every position with an id of its own and fields within their bounds; where it reports to is not looked at yet. */
function repairPositions({ name: scenario, positions, assignments, collaborations }: Named, fields: FieldRepair): Position[] {
  const freshId = freshIds([
    ...positions.flatMap(({ id, managerId }) => managerId === null ? id : [id, managerId]),
    ...assignments.map(({ positionId }) => positionId),
    ...collaborations.flatMap(({ between }) => between),
  ])
  const seen = new Set<string>()
  return positions.map((position) => {
    const title = fields.name(position.title, `the position ${quoted(position.id)} in ${quoted(scenario)}`, defaultNames.position)
    const of = `the position ${quoted(title)} in ${quoted(scenario)}`
    const isTaken = seen.has(position.id)
    const id = isTaken ? freshId(position.id) : position.id
    if (isTaken) fields.repairs.push({ kind: 'duplicate-id', what: 'position', scenario, name: title, id: position.id, newId: id })
    seen.add(id)
    const { holder, capacity } = position
    return {
      ...position,
      id,
      title,
      holder: holder === null || holder.trim() === '' ? null : fields.text(holder, of, 'holder'),
      managerId: managerOf(position, title, scenario, fields),
      capacity: capacity === null ? null : fields.number(capacity, 0, maxCapacity, of, 'capacity'),
    }
  })
}

/** Compared with the id in the file: the second of two with one id that reports to that id meant itself. */
function managerOf({ id, managerId }: PositionShape, title: string, scenario: string, fields: FieldRepair): string | null {
  if (managerId !== id) return managerId
  fields.repairs.push({ kind: 'self-report', scenario, position: title })
  return null
}

function repairLines(positions: readonly Position[], scenario: string, fields: FieldRepair): Position[] {
  const anchored = positions.map((position) => {
    const { managerId, title } = position
    if (managerId === null || hasRow(positions, managerId)) return position
    fields.repairs.push({ kind: 'unknown-manager', scenario, position: title, managerId })
    return { ...position, managerId: null }
  })
  const cuts = new Set(loopCutsOf(anchored))
  if (cuts.size === 0) return anchored
  return anchored.map((position) => {
    if (!cuts.has(position.id)) return position
    const manager = rowOf(anchored, position.managerId ?? '')?.title ?? ''
    fields.repairs.push({ kind: 'loop-cut', scenario, position: position.title, manager })
    return { ...position, managerId: null }
  })
}

function repairAssignments(shape: Named, positions: readonly Position[], work: Work, { repairs }: FieldRepair): Assignment[] {
  const { name: scenario } = shape
  const seen = new Map<string, Set<string>>()
  return shape.assignments.filter(({ positionId, responsibilityId }) => {
    const position = rowOf(positions, positionId)
    const isKnown = isKnownResponsibility(work, responsibilityId)
    if (!position || !isKnown) {
      repairs.push({
        kind: 'dangling-assignment', scenario, missing: position ? 'responsibility' : 'position',
        responsibility: responsibilityName(work, responsibilityId), position: position?.title ?? positionId,
      })
      return false
    }
    const holders = seen.get(responsibilityId) ?? new Set()
    seen.set(responsibilityId, holders)
    if (holders.has(positionId)) {
      repairs.push({ kind: 'repeated', what: 'assignment', scenario, name: `${responsibilityName(work, responsibilityId)} to ${position.title}` })
      return false
    }
    holders.add(positionId)
    return true
  })
}

function repairCollaborations(shape: Named, positions: readonly Position[], { repairs }: FieldRepair): Collaboration[] {
  const { name: scenario } = shape
  const freshId = freshIds(shape.collaborations.flatMap(({ id }) => id ?? []))
  const seenIds = new Set<string>()
  const seenPairs = new Set<string>()
  const titleOf = (id: string) => rowOf(positions, id)?.title ?? id
  return shape.collaborations.flatMap((collaboration) => {
    const [a, b] = collaboration.between
    const name = `${titleOf(a)} \u2013 ${titleOf(b)}`
    if (a === b || !hasRow(positions, a) || !hasRow(positions, b)) {
      repairs.push({ kind: 'dangling-collaboration', scenario, between: [titleOf(a), titleOf(b)], why: a === b ? 'same' : 'missing' })
      return []
    }
    const pair = JSON.stringify([a, b].sort())
    if (seenPairs.has(pair)) {
      repairs.push({ kind: 'repeated', what: 'collaboration', scenario, name })
      return []
    }
    seenPairs.add(pair)
    const { id: own } = collaboration
    const isTaken = own !== undefined && seenIds.has(own)
    const id = own === undefined ? freshId('line', 1) : isTaken ? freshId(own) : own
    if (isTaken) repairs.push({ kind: 'duplicate-id', what: 'collaboration', scenario, name, id: own, newId: id })
    seenIds.add(id)
    return [{ ...collaboration, id }]
  })
}

function repairShared(shape: Named, assignments: readonly Assignment[], work: Work, { repairs }: FieldRepair): string[] {
  const seen = new Set<string>()
  return shape.shared.filter((id) => {
    if (seen.has(id)) return false
    seen.add(id)
    if (ownersOf(assignments, id).length >= 2) return true
    repairs.push({ kind: 'not-shared', scenario: shape.name, responsibility: responsibilityName(work, id) })
    return false
  })
}

function responsibilityName(work: Work, id: string): string {
  return catalogueById.get(id)?.name ?? rowOf(work.own, id)?.name ?? id
}
