import type { Command } from '../commands'
import type { ClaimId } from '../knowledge/claims'
import type { Home } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import { stageOf } from '../model/company'
import type { Company, CompanyKind, Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { bothRolesNeeded } from './both-roles-needed'
import { budgetNeedsBoth } from './budget-needs-both'
import { homesWithWork, otherHome, positionsInOrder, seatsOf, unownedOf } from './chart'
import { defineRule } from './define-rule'
import { executiveFor } from './edits'
import type { Fix } from './finding'
import { fittingClaimFor, fittingHomeOf } from './fitting'
import { called, listed } from './texts'
import { toldBy } from './told'

/** Nothing is offered where somebody leads: whose seat is which is a person's job, and a second one comes too early. */
export const firstRoleByGoal = defineRule({
  id: 'first-role-by-goal',
  title: 'The first of the two is the one the company needs first',
  category: 'structure',
  severity: 'note',
  basis: 'inferred',
  claims: {
    supporting: ['coleman/first-role-by-goal', 'roles-compared/start-ups-cto-first', 'roles-compared/cto-fits', 'roles-compared/cio-fits'],
    opposing: [],
  },
  assumptions: ['both-roles-from', 'growing-from'],
  messages: {
    'other-fits': {
      title: 'A {other} may fit better here than a {home}',
      message: '{who} {lead} technology alone. By the chosen sources a {other} would come first in this company: {reasons}.',
    },
    'none-yet': {
      title: 'Neither a CIO nor a CTO yet: a {home} would come first',
      message: 'There is neither a CIO nor a CTO yet. By the chosen sources a {home} would come first in this company: {reasons}.',
    },
    'none-yet-split': {
      title: 'Neither a CIO nor a CTO yet: which one first?',
      message: 'There is neither a CIO nor a CTO yet. The chosen sources point both ways: to a CIO ({cioReasons}) and to a CTO ({ctoReasons}). It is for you to decide.',
    },
    'sources-split': {
      title: 'CIO or CTO: which one first?',
      message: '{who} {lead} technology alone. The chosen sources point both ways: to a {other} ({reasons}) and to a {home} ({counterReasons}). It is for you to decide.',
    },
  },
  check(organisation, { flag, notApplicable, listensTo }) {
    const home = (['CIO', 'CTO'] as const).find((one) => isAlone(organisation, one))
    const isNobody = !positionsInOrder(organisation).some((position) => holdsRole(position, 'CIO') || holdsRole(position, 'CTO'))
    if (!home && !isNobody) return notApplicable('Both roles are on the chart, or the only seat is vacant.')
    if ([bothRolesNeeded, budgetNeedsBoth].some((rule) => toldBy(rule, organisation).length > 0)) return notApplicable('Another rule says already that both are needed.')
    const useful = homesWithWork(organisation)
    const grounds = groundsOf(organisation.company).filter((ground) => listensTo(ground.claim) && useful.includes(ground.home))
    const groundsFor = (one: Home) => grounds.filter((ground) => ground.home === one)
    if (!home) {
      const [cio, cto] = [groundsFor('CIO'), groundsFor('CTO')]
      if (cio.length > 0 && cto.length > 0) {
        flag({
          message: 'none-yet-split', outcome: 'question', key: 'company', data: { cioReasons: reasonsOf(cio), ctoReasons: reasonsOf(cto) },
          supporting: claimsOf(cio), opposing: claimsOf(cto),
        })
      } else if (grounds[0]) {
        const { home: first } = grounds[0]
        flag({ message: 'none-yet', key: first, data: { home: first, reasons: reasonsOf(grounds) }, supporting: claimsOf(grounds) })
      }
      return
    }
    const other = otherHome(home)
    const [theirs, ours] = [groundsFor(other), groundsFor(home)]
    if (theirs.length === 0) return
    const leaders = inOffice(organisation, home)
    const data = { who: listed(leaders.map(called)), lead: leaders.length > 1 ? 'lead' : 'leads', home, other, reasons: reasonsOf(theirs) }
    const positions = leaders.map(({ id }) => id)
    if (ours.length === 0) return flag({ message: 'other-fits', positions, data, supporting: claimsOf(theirs) })
    flag({
      message: 'sources-split', outcome: 'question', positions, data: { ...data, counterReasons: reasonsOf(ours) },
      supporting: claimsOf(theirs), opposing: claimsOf(ours),
    })
  },
  fixes({ messageId, supporting }, organisation) {
    const seats = messageId === 'none-yet-split' ? ['CIO', 'CTO'] as const
      : messageId === 'none-yet' ? homesOf(organisation.company, supporting)
        : []
    return seats.flatMap((home) => seating(organisation, home))
  },
})

/** With the work of their side that nobody owns: an executive without any would be a box on paper. */
function seating(organisation: Organisation, home: Home): readonly Fix[] {
  const { scenarioId } = organisation
  const work = unownedOf(organisation).filter(({ orientation }) => orientation === roles[home].orientation)
  if (work.length === 0) return []
  const { id: positionId, commands } = executiveFor(organisation, home)
  const given = work.map(({ id: responsibilityId }): Command => ({ type: 'assign-responsibility', scenarioId, responsibilityId, positionId, kind: 'accountable' }))
  return [{ title: `Hire a ${home} for the ${roles[home].orientation} work that nobody owns`, commands: [...commands, ...given] }]
}

function homesOf(company: Company, supporting: readonly ClaimId[]): readonly Home[] {
  return [...new Set(groundsOf(company).filter(({ claim }) => supporting.includes(claim)).map(({ home }) => home))]
}

function isAlone(organisation: Organisation, home: Home): boolean {
  return inOffice(organisation, home).length > 0 && !positionsInOrder(organisation).some((position) => holdsRole(position, otherHome(home)))
}

function inOffice(organisation: Organisation, home: Home): readonly Position[] {
  return seatsOf(organisation, home).filter((seat) => !isVacant(seat))
}

interface Ground {
  readonly home: Home
  readonly claim: ClaimId
  readonly reason: string
}

const inWords: Readonly<Partial<Record<CompanyKind, string>>> = {
  'start-up': 'a start-up',
  'software-internet': 'a software or internet company',
  'digital-platform': 'a digital platform',
  bank: 'a bank',
  university: 'a university',
  government: 'a part of government',
  enterprise: 'an enterprise',
}

/** A start-up by its stage or by its kind; both sources speak of start-ups and define neither. */
function groundsOf(company: Company): readonly Ground[] {
  const { kind, goal } = company
  const stage = stageOf(company)
  const isStartUp = stage === 'start-up' || kind === 'start-up'
  const grounds: Ground[] = []
  if (isStartUp && goal === 'technology-strategy') grounds.push({ home: 'CTO', claim: 'coleman/first-role-by-goal', reason: 'a start-up that wants a technology strategy' })
  if (stage === 'growing' && goal === 'efficiency') grounds.push({ home: 'CIO', claim: 'coleman/first-role-by-goal', reason: 'a growing company that wants efficiency' })
  if (isStartUp) grounds.push({ home: 'CTO', claim: 'roles-compared/start-ups-cto-first', reason: 'a start-up' })
  const fitting = fittingHomeOf(kind)
  const reason = inWords[kind]
  if (fitting && reason) grounds.push({ home: fitting, claim: fittingClaimFor(fitting), reason })
  return grounds
}

function claimsOf(grounds: readonly Ground[]): readonly ClaimId[] {
  return grounds.map(({ claim }) => claim)
}

function reasonsOf(grounds: readonly Ground[]): string {
  // The kind first: “a growing company that wants efficiency and an enterprise” would want an enterprise.
  const reasons = [...new Set(grounds.map(({ reason }) => reason))].reverse()
  // “a start-up” says nothing beside “a start-up that wants …”.
  return `it is ${listed(reasons.filter((reason) => !reasons.some((longer) => longer !== reason && longer.startsWith(reason))))}`
}
