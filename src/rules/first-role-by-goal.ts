import type { ClaimId } from '../knowledge/claims'
import type { Home } from '../knowledge/responsibilities'
import { companyKindNames, stageOf } from '../model/company'
import type { Company, CompanyKind, Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { rowOf } from '../model/rows'
import { bothRolesNeeded } from './both-roles-needed'
import { budgetNeedsBoth } from './budget-needs-both'
import { otherHome, positionsInOrder, seatsOf } from './chart'
import { defineRule } from './define-rule'
import { hiring } from './hiring'
import { called, listed } from './texts'
import { toldBy } from './told'

/** Nothing offered changes whose seat is which: that is a person's job. */
export const firstRoleByGoal = defineRule({
  id: 'first-role-by-goal',
  title: 'Where there is one of the two, it is the one the company needs first',
  why: 'A CTO finds out what technology can do for the product, a CIO makes what is there run well; a company that can have only one should have the one it is after.',
  whenToIgnore: 'When the title says little about what the person does, or the other side is in strong hands below.',
  category: 'structure',
  severity: 'note',
  basis: 'inferred',
  claims: {
    supporting: ['coleman/first-role-by-goal', 'roles-compared/start-ups-cto-first', 'roles-compared/cto-fits', 'roles-compared/cio-fits'],
    opposing: [],
  },
  inference: 'The sources say which of the two comes first, or fits, in which company; that one who leads alone is worth a second look where it is the other is our conclusion.',
  assumptions: ['both-roles-from', 'growing-from'],
  choices: [
    'It speaks only while one of the two is enough, not where size or budget wants both.',
    'A vacant seat of the other is on its way already.',
    'Claims are no votes: as soon as one speaks for each of the two it is a question, however many stand on either side, and the goal does not outweigh the kind.',
    'A company is a start-up by its stage or by its kind; the sources define neither.',
    'Enterprises, banks, universities and government are meant where the source speaks of large organisations; here the kind counts at any size.',
    'Whether a start-up is well funded, or a strategy sound, is not on the chart: the goal stands for it.',
  ],
  messages: {
    'other-fits': {
      title: 'A {other} may fit better here than a {home}',
      message: '{who} leads technology alone. By the chosen sources a {other} would come first in this company: {reasons}.',
    },
    'sources-split': {
      title: 'CIO or CTO: which one first?',
      message: '{who} leads technology alone. The chosen sources point both ways: to a {other} ({reasons}) and to a {home} ({counterReasons}). It is for you to decide.',
    },
  },
  check(organisation, { flag, notApplicable, listensTo }) {
    const home = (['CIO', 'CTO'] as const).find((one) => isAlone(organisation, one))
    if (!home) return notApplicable('There is not exactly one of the two seats, with somebody in it.')
    if ([bothRolesNeeded, budgetNeedsBoth].some((rule) => toldBy(rule, organisation).length > 0)) return notApplicable('Another rule says already that both are needed.')
    const other = otherHome(home)
    const grounds = groundsOf(organisation.company).filter(({ claim }) => listensTo(claim))
    const [theirs, ours] = [other, home].map((one) => grounds.filter((ground) => ground.home === one)) as [Ground[], Ground[]]
    if (theirs.length === 0) return
    const leaders = inOffice(organisation, home)
    const data = { who: listed(leaders.map(called)), home, other, reasons: reasonsOf(theirs) }
    const positions = leaders.map(({ id }) => id)
    const supporting = theirs.map(({ claim }) => claim)
    if (ours.length === 0) return flag({ message: 'other-fits', positions, data, supporting })
    flag({
      message: 'sources-split', outcome: 'question', positions, data: { ...data, counterReasons: reasonsOf(ours) },
      supporting, opposing: ours.map(({ claim }) => claim),
    })
  },
  fixes(finding, organisation) {
    const leader = rowOf(organisation.positions, finding.positionIds[0] ?? '')
    // In a start-up a second executive would come too early: see second-executive-too-early.
    if (!leader || stageOf(organisation.company) === 'start-up') return []
    return hiring(organisation, leader.role === 'CIO' ? 'CTO' : 'CIO', leader)
  },
})

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

const fittingKinds: Readonly<Record<Home, readonly CompanyKind[]>> = {
  CIO: ['enterprise', 'bank', 'university', 'government'],
  CTO: ['start-up', 'software-internet', 'digital-platform'],
}

/** A start-up by its stage or by its kind; both sources speak of start-ups and define neither. */
function groundsOf(company: Company): readonly Ground[] {
  const { kind, goal } = company
  const stage = stageOf(company)
  const isStartUp = stage === 'start-up' || kind === 'start-up'
  const startUp = 'it is a start-up'
  const grounds: Ground[] = []
  if (isStartUp && goal === 'technology-strategy') grounds.push({ home: 'CTO', claim: 'coleman/first-role-by-goal', reason: 'it is a start-up that wants a technology strategy' })
  if (stage === 'growing' && goal === 'efficiency') grounds.push({ home: 'CIO', claim: 'coleman/first-role-by-goal', reason: 'it is growing and wants efficiency' })
  if (isStartUp) grounds.push({ home: 'CTO', claim: 'roles-compared/start-ups-cto-first', reason: startUp })
  const reason = kind === 'start-up' ? startUp : `it is a company of the kind “${companyKindNames[kind]}”`
  if (fittingKinds.CTO.includes(kind)) grounds.push({ home: 'CTO', claim: 'roles-compared/cto-fits', reason })
  if (fittingKinds.CIO.includes(kind)) grounds.push({ home: 'CIO', claim: 'roles-compared/cio-fits', reason })
  return grounds
}

function reasonsOf(grounds: readonly Ground[]): string {
  const reasons = [...new Set(grounds.map(({ reason }) => reason))]
  // “it is a start-up” says nothing beside “it is a start-up that wants …”.
  return listed(reasons.filter((reason) => !reasons.some((longer) => longer !== reason && longer.startsWith(reason))))
}
