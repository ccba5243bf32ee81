import type { ClaimId } from '../knowledge/claims'
import { loadsOf } from '../load/load'
import { stageOf } from '../model/company'
import type { Organisation, Position } from '../model/organisation'
import { holdsRole, isVacant } from '../model/position'
import { rowOf } from '../model/rows'
import { scopeInOrder, type Responsibility } from '../model/responsibilities'
import { bothRolesNeeded } from './both-roles-needed'
import { isAbove } from '../load/bounds'
import { loadAssumptions } from '../load/load-assumptions'
import { conflictingResponsibilities } from './conflicting-responsibilities'
import { ownedBy, ownersOnChart, positionsInOrder, seatsOf } from './chart'
import { defineRule } from './define-rule'
import { hiring } from './hiring'
import { handOverFixes } from './relief'
import { called, listed, percent } from './texts'
import { toldBy } from './told'

const claim = 'careercruise/distinct-in-biotech' satisfies ClaimId

/**
 * Where conflicting-responsibilities cites the same claim about the same position this rule keeps quiet, though it is
 * the more specific: there the work is split as well and the finding critical, and the worse case must not get the milder
 * word. Nor does it repeat that one person has both roles where both-roles-needed says so by size.
 */
export const distinctRolesInBiotech = defineRule({
  id: 'distinct-roles-in-biotech',
  title: 'In biotech the CIO and the CTO are two people',
  category: 'structure',
  severity: 'warning',
  basis: 'stated',
  claims: { supporting: [claim], opposing: ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'] },
  assumptions: [...loadAssumptions, 'both-roles-from', 'growing-from', 'conflict-share-from', 'conflict-count-from'],
  messages: {
    'both-hats': {
      title: '{title} is CIO and CTO of a biotech',
      many: '{count} positions are CIO and CTO of a biotech',
      message: '{who} is CIO and CTO in one. In biotech the two are typically apart: a CTO there knows the product and not necessarily IT.',
    },
    'inward-work': {
      title: '{title} answers for most of IT in a biotech',
      many: '{count} positions answer for most of IT in a biotech',
      message: '{who} is accountable for {share} of the inward work: {names}. In biotech a CTO knows the product and not necessarily IT; that is typically for a CIO.',
    },
  },
  check(organisation, { flag, notApplicable }) {
    const { company } = organisation
    if (company.kind !== 'biotech') return notApplicable('The company is no biotech.')
    const opposing: readonly ClaimId[] = stageOf(company) === 'start-up' ? ['coleman/both-hats-short-term', 'roles-compared/one-person', 'careercruise/same-when'] : []
    const told = new Set(toldBy(conflictingResponsibilities, organisation).filter(({ supporting }) => supporting.includes(claim)).flatMap(({ positionIds }) => positionIds))
    const [leader, ...others] = leaders(organisation)
    if (leader?.role === 'CIO-CTO' && others.length === 0 && !told.has(leader.id) && toldBy(bothRolesNeeded, organisation).length === 0) {
      flag({ message: 'both-hats', positions: [leader.id], data: { title: leader.title, who: called(leader) }, opposing })
    }
    for (const cto of seatsOf(organisation, 'CTO').filter((seat) => !isVacant(seat) && !told.has(seat.id))) {
      const { share, work } = inwardOf(organisation, cto.id)
      if (!isAbove(share, 0.5)) continue
      flag({
        message: 'inward-work',
        // By the CTO: more of the same work is the same fact.
        key: cto.id,
        positions: [cto.id],
        responsibilities: work.map(({ id }) => id),
        data: { title: cto.title, who: called(cto), share: percent(share), names: listed(work.map(({ shortName }) => shortName)) },
        evidence: [
          { label: 'Part of the inward work', value: share, unit: 'share' },
          { label: 'Inward responsibilities', value: work.length, unit: 'responsibilities' },
        ],
        opposing,
      })
    }
  },
  fixes({ messageId, positionIds }, organisation) {
    const position = rowOf(organisation.positions, positionIds[0] ?? '')
    const load = loadsOf(organisation).get(positionIds[0] ?? '')
    if (!position || !load) return []
    if (messageId === 'inward-work') return handOverFixes(organisation, load)
    return [...hiring(organisation, 'CIO', position), ...hiring(organisation, 'CTO', position)]
  },
})

function leaders(organisation: Organisation): readonly Position[] {
  return positionsInOrder(organisation).filter((position) => !isVacant(position) && (holdsRole(position, 'CIO') || holdsRole(position, 'CTO')))
}

/** Which inward work the position answers for, and how much that is of all of it. */
function inwardOf(organisation: Organisation, positionId: string): { readonly share: number, readonly work: readonly Responsibility[] } {
  const isInward = ({ orientation }: Responsibility) => orientation === 'inward'
  const work = ownedBy(organisation, positionId).filter(isInward)
  const all = scopeInOrder(organisation).filter(isInward).reduce((sum, { effort }) => sum + effort, 0)
  const own = work.reduce((sum, { id, effort }) => sum + effort / ownersOnChart(organisation, id).length, 0)
  return { share: all > 0 ? own / all : 0, work }
}
