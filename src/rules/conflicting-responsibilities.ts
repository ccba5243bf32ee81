import { loadsOf, type Load } from '../load/load'
import { assumptionOf } from '../model/assumptions'
import { stageOf } from '../model/company'
import type { Company } from '../model/organisation'
import { isVacant } from '../model/position'
import { memoised } from '../model/rows'
import type { Orientation } from '../knowledge/responsibilities'
import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { isAbove, isAtLeast } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { defineRule } from './define-rule'
import type { Severity } from './finding'
import { isOneJobIn } from './one-job'
import { handOverFixes } from './relief'
import { called, listed, percent } from './texts'

const milder: Readonly<Record<Severity, Severity>> = { critical: 'warning', warning: 'note', note: 'note' }

export const conflictingResponsibilities = defineRule({
  id: 'conflicting-responsibilities',
  title: 'No one wears both hats',
  category: 'overload',
  severity: 'warning',
  basis: 'inferred',
  claims: {
    supporting: ['race-car/risk-overload', 'coleman/both-at-scale', 'careercruise/distinct-in-biotech'],
    opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'],
  },
  assumptions: [...loadAssumptions, 'both-roles-from', 'growing-from', 'conflict-share-from', 'conflict-count-from'],
  messages: {
    'both-hats': {
      title: '{title} wears both hats',
      many: '{count} positions wear both hats',
      message: '{who} looks inward with {inward} of the load and outward with {outward}: {inwardWork} on one side, {outwardWork} on the other.',
    },
  },
  checkLoad(load, company, { flag, assumption, limit }) {
    const { position } = load
    if (position.role === 'team' || isVacant(position) || !isAbove(load.total, 0)) return
    const [inward, outward] = [load.inward / load.total, load.outward / load.total]
    if (!isAtLeast(Math.min(inward, outward), assumption('conflict-share-from'))) return
    const [inwardWork, outwardWork] = [namesOf(load, 'inward'), namesOf(load, 'outward')]
    if (Math.min(inwardWork.length, outwardWork.length) < assumption('conflict-count-from')) return
    flag({
      message: 'both-hats',
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
      ...judgementOf(company),
    })
  },
  fixes(finding, organisation) {
    const load = loadsOf(organisation).get(finding.positionIds[0] ?? '')
    return load ? handOverFixes(organisation, load) : []
  },
})

/** How grave it is in such a company, and which claims speak for and against that. */
export const judgementOf = memoised((company: Company) => {
  const isLarge = company.headcount >= assumptionOf(company, 'both-roles-from')
  const listensTo = (claim: ClaimId) => company.sources.includes(sourceOf(claim))
  const isBiotech = company.kind === 'biotech' && listensTo('careercruise/distinct-in-biotech')
  const isOneJob = isOneJobIn(company)
  const usual: Severity = isLarge || isBiotech ? 'critical' : stageOf(company) === 'start-up' ? 'note' : 'warning'
  const supporting: ClaimId[] = ['race-car/risk-overload']
  if (isLarge) supporting.push('coleman/both-at-scale')
  if (isBiotech) supporting.push('careercruise/distinct-in-biotech')
  const opposing: ClaimId[] = isOneJob ? ['careercruise/same-when'] : []
  if (!isLarge && !isBiotech) opposing.push('coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when')
  return { severity: isOneJob ? milder[usual] : usual, supporting, opposing }
})

function namesOf({ carried }: Load, side: Orientation): readonly string[] {
  const names: string[] = []
  for (const { responsibility } of carried) if (responsibility.orientation === side) names.push(responsibility.shortName)
  return names
}
