import type { Command } from '../commands'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole } from '../model/position'
import { branchOf } from '../model/reporting'
import { responsibilitiesOf, scopeInOrder, type Responsibility } from '../model/responsibilities'
import { rowOf } from '../model/rows'
import { ownersOnChart } from './chart'
import { defineRule } from './define-rule'
import type { Finding, Fix } from './finding'
import { homeOf } from './homes'
import { called, counted, listed } from './texts'

/** More ways to go than this help nobody to choose one. */
const mostOwnersOffered = 4

export const twoOwners = defineRule({
  id: 'two-owners',
  title: 'Everything has one owner',
  category: 'clarity',
  severity: 'warning',
  basis: 'inferred',
  claims: { supporting: ['coleman/roles-blur', 'race-car/risk-misalignment'], opposing: ['careercruise/it-varies'] },
  assumptions: ['sharing-overhead'],
  messages: {
    unintended: {
      title: '{what} {count} owners',
      many: '{count} times there are several owners, and nothing says that this is meant',
      message: '{who} are accountable together for {names}, and nothing says that this is meant.',
    },
    'on-purpose': {
      title: '{what} shared by {count}',
      many: '{count} times shared on purpose',
      message: '{who} share {names} on purpose. Each of them spends attention on agreeing with the others.',
    },
  },
  check(organisation, { flag, limit }) {
    for (const { owners, isShared, responsibilities } of groupsOf(organisation)) {
      const positions = owners.map((id) => rowOf(organisation.positions, id)!)
      const names = responsibilities.map(({ shortName }) => shortName)
      const isOne = names.length === 1
      const verb = isShared ? (isOne ? 'is' : 'are') : (isOne ? 'has' : 'have')
      flag({
        message: isShared ? 'on-purpose' : 'unintended',
        severity: isShared ? 'note' : 'warning',
        opposing: isShared ? ['careercruise/it-varies'] : [],
        key: owners.join('+'),
        positions: owners,
        responsibilities: responsibilities.map(({ id }) => id),
        data: {
          what: `${isOne ? names[0] : counted(names.length)} ${verb}`,
          count: owners.length,
          who: listed(positions.map(called)),
          names: listed(names),
        },
        evidence: [{ label: 'Extra effort for each owner', value: limit('sharing-overhead').value, unit: 'share' }],
      })
    }
  },
  fixes(finding, organisation) {
    const owners = finding.positionIds.flatMap((id) => rowOf(organisation.positions, id) ?? [])
    const fixes = [...homeFixes(finding, organisation, owners), ...byHome(finding, organisation, owners).slice(0, mostOwnersOffered).map((owner) => ({
      title: `Make ${called(owner)} the only owner`,
      commands: finding.responsibilityIds.flatMap((id) => keeping(organisation, id, owner, owners)),
    }))]
    if (finding.messageId === 'on-purpose') return fixes
    const commands = finding.responsibilityIds.map((responsibilityId): Command =>
      ({ type: 'share-responsibility', scenarioId: organisation.scenarioId, responsibilityId, isShared: true }))
    return [...fixes, { title: 'Share on purpose', commands }]
  },
})

interface Group {
  readonly owners: readonly string[]
  readonly isShared: boolean
  readonly responsibilities: Responsibility[]
}

function groupsOf(organisation: Organisation): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const responsibility of scopeInOrder(organisation)) {
    const owners = ownersOnChart(organisation, responsibility.id)
    if (owners.length < 2) continue
    const isShared = organisation.shared.includes(responsibility.id)
    const key = JSON.stringify([owners, isShared])
    const group = groups.get(key)
    if (group) group.responsibilities.push(responsibility)
    else groups.set(key, { owners, isShared, responsibilities: [responsibility] })
  }
  return [...groups.values()]
}

/** The others lose it; a position below the one who keeps it goes on doing the work, as its delegate. */
function keeping(organisation: Organisation, responsibilityId: string, kept: Position, owners: readonly Position[]): readonly Command[] {
  const { scenarioId, positions } = organisation
  const below = new Set(branchOf(positions, kept.id).map(({ id }) => id))
  return owners.filter(({ id }) => id !== kept.id).map(({ id: positionId }): Command => below.has(positionId)
    ? { type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind: 'delegated' }
    : { type: 'unassign-responsibility', scenarioId, responsibilityId, positionId })
}

function homeOwner(organisation: Organisation, responsibilityId: string, owners: readonly Position[]): Position | undefined {
  const responsibility = responsibilitiesOf(organisation).get(responsibilityId)
  const home = responsibility && homeOf(organisation.company, responsibility)
  if (!home) return undefined
  return owners.find(({ role }) => role === home) ?? owners.find((owner) => holdsRole(owner, home))
}

/** Those first who are the home of most of it. */
function byHome({ responsibilityIds }: Finding, organisation: Organisation, owners: readonly Position[]): readonly Position[] {
  const count = (owner: Position) => responsibilityIds.filter((id) => homeOwner(organisation, id, owners) === owner).length
  return [...owners].sort((a, b) => count(b) - count(a))
}

/** Where a CIO and a CTO own things of both sides: to each what is theirs. */
function homeFixes({ responsibilityIds }: Finding, organisation: Organisation, owners: readonly Position[]): readonly Fix[] {
  const keepers = responsibilityIds.map((id) => ({ id, keeper: homeOwner(organisation, id, owners) }))
  if (keepers.some(({ keeper }) => !keeper) || new Set(keepers.map(({ keeper }) => keeper)).size < 2) return []
  return [{
    title: 'Give each to the executive it belongs to',
    commands: keepers.flatMap(({ id, keeper }) => keeping(organisation, id, keeper!, owners)),
  }]
}
