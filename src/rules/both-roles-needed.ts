import type { Home } from '../knowledge/responsibilities'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { executiveOf, positionsInOrder, workOf } from './chart'
import { defineRule } from './define-rule'
import type { Severity } from './finding'
import { hireBoth, hiring } from './hiring'
import { called } from './texts'

export const bothRolesNeeded = defineRule({
  id: 'both-roles-needed',
  title: 'From about two hundred employees there is a CIO and a CTO',
  why: 'At that size running the technology and renewing the product are each a job for one executive.',
  whenToIgnore: 'When one of the two jobs is done well by somebody with another title: give that position the role. When the size at which both are needed is another here: change it.',
  category: 'structure',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: ['coleman/both-at-scale'], opposing: ['careercruise/same-when'] },
  assumptions: ['both-roles-from'],
  choices: [
    'A vacant seat that holds work counts as there; one that holds nothing is a box on paper and counts as missing.',
    'Two positions fill both roles even if one of them is called both.',
    '“All the more where technology is core” is read as critical in place of a warning.',
    'In software and internet companies, where one source takes the two for one job, one executive is worth a note. With neither there is nobody to have that one job, and nothing is milder.',
  ],
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

/** 1,200: by hand, because a locale would make the text differ between machines. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
