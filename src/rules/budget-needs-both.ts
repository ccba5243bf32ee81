import type { ClaimId } from '../knowledge/claims'
import type { Home } from '../knowledge/responsibilities'
import { loadAssumptions } from '../load/load-assumptions'
import { stageOf } from '../model/company'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { rowOf } from '../model/rows'
import { bothRolesNeeded } from './both-roles-needed'
import { executiveOf, homesWithWork, otherHome, positionsInOrder, seatsOf } from './chart'
import { defineRule } from './define-rule'
import { distinctRolesInBiotech } from './distinct-roles-in-biotech'
import { fittingClaimFor, fittingHomeOf } from './fitting'
import { hireBoth, hiring } from './hiring'
import { isOneJobIn } from './one-job'
import { called } from './texts'
import { toldBy } from './told'
import { vacantSeat } from './vacant-seat'

/**
 * Whatever is missing by size is both-roles-needed's to say, a vacant seat that holds work vacant-seat's, and one person
 * for both in biotech distinct-roles-in-biotech's.
 */
export const budgetNeedsBoth = defineRule({
  id: 'budget-needs-both',
  title: 'Where IT takes much of the budget there is a CIO and a CTO',
  category: 'structure',
  severity: 'warning',
  basis: 'inferred',
  claims: {
    supporting: ['careercruise/budget-needs-both'],
    opposing: ['careercruise/same-when', 'coleman/too-costly-when-small', 'roles-compared/cio-fits', 'roles-compared/cto-fits'],
  },
  assumptions: [...loadAssumptions, 'both-roles-from', 'growing-from', 'conflict-share-from', 'conflict-count-from'],
  messages: {
    neither: {
      title: 'Much goes into IT, with neither a CIO nor a CTO',
      message: 'IT takes a significant share of the budget, and the company has neither a CIO nor a CTO in office.',
    },
    'no-cio': {
      title: 'Much goes into IT, without a CIO',
      message: 'IT takes a significant share of the budget, and {lack}.',
    },
    'no-cto': {
      title: 'Much goes into IT, without a CTO',
      message: 'IT takes a significant share of the budget, and {lack}.',
    },
    'one-for-both': {
      title: 'Much goes into IT, with {title} as CIO and CTO',
      message: 'IT takes a significant share of the budget, and {who} is CIO and CTO in one.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const { company } = organisation
    if (!company.itBudgetIsSignificant) return notApplicable('IT does not take a significant share of the budget.')
    const [cio, cto] = [inOffice(organisation, 'CIO'), inOffice(organisation, 'CTO')]
    if (cio.some((one) => cto.some((other) => one.id !== other.id))) return
    const present = [...cio, ...cto][0]
    const needed = homesWithWork(organisation)
    const [only] = needed
    if (!only) return notApplicable('Nothing that looks inward or outward is in scope.')
    if (needed.length === 1 && inOffice(organisation, only).length > 0) return notApplicable(`Nothing of the ${otherHome(only)}’s side is in scope, so the ${only} is enough.`)
    const told = new Set(toldBy(vacantSeat, organisation).flatMap(({ positionIds }) => positionIds))
    const isTold = (home: Home) => positionsInOrder(organisation).some((position) => told.has(position.id) && holdsRole(position, home))
    const isOneForBoth = cio.length > 0 && cto.length > 0
    const missing = needed.filter((home) => inOffice(organisation, home).length === 0 && !isTold(home))
    const isVacancy = isOneForBoth ? isTold('CIO') || isTold('CTO') : missing.length === 0
    const isToldOfOne = isOneForBoth && toldBy(distinctRolesInBiotech, organisation).some(({ messageId }) => messageId === 'both-hats')
    if (isVacancy || isToldOfOne || toldBy(bothRolesNeeded, organisation).length > 0) return notApplicable('Another rule says already who is missing.')
    const isStartUp = stageOf(company) === 'start-up'
    const isOneJob = present !== undefined && (isStartUp || isOneJobIn(company))
    const opposing: ClaimId[] = isOneJob ? ['careercruise/same-when'] : []
    if (isStartUp) opposing.push('coleman/too-costly-when-small')
    const common = { severity: isOneJob ? 'note' as const : 'warning' as const, opposing, key: 'company' }
    if (isOneForBoth && present) return flag({ message: 'one-for-both', data: { title: present.title, who: called(present) }, positions: [present.id], ...common })
    const seats = missing.flatMap((home) => seatsOf(organisation, home))
    const positions = [...present ? [present.id] : [], ...seats.map(({ id }) => id)]
    if (missing.length === 2) return flag({ message: 'neither', data: {}, positions, ...common })
    const [seat] = seats
    const there = missing[0] === 'CIO' ? 'CTO' : 'CIO'
    if (present && fittingHomeOf(company.kind) === there) opposing.push(fittingClaimFor(there))
    const lack = seat ? `the seat of ${seat.title} is vacant` : `there is no ${missing[0]}${present ? ` beside ${called(present)}` : ''}`
    flag({ message: missing[0] === 'CIO' ? 'no-cio' : 'no-cto', data: { lack }, positions, ...common })
  },
  fixes({ messageId, positionIds }, organisation) {
    if (messageId === 'neither') return [hireBoth(organisation)]
    if (messageId === 'no-cio') return hiring(organisation, 'CIO', executiveOf(organisation, 'CTO'))
    if (messageId === 'no-cto') return hiring(organisation, 'CTO', executiveOf(organisation, 'CIO'))
    const both = rowOf(organisation.positions, positionIds[0] ?? '')
    return both ? [...hiring(organisation, 'CIO', both), ...hiring(organisation, 'CTO', both)] : []
  },
})

function inOffice(organisation: Organisation, home: Home): readonly Position[] {
  return positionsInOrder(organisation).filter((position) => holdsRole(position, home) && !isVacant(position))
}
