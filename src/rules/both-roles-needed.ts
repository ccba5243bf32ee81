import type { Command } from '../commands'
import { roles } from '../knowledge/roles'
import type { Home } from '../knowledge/responsibilities'
import { growthFactorOf } from '../load/effort'
import { assumptionOf } from '../model/assumptions'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import type { Responsibility } from '../model/responsibilities'
import { isAbove } from './bounds'
import { executiveOf, otherHome, ownedBy, positionsInOrder, topOf, unownedOf, workOf } from './chart'
import { defineRule } from './define-rule'
import { executiveFor, handOver, link, narrowed } from './edits'
import type { Fix, Severity } from './finding'
import { homeOf } from './homes'
import { called } from './texts'

/**
 * A vacant seat that holds work counts as there: that it is vacant is vacant-seat's to say. One that holds nothing is a
 * box on paper and counts as missing. Two positions fill both roles even if one of them is called both.
 * In software and internet companies careercruise takes the two for one job, so one executive is worth a note there;
 * with neither there is nobody to have that one job, and nothing is milder.
 */
export const bothRolesNeeded = defineRule({
  id: 'both-roles-needed',
  title: 'From about two hundred employees there is a CIO and a CTO',
  why: 'At that size running the technology and renewing the product are each a job for one executive.',
  whenToIgnore: 'When one of the two jobs is done well by somebody with another title: give that position the role. When the size at which both are needed is another here: change it.',
  category: 'structure',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: ['coleman/both-at-scale'], opposing: ['careercruise/same-when'] },
  messages: {
    neither: {
      title: 'Neither a CIO nor a CTO',
      message: 'A company of {headcount} employees has neither a CIO nor a CTO; from {limit} on it needs both.',
    },
    'no-cio': {
      title: 'There is no CIO',
      message: 'A company of {headcount} employees has {who} and no CIO; from {limit} on it needs both.',
    },
    'no-cto': {
      title: 'There is no CTO',
      message: 'A company of {headcount} employees has {who} and no CTO; from {limit} on it needs both.',
    },
    'one-for-both': {
      title: '{title} is CIO and CTO in one',
      message: '{who} is CIO and CTO of a company of {headcount} employees; from {limit} on it needs one of each.',
    },
  },
  check(organisation, { flag, notApplicable, assumption, limit, listensTo }) {
    const { company } = organisation
    const from = assumption('both-roles-from')
    if (company.headcount < from) return notApplicable(`Both roles are needed from ${grouped(from)} employees; this company has ${grouped(company.headcount)}.`)
    const [cio, cto] = [presentIn(organisation, 'CIO'), presentIn(organisation, 'CTO')]
    const isCovered = cio.some((one) => cto.some((other) => one.id !== other.id))
    if (isCovered) return
    const [present] = [...cio, ...cto]
    const isOneJob = company.kind === 'software-internet' && listensTo('careercruise/same-when') && present !== undefined
    const severity: Severity = isOneJob ? 'note' : company.technologyIsCore ? 'critical' : 'warning'
    const data = { headcount: grouped(company.headcount), limit: grouped(from) }
    const evidence = [{ label: 'Employees', value: company.headcount, unit: 'employees' as const, limit: limit('both-roles-from') }]
    const common = { severity, evidence, opposing: isOneJob ? ['careercruise/same-when' as const] : [], key: 'company' }
    if (!present) return flag({ message: 'neither', data, ...common })
    const named = { ...data, who: called(present) }
    const one = { ...common, positions: [present.id] }
    if (cio.length > 0 && cto.length > 0) return flag({ message: 'one-for-both', data: { ...named, title: present.title }, ...one })
    flag({ message: cio.length === 0 ? 'no-cio' : 'no-cto', data: named, ...one })
  },
  fixes(finding, organisation) {
    if (finding.messageId === 'neither') return [hireBoth(organisation)]
    if (finding.messageId === 'no-cio') return hiring(organisation, 'CIO', executiveOf(organisation, 'CTO'))
    if (finding.messageId === 'no-cto') return hiring(organisation, 'CTO', executiveOf(organisation, 'CIO'))
    const both = executiveOf(organisation, 'CIO')
    return both ? [...hiring(organisation, 'CIO', both), ...hiring(organisation, 'CTO', both)] : []
  },
})

function presentIn(organisation: Organisation, home: Home): readonly Position[] {
  return positionsInOrder(organisation).filter((position) =>
    holdsRole(position, home) && (!isVacant(position) || workOf(organisation, position.id).length > 0))
}

/** With what the other executive owns of the new one's side; where that is more than one leader can do, with what fits. */
function hiring(organisation: Organisation, home: Home, other: Position | undefined): readonly Fix[] {
  const side = roles[home].orientation
  const theirs = other ? ownedBy(organisation, other.id).filter(({ orientation }) => orientation === side) : []
  const factor = growthFactorOf(organisation.company)
  let room = assumptionOf(organisation.company, 'leader-capacity')
  const fitting = theirs.filter(({ effort }) => {
    if (isAbove(effort * factor, room)) return false
    room -= effort * factor
    return true
  })
  const idsOf = (work: readonly Responsibility[]) => work.map(({ id }) => id)
  const all = hire(organisation, home, other, idsOf(theirs), `the ${side} work`)
  return fitting.length === theirs.length ? [all] : [all, hire(organisation, home, other, idsOf(fitting), `as much of the ${side} work as fits`)]
}

function hire(organisation: Organisation, home: Home, other: Position | undefined, theirs: readonly string[], what: string): Fix {
  const to = executiveFor(organisation, home, other)
  const title = to.how === 'fill' ? `Fill the seat of ${to.name}` : `Hire a ${home}`
  const commands = [
    ...other ? narrowed(organisation, other, otherHome(home)) : [],
    ...to.commands,
    ...other ? handOver(organisation, theirs, other.id, to.id) : [],
  ]
  return { title: theirs.length > 0 ? `${title} for ${what}` : title, commands }
}

/** Each with what nobody owns yet of theirs. */
function hireBoth(organisation: Organisation): Fix {
  const hires = (['CIO', 'CTO'] as const).map((home) => ({ home, to: executiveFor(organisation, home) }))
  const given = unownedOf(organisation).flatMap((responsibility): Command[] => {
    const home = homeOf(organisation.company, responsibility)
    return hires.filter((one) => one.home === home).map(({ to }) =>
      ({ type: 'assign-responsibility', scenarioId: organisation.scenarioId, responsibilityId: responsibility.id, positionId: to.id, kind: 'accountable' }))
  })
  const [cio, cto] = hires.map(({ to }) => to.id)
  // Without a top of the chart they would stand apart.
  const line = topOf(organisation) || cio === undefined || cto === undefined ? [] : [link(organisation, cio, cto)]
  return { title: 'Hire a CIO and a CTO', commands: [...hires.flatMap(({ to }) => to.commands), ...line, ...given] }
}

/** 1,200: by hand, because a locale would make the text differ between machines. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
