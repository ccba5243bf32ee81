import type { ClaimId } from '../knowledge/claims'
import type { Home } from '../knowledge/responsibilities'
import { roles } from '../knowledge/roles'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { executiveOf, homesWithWork, otherHome, positionsInOrder, workOf } from './chart'
import { defineRule } from './define-rule'
import type { Severity } from './finding'
import { fittingClaimFor, fittingHomeOf } from './fitting'
import { hireBoth, hiring } from './hiring'
import { isOneJobIn } from './one-job'
import { called } from './texts'

export const bothRolesNeeded = defineRule({
  id: 'both-roles-needed',
  title: 'From about two hundred employees there is a CIO and a CTO',
  category: 'structure',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: ['coleman/both-at-scale'], opposing: ['careercruise/same-when', 'roles-compared/cio-fits', 'roles-compared/cto-fits'] },
  assumptions: ['both-roles-from'],
  messages: {
    neither: {
      title: 'Neither a CIO nor a CTO',
      message: 'An organisation of {headcount} employees has neither a CIO nor a CTO; from {limit} on it needs both.',
    },
    'no-cio': {
      title: 'There is no CIO',
      message: 'An organisation of {headcount} employees has {who}; from {limit} on it needs {need}.',
    },
    'no-cto': {
      title: 'There is no CTO',
      message: 'An organisation of {headcount} employees has {who}; from {limit} on it needs {need}.',
    },
    'one-for-both': {
      title: '{title} is CIO and CTO in one',
      message: '{who} is CIO and CTO of an organisation of {headcount} employees; from {limit} on it needs one of each.',
    },
  },
  check(organisation, { flag, notApplicable, assumption, limit }) {
    const { company } = organisation
    const from = assumption('both-roles-from')
    if (company.headcount < from) return notApplicable(`Both roles are needed from ${grouped(from)} employees; this organisation has ${grouped(company.headcount)}.`)
    const needed = homesWithWork(organisation)
    const [only] = needed
    if (!only) return notApplicable('Nothing that looks inward or outward is in scope.')
    const there = { CIO: presentIn(organisation, 'CIO'), CTO: presentIn(organisation, 'CTO') }
    const isOne = needed.length === 1
    if (isOne && there[only].length > 0) return notApplicable(`Nothing of the ${otherHome(only)}’s side is in scope, so the ${only} is enough.`)
    if (there.CIO.some((one) => there.CTO.some((other) => one.id !== other.id))) return
    const [present] = [...there.CIO, ...there.CTO]
    const isOneJob = present !== undefined && isOneJobIn(company)
    const severity: Severity = isOneJob ? 'note' : company.technologyIsCore ? 'critical' : 'warning'
    const data = { headcount: grouped(company.headcount), limit: grouped(from) }
    const evidence = [{ label: 'Employees', value: company.headcount, unit: 'employees' as const, limit: limit('both-roles-from') }]
    const sameWhen: readonly ClaimId[] = isOneJob ? ['careercruise/same-when'] : []
    const common = { severity, evidence, key: 'company', positions: present ? [present.id] : [] }
    if (!present && !isOne) return flag({ message: 'neither', data, opposing: sameWhen, ...common })
    if (present && there.CIO.length > 0 && there.CTO.length > 0) {
      return flag({ message: 'one-for-both', data: { ...data, who: called(present), title: present.title }, opposing: sameWhen, ...common })
    }
    const missing = isOne ? only : there.CIO.length === 0 ? 'CIO' : 'CTO'
    const need = isOne ? `one for the ${roles[only].orientation} work` : 'both'
    flag({
      message: missing === 'CIO' ? 'no-cio' : 'no-cto',
      data: { ...data, who: `${present ? `${called(present)} and ` : ''}no ${missing}`, need },
      opposing: [...sameWhen, ...fittingHomeOf(company.kind) === otherHome(missing) ? [fittingClaimFor(otherHome(missing))] : []],
      ...common,
    })
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
