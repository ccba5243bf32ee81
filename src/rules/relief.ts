import type { Command } from '../commands'
import type { Orientation } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import type { Carried } from '../load/carried'
import { growthFactorOf } from '../load/effort'
import { loadsOf, type Load } from '../load/load'
import { delegatesOf } from '../model/assignments'
import { assumptionOf } from '../model/assumptions'
import type { Organisation, Position } from '../model/organisation'
import { isVacant } from '../model/position'
import { branchOf } from '../model/reporting'
import { isAbove, isAtLeast } from '../load/bounds'
import { homeFor, opposite } from './chart'
import { executiveFor, handOver, hired, narrowed } from './edits'
import type { Fix } from './finding'
import { byId, compareIds } from './order'
import { called, counted } from './texts'

/**
 * Which of two hats a position should give away: the one that is not its role's, nor its strength's; else the lesser.
 * Both are foreign to a CEO or another executive, who has a job beside technology: the greater goes.
 */
export function foreignOrientationOf({ position, inward, outward }: Load): Orientation {
  if (position.role === 'CIO' || position.role === 'CTO') return opposite(roles[position.role].orientation)
  if (position.strength === 'inward' || position.strength === 'outward') return opposite(position.strength)
  const lesser = isAbove(inward, outward) ? 'outward' : 'inward'
  return position.role === 'CEO' || position.role === 'other' ? opposite(lesser) : lesser
}

/** Hands all work of the foreign orientation to the executive it belongs to: present, to be seated or to be hired. */
export function handOverFixes(organisation: Organisation, load: Load): readonly Fix[] {
  const { position } = load
  const orientation = foreignOrientationOf(load)
  const ids = carriedOf(load, orientation)
  if (ids.length === 0) return []
  const home = homeFor(orientation)
  const to = executiveFor(organisation, home, position)
  const move = [...to.commands, ...handOver(organisation, ids, position.id, to.id)]
  if (to.how === 'present') return [{ title: `Move the ${orientation} work to ${to.name}`, commands: move }]
  const kept = homeFor(opposite(orientation))
  const commands = [...narrowed(organisation, position, kept), ...move]
  const title = to.how === 'fill' ? `Fill the seat of ${to.name} and give it the ${orientation} work` : `Hire a ${to.name} for the ${orientation} work`
  return [{ title, commands }]
}

function carriedOf({ carried }: Load, orientation: Orientation): readonly string[] {
  return carried.filter(({ responsibility }) => responsibility.orientation === orientation).map(({ responsibility }) => responsibility.id)
}

/** Delegates the fewest responsibilities that bring the position down to `target`: to managers it has, or to a new one. */
export function delegationFixes(organisation: Organisation, load: Load, target: number): readonly Fix[] {
  const below = branchOf(organisation.positions, load.position.id)
    .filter((position) => position.id !== load.position.id && !isVacant(position) && position.role !== 'team')
    .sort(byId)
  const present = delegated(organisation, load, target, below)
  if (present) return [present]
  const strength = foreignOrientationOf(load)
  const side = carriedOf(load, strength).length > 0 ? strength : opposite(strength)
  const { position, add } = hiredManager(organisation, load.position.id, side)
  const fix = delegated(organisation, load, target, [position])
  return fix ? [{ title: `Hire a manager below and d${fix.title.slice(1)}`, commands: [add, ...fix.commands] }] : []
}

/** Somebody who is strong where the manager is not. */
export function hiredManager(organisation: Organisation, managerId: string, strength: Orientation) {
  const title = strength === 'inward' ? 'IT operations manager' : 'Engineering manager'
  return hired(organisation, { title, role: 'manager', strength, managerId })
}

function delegated(organisation: Organisation, load: Load, target: number, managers: readonly Position[]): Fix | null {
  const { company, scenarioId } = organisation
  const letGo = 1 - assumptionOf(company, 'kept-when-delegated')
  const factor = growthFactorOf(company)
  const loads = loadsOf(organisation)
  const room = new Map(managers.map(({ id }) => {
    const present = loads.get(id)
    return [id, present ? present.capacity - present.total : assumptionOf(company, 'leader-capacity')]
  }))
  // Rounded: sums of the same loads in another order differ in their last digits.
  const roomRank = ({ id }: Position) => Math.round(room.get(id)! * 1e6)
  const commands: Command[] = []
  const takers = new Set<Position>()
  let toShed = load.total - target * load.capacity
  for (const { responsibility, share } of delegable(organisation, load)) {
    if (!isAbove(toShed, 0)) break
    const work = responsibility.effort * factor * letGo
    const taker = managers
      .filter((manager) => suits(manager, responsibility.orientation) && isAtLeast(room.get(manager.id)!, work))
      // Whoever is at it already goes on, so that as few people as possible are drawn in.
      .sort((a, b) => Number(takers.has(b)) - Number(takers.has(a)) || roomRank(b) - roomRank(a) || byId(a, b))[0]
    if (!taker || !isAbove(work, 0)) continue
    room.set(taker.id, room.get(taker.id)! - work)
    toShed -= work * share
    takers.add(taker)
    commands.push({ type: 'assign-responsibility', scenarioId, responsibilityId: responsibility.id, positionId: taker.id, kind: 'delegated' })
  }
  if (commands.length === 0 || isAbove(toShed, 0)) return null
  const isPresent = [...takers].every(({ id }) => loads.has(id))
  const to = !isPresent ? '' : takers.size === 1 ? ` to ${called([...takers][0]!)}` : ` to ${counted(takers.size, 'manager', 'managers')}`
  return { title: `Delegate ${counted(commands.length)}${to}`, commands }
}

/** What it owns and nobody does for it yet, the most work first. */
export function delegable({ assignments }: Organisation, { carried }: Load): readonly Carried[] {
  return carried
    .filter(({ kind, responsibility }) => kind === 'accountable' && delegatesOf(assignments, responsibility.id).length === 0)
    .sort((a, b) => b.points - a.points || compareIds(a.responsibility.id, b.responsibility.id))
}

function suits({ role, strength }: Position, orientation: Orientation | null): boolean {
  if (role === 'CIO' || role === 'CTO') return orientation === roles[role].orientation
  if (role === 'CIO-CTO') return true
  return role === 'manager' && (strength === null || strength === 'both' || strength === orientation)
}
