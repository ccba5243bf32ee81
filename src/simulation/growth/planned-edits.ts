import type { Command } from '../../commands'
import type { Home } from '../../knowledge/responsibilities'
import { roles } from '../../knowledge/roles'
import { isAbove } from '../../load/bounds'
import type { Carried } from '../../load/carried'
import { growthFactorOf } from '../../load/effort'
import { loadsOf } from '../../load/load'
import { assumptionOf } from '../../model/assumptions'
import type { Organisation, PlannedChange, Position } from '../../model/organisation'
import { rowOf } from '../../model/rows'
import { executiveOf, opposite, otherHome, ownedBy, positionsInOrder } from '../../rules/chart'
import { hiring } from '../../rules/hiring'
import { delegable, foreignOrientationOf, hiredManager } from '../../rules/relief'

/**
 * The edits that a planned change comes to on the chart as it is then, the same that the rules offer as fixes; none where
 * it is so already.
 */
export function plannedEdits(organisation: Organisation, { kind, positionId }: Pick<PlannedChange, 'kind' | 'positionId'>): readonly Command[] {
  const { scenarioId } = organisation
  switch (kind) {
    case 'hire-cio': return executiveEdits(organisation, 'CIO')
    case 'hire-cto': return executiveEdits(organisation, 'CTO')
    case 'hire-manager': return managerEdits(organisation, positionId ?? '')
    case 'leave': return [{ type: 'edit-position', scenarioId, positionId: positionId ?? '', patch: { holder: null } }]
  }
}

/** With as much of that side's work as one leader can do, from whoever has both hats, the other seat, or the most of it. */
function executiveEdits(organisation: Organisation, home: Home): readonly Command[] {
  if (executiveOf(organisation, home)?.role === home) return []
  const other = executiveOf(organisation, otherHome(home)) ?? whoeverHasMost(organisation, home)
  // The last of the two is what fits; where all of it fits there is only one.
  return hiring(organisation, home, other).at(-1)?.commands ?? []
}

function whoeverHasMost(organisation: Organisation, home: Home): Position | undefined {
  const side = roles[home].orientation
  const effortOf = ({ id }: Position) => ownedBy(organisation, id).reduce((sum, { orientation, effort }) => orientation === side ? sum + effort : sum, 0)
  const [most] = positionsInOrder(organisation).map((position) => ({ position, effort: effortOf(position) })).sort((a, b) => b.effort - a.effort)
  return most && most.effort > 0 ? most.position : undefined
}

/** Somebody strong on the side that is foreign to the position, who is delegated as much of it as one leader can do. */
function managerEdits(organisation: Organisation, positionId: string): readonly Command[] {
  const load = loadsOf(organisation).get(positionId)
  if (!load || !rowOf(organisation.positions, positionId)) return []
  const foreign = foreignOrientationOf(load)
  const side = delegable(organisation, load).some(({ responsibility }) => responsibility.orientation === foreign) ? foreign : opposite(foreign)
  const { position, add } = hiredManager(organisation, positionId, side)
  return [add, ...whatFits(organisation, delegable(organisation, load).filter(({ responsibility }) => responsibility.orientation === side), position)]
}

function whatFits(organisation: Organisation, work: readonly Carried[], { id: positionId }: Position): readonly Command[] {
  const { scenarioId } = organisation
  const delegated: Command[] = []
  let room = assumptionOf(organisation.company, 'leader-capacity')
  for (const { responsibility: { id: responsibilityId, effort } } of work) {
    const points = effort * (1 - assumptionOf(organisation.company, 'kept-when-delegated')) * growthFactorOf(organisation.company)
    if (isAbove(points, room)) continue
    room -= points
    delegated.push({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind: 'delegated' })
  }
  return delegated
}
