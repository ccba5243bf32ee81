import { loadsOf } from '../load/load'
import { stageOf } from '../model/company'
import type { Company, Organisation } from '../model/organisation'
import { isVacant } from '../model/position'
import type { Orientation } from '../knowledge/responsibilities'
import type { ClaimId } from '../knowledge/claims'
import { isAbove, isAtLeast } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { positionsInOrder, workOf } from './chart'
import { defineRule } from './define-rule'
import type { Severity } from './finding'
import { handOverFixes } from './relief'
import { called, listed, percent } from './texts'

const milder: Readonly<Record<Severity, Severity>> = { critical: 'warning', warning: 'note', note: 'note' }

export const conflictingResponsibilities = defineRule({
  id: 'conflicting-responsibilities',
  title: 'No one wears both hats',
  why: 'Keeping systems steady and changing the product pull one person in two directions; under pressure one of them loses.',
  whenToIgnore: 'In a small company, for a while: one executive may do both if a strong manager covers the other side. In software and internet companies some hold that it is one job.',
  category: 'overload',
  severity: 'warning',
  basis: 'inferred',
  claims: {
    supporting: ['race-car/risk-overload', 'coleman/both-at-scale', 'careercruise/distinct-in-biotech'],
    opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'],
  },
  inference: 'The source does not say which responsibilities conflict; that those that look inward do with those that look outward is our conclusion.',
  assumptions: [...loadAssumptions, 'both-roles-from', 'growing-from', 'conflict-share-from', 'conflict-count-from'],
  choices: [
    'A team is not one head and a vacant seat has none, so neither can be torn.',
    'Delegated work counts too. Work without an orientation counts in the load and for neither side.',
    'It is a note in a start-up, a warning while the company grows, critical from the size that needs both roles and in biotech; one step milder in software and internet companies.',
    'Size and industry come before the stage that is stated: two hundred people do not become a start-up by being called one. A mature company below that size counts as growing.',
  ],
  messages: {
    'both-hats': {
      title: '{title} wears both hats',
      message: '{who} looks inward with {inward} of the load and outward with {outward}: {inwardWork} on one side, {outwardWork} on the other.',
    },
  },
  check(organisation, { flag, assumption, limit, listensTo }) {
    const { company } = organisation
    const isLarge = company.headcount >= assumption('both-roles-from')
    const isBiotech = company.kind === 'biotech' && listensTo('careercruise/distinct-in-biotech')
    const isOneJob = company.kind === 'software-internet' && listensTo('careercruise/same-when')
    const usual = usualSeverity(company, isLarge || isBiotech)
    const supporting: ClaimId[] = ['race-car/risk-overload']
    if (isLarge) supporting.push('coleman/both-at-scale')
    if (isBiotech) supporting.push('careercruise/distinct-in-biotech')
    const opposing: ClaimId[] = isOneJob ? ['careercruise/same-when'] : []
    if (usual === 'note') opposing.push('coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when')
    const loads = loadsOf(organisation)
    for (const position of positionsInOrder(organisation)) {
      const load = loads.get(position.id)
      if (!load || position.role === 'team' || isVacant(position) || !isAbove(load.total, 0)) continue
      const [inward, outward] = [load.inward / load.total, load.outward / load.total]
      if (!isAtLeast(Math.min(inward, outward), assumption('conflict-share-from'))) continue
      const [inwardWork, outwardWork] = [namesOf(organisation, position.id, 'inward'), namesOf(organisation, position.id, 'outward')]
      if (Math.min(inwardWork.length, outwardWork.length) < assumption('conflict-count-from')) continue
      flag({
        message: 'both-hats',
        severity: isOneJob ? milder[usual] : usual,
        positions: [position.id],
        data: {
          title: position.title, who: called(position), inward: percent(inward), outward: percent(outward),
          inwardWork: listed(inwardWork, 3), outwardWork: listed(outwardWork, 3),
        },
        evidence: [
          { label: 'Inward part of the load', value: inward, unit: 'share', limit: limit('conflict-share-from') },
          { label: 'Outward part of the load', value: outward, unit: 'share', limit: limit('conflict-share-from') },
          { label: 'Inward responsibilities', value: inwardWork.length, unit: 'responsibilities', limit: limit('conflict-count-from') },
          { label: 'Outward responsibilities', value: outwardWork.length, unit: 'responsibilities', limit: limit('conflict-count-from') },
        ],
        supporting,
        opposing,
      })
    }
  },
  fixes(finding, organisation) {
    const load = loadsOf(organisation).get(finding.positionIds[0] ?? '')
    return load ? handOverFixes(organisation, load) : []
  },
})

function usualSeverity(company: Company, isGrave: boolean): Severity {
  if (isGrave) return 'critical'
  return stageOf(company) === 'start-up' ? 'note' : 'warning'
}

function namesOf(organisation: Organisation, positionId: string, side: Orientation): readonly string[] {
  return workOf(organisation, positionId).filter(({ orientation }) => orientation === side).map(({ shortName }) => shortName)
}
