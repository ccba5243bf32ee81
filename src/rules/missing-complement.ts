import type { Command } from '../commands'
import type { ClaimId } from '../knowledge/claims'
import type { Orientation } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { loadsOf } from '../load/load'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { branchOf } from '../model/reporting'
import { scopeInOrder } from '../model/responsibilities'
import { isAbove } from '../load/bounds'
import { opposite, ownedBy, positionsInOrder, unownedOf, workOf } from './chart'
import { defineRule } from './define-rule'
import { hired } from './edits'
import type { Fix } from './finding'
import { byId } from './order'
import { called, counted, listed } from './texts'

/** No fix states a manager's strength: that is a fact about a person. */
export const missingComplement = defineRule({
  id: 'missing-complement',
  title: 'A lone executive has a strong manager for the other side',
  category: 'structure',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: ['coleman/single-needs-complement', 'coleman/both-hats-short-term', 'coleman/cio-strengths', 'coleman/cto-strengths'], opposing: [] },
  assumptions: [],
  messages: {
    'nobody-below': {
      title: '{title} has no manager for the other side',
      many: '{count} leaders have no manager for the other side',
      message: '{who} {lead} technology alone, and no manager on the chart is known to be strong on {side} and does its work.',
    },
    'nothing-to-do': {
      title: '{title} has a manager for the other side, without its work',
      many: '{count} leaders have a manager for the other side, without its work',
      message: '{who} {lead} technology alone. Nothing of {side} is in the hands of {managers}, who would be strong on it.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const [leader, ...others] = executives(organisation)
    if (!leader) return notApplicable('Nobody sits in the seat of a CIO or a CTO.')
    const both = [leader, ...others]
    if (both.some((one) => holdsRole(one, 'CIO') && both.some((other) => other.id !== one.id && holdsRole(other, 'CTO')))) {
      return notApplicable('There is a CIO and a CTO.')
    }
    const needed = neededOf(leader).filter((side) => scopeInOrder(organisation).some(({ orientation }) => orientation === side))
    if (needed.length === 0) return notApplicable('Nothing of the other side is in scope.')
    if (positionsInOrder(organisation).some((position) => isSuitable(position, needed) && doesWork(organisation, position, needed))) return
    // Two of the same kind are still one side, and one of them may stand above the other, with the same managers below.
    const managers = suitableBelow(organisation, both, needed)
    const side = needed.length > 1 ? 'either side' : needed[0] === 'inward' ? 'the inward side' : 'the outward side'
    const data = { title: leader.title, who: listed(both.map(called)), lead: both.length > 1 ? 'lead' : 'leads', side }
    const ids = both.map(({ id }) => id)
    const supporting = supportOf(leader)
    if (managers.length === 0) return flag({ message: 'nobody-below', data, positions: ids, supporting })
    flag({
      message: 'nothing-to-do',
      // By its leader: another manager to name is still the same fact.
      key: ids.join('+'),
      data: { ...data, managers: listed(managers.map(called), 2) },
      positions: [...ids, ...managers.map(({ id }) => id)],
      supporting,
    })
  },
  fixes(finding, organisation) {
    const leader = executives(organisation).find(({ id }) => finding.positionIds.includes(id))
    if (!leader) return []
    const present = suitableBelow(organisation, [leader], neededOf(leader)).map((manager): Fix | null => {
      const side = neededOf(leader).find((one) => manager.strength === 'both' || manager.strength === one) ?? 'inward'
      const { commands, isUnowned } = entrusted(organisation, leader, manager.id, side)
      const count = counted(commands.length)
      const title = isUnowned ? `Make ${called(manager)} accountable for the ${side} work that nobody owns (${count})` : `Delegate the ${side} work (${count}) to ${called(manager)}`
      return commands.length > 0 ? { title, commands } : null
    })
    return [...present.filter((fix) => fix !== null), hireManager(organisation, leader)]
  },
})

function executives(organisation: Organisation): readonly Position[] {
  return positionsInOrder(organisation).filter((position) => !isVacant(position) && (holdsRole(position, 'CIO') || holdsRole(position, 'CTO')))
}

/** What a leader of this role may lack; whoever has both hats is spoken of where small companies are. */
function supportOf({ role }: Position): readonly ClaimId[] {
  const lacking = { CIO: 'coleman/cio-strengths', CTO: 'coleman/cto-strengths' } as const
  return ['coleman/single-needs-complement', role === 'CIO' || role === 'CTO' ? lacking[role] : 'coleman/both-hats-short-term']
}

/** The side, or either of the two sides, on which somebody else has to be strong. */
function neededOf({ role, strength }: Position): readonly Orientation[] {
  if (role === 'CIO' || role === 'CTO') return [opposite(roles[role].orientation)]
  return strength === 'inward' || strength === 'outward' ? [opposite(strength)] : ['inward', 'outward']
}

/** A team counts by its lead: only where somebody is named. */
function isSuitable({ role, holder, strength }: Position, needed: readonly Orientation[]): boolean {
  return (role === 'manager' || role === 'team') && holder !== null && strength !== null && (strength === 'both' || needed.includes(strength))
}

function suitableBelow({ positions }: Organisation, leaders: readonly Position[], needed: readonly Orientation[]): readonly Position[] {
  const below = new Set<Position>()
  const walked = new Set<string>()
  for (const leader of leaders) {
    // Whoever stands below another leader has been walked through with them.
    if (walked.has(leader.id)) continue
    for (const position of branchOf(positions, leader.id)) {
      walked.add(position.id)
      if (position.id !== leader.id) below.add(position)
    }
  }
  return [...below].filter((position) => isSuitable(position, needed)).sort(byId)
}

/** Some work of a side that is needed and that the manager is strong on. */
function doesWork(organisation: Organisation, { id, strength }: Position, needed: readonly Orientation[]): boolean {
  return workOf(organisation, id).some(({ orientation }) =>
    orientation !== null && needed.includes(orientation) && (strength === 'both' || strength === orientation))
}

/** Delegates what the leader owns of that side; where that is nothing, gives what nobody owns of it. */
function entrusted(organisation: Organisation, leader: Position, positionId: string, side: Orientation) {
  const { scenarioId } = organisation
  const owned = ownedBy(organisation, leader.id).filter(({ orientation }) => orientation === side)
  const isUnowned = owned.length === 0
  const work = isUnowned ? unownedOf(organisation).filter(({ orientation }) => orientation === side) : owned
  const kind = isUnowned ? 'accountable' : 'delegated'
  const commands = work.map(({ id: responsibilityId }): Command => ({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind }))
  return { commands, isUnowned }
}

function hireManager(organisation: Organisation, leader: Position): Fix {
  const load = loadsOf(organisation).get(leader.id)
  const needed = neededOf(leader)
  // Of either side, the one the leader carries less of.
  const lesser = load && isAbove(load.inward, load.outward) ? 'outward' : 'inward'
  const side = needed.length === 1 ? needed[0]! : lesser
  const title = side === 'inward' ? 'IT operations manager' : 'Engineering manager'
  const { position, add } = hired(organisation, { title, role: 'manager', strength: side, managerId: leader.id })
  const { commands, isUnowned } = entrusted(organisation, leader, position.id, side)
  return { title: `Hire a manager for the ${side} work${isUnowned ? ' that nobody owns' : ''}`, commands: [add, ...commands] }
}
