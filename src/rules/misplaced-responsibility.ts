import type { Home } from '../knowledge/responsibilities'
import type { ClaimId } from '../knowledge/claims'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole } from '../model/position'
import { rowOf } from '../model/rows'
import type { Responsibility } from '../model/responsibilities'
import { loadAssumptions } from '../load/load-assumptions'
import { bothRolesNeeded } from './both-roles-needed'
import { budgetNeedsBoth } from './budget-needs-both'
import { executiveOf, homeFor, otherHome, ownedBy, ownersOnChart, seatsOf } from './chart'
import { conflictingResponsibilities } from './conflicting-responsibilities'
import { defineRule } from './define-rule'
import { handOver } from './edits'
import { decidingQuestion, homeClaimsOf, type HomeClaims } from './homes'
import { internalItUnder } from './internal-it'
import { isInLineOf } from './peers'
import { called, counted, listed } from './texts'
import { toldBy } from './told'
import { hasAllVendors, isVendorWork } from './vendors'

const homes = ['CIO', 'CTO'] as const

/** What a more specific rule says is left to it: internal-it-under-product-leader, vendor-management-split. */
export const misplacedResponsibility = defineRule({
  id: 'misplaced-responsibility',
  title: 'The CIO and the CTO own what is theirs',
  category: 'clarity',
  severity: 'warning',
  basis: 'stated',
  claims: {
    supporting: [decidingQuestion, 'cto-academy/inward-outward', 'race-car/focus', 'roles-compared/focus', 'careercruise/cio-focus', 'careercruise/cto-direction'],
    opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person'],
  },
  assumptions: [...loadAssumptions, 'both-roles-from', 'growing-from', 'conflict-share-from', 'conflict-count-from'],
  messages: {
    misplaced: {
      title: '{title} owns what is the {home}’s: {what}',
      many: '{count} executives own what is the other’s',
      message: '{who} is accountable for {names}. By the chosen sources that is the {home}’s.',
    },
    'sources-split': {
      title: 'CIO or CTO: who should own {name}?',
      many: 'CIO or CTO? {count} responsibilities on which sources disagree',
      message: '{who} {are} accountable for {name}. The chosen sources disagree: some would give it to the {home}. It is for you to decide.',
    },
  },
  check(organisation, { flag, notApplicable, assumption }) {
    if (homes.every((role) => seatsOf(organisation, role).length === 0)) return notApplicable('There is neither a CIO nor a CTO in a seat of their own.')
    const isSmall = organisation.company.headcount < assumption('both-roles-from')
    for (const role of homes) {
      const home = otherHome(role)
      const isAlone = seatsOf(organisation, home).length === 0
      const isMild = isAlone && isSmall
      const disputed = new Map<string, Disputed>()
      for (const position of seatsOf(organisation, role)) {
        if (isInLineOf(organisation, position.id, home)) continue
        const verdicts = verdictsOn(organisation, position, home)
        for (const verdict of verdicts.filter(({ claims }) => claims[role].length > 0)) {
          const known = disputed.get(verdict.responsibility.id)
          disputed.set(verdict.responsibility.id, { ...verdict, owners: [...known?.owners ?? [], position] })
        }
        const misplaced = verdicts.filter(({ claims }) => claims[role].length === 0)
        const [first] = misplaced
        if (!first || isAlone && isAloneTold(organisation, position)) continue
        const names = misplaced.map(({ responsibility }) => responsibility.shortName)
        flag({
          message: 'misplaced', severity: isMild ? 'note' : 'warning', key: position.id, positions: [position.id],
          responsibilities: misplaced.map(({ responsibility }) => responsibility.id),
          data: { title: position.title, who: called(position), home, what: names.length === 1 ? names[0]! : counted(names.length), names: listed(names, 5) },
          evidence: [{ label: 'Belonging to the other executive', value: misplaced.length, unit: 'responsibilities' }],
          supporting: misplaced.flatMap(({ responsibility, claims }) => supportOf(responsibility, claims[home], home)),
          opposing: isMild ? ['coleman/both-hats-short-term', 'roles-compared/one-person'] : [],
        })
      }
      // With nobody to give it to there is nothing to decide.
      if (!executiveOf(organisation, home)) continue
      for (const { responsibility: { id, shortName }, claims, owners } of disputed.values()) {
        flag({
          message: 'sources-split', severity: 'note', outcome: 'question', positions: owners.map((owner) => owner.id), responsibilities: [id],
          data: { who: listed(owners.map(called)), are: owners.length > 1 ? 'are' : 'is', name: shortName, home },
          supporting: claims[home], opposing: claims[role],
        })
      }
    }
  },
  fixes(finding, organisation) {
    const position = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    if (position?.role !== 'CIO' && position?.role !== 'CTO') return []
    const to = executiveOf(organisation, otherHome(position.role), position.id)
    if (!to) return []
    const commands = handOver(organisation, finding.responsibilityIds, position.id, to.id)
    const what = finding.responsibilityIds.length === 1 ? 'it' : 'them'
    return [{ title: `Move ${what} to ${called(to)}`, commands }]
  },
})

interface Verdict {
  readonly responsibility: Responsibility
  readonly claims: HomeClaims
}

interface Disputed extends Verdict {
  readonly owners: readonly Position[]
}

/** What the position owns that some chosen source gives to the other executive. */
function verdictsOn(organisation: Organisation, position: Position, home: Home): readonly Verdict[] {
  return ownedBy(organisation, position.id)
    .filter(({ id }) => !isOwnedByHome(organisation, id, home) && !isToldElsewhere(organisation, position, id))
    .map((responsibility) => ({ responsibility, claims: homeClaimsOf(organisation.company, responsibility) }))
    .filter(({ claims }) => claims[home].length > 0)
}

/** That the other one is missing, or that this one wears both hats, is then what there is to say. */
function isAloneTold(organisation: Organisation, { id }: Position): boolean {
  return [bothRolesNeeded, budgetNeedsBoth].some((rule) => toldBy(rule, organisation).length > 0)
    || toldBy(conflictingResponsibilities, organisation).some(({ positionIds }) => positionIds.includes(id))
}

function isOwnedByHome(organisation: Organisation, responsibilityId: string, home: Home): boolean {
  return ownersOnChart(organisation, responsibilityId).some((id) => holdsRole(rowOf(organisation.positions, id)!, home))
}

function isToldElsewhere(organisation: Organisation, position: Position, responsibilityId: string): boolean {
  return (isVendorWork(responsibilityId) && hasAllVendors(organisation, position))
    || internalItUnder(organisation, position).some(({ id }) => id === responsibilityId)
}

function supportOf({ orientation }: Responsibility, claims: readonly ClaimId[], home: Home): readonly ClaimId[] {
  return orientation !== null && homeFor(orientation) === home ? [...claims, decidingQuestion] : claims
}
