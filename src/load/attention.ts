import { catalogueById, type Area, type MetricId, type StakeholderId } from '../knowledge/responsibilities'
import { assumptionOf } from '../model/assumptions'
import type { Company, Organisation } from '../model/organisation'
import { responsibilitiesInScope, type Responsibility } from '../model/responsibilities'
import { memoisedRecent } from '../model/rows'
import { attentiveness, loadsOf } from './load'

/**
 * The part of the attention it needs that each responsibility in scope gets, from 0 (nobody, or a vacant seat) to 1:
 * over its holders, the share of the work times what an overloaded holder can still give.
 */
export const attentionByResponsibility = memoisedRecent((organisation: Organisation): ReadonlyMap<string, number> => {
  const attention = new Map(responsibilitiesInScope(organisation).map(({ id }) => [id, 0]))
  for (const load of loadsOf(organisation).values()) {
    const given = attentiveness(load)
    if (given === 0) continue
    for (const { responsibility: { id }, share } of load.carried) attention.set(id, attention.get(id)! + share * given)
  }
  return attention
})

/** The effort-weighted mean over what `belongs`; null when nothing in scope does, or none of it takes any effort. */
function meanAttention(organisation: Organisation, belongs: (responsibility: Responsibility) => boolean): number | null {
  const attention = attentionByResponsibility(organisation)
  let weighed = 0
  let weight = 0
  for (const responsibility of responsibilitiesInScope(organisation)) {
    if (!belongs(responsibility)) continue
    weighed += responsibility.effort * (attention.get(responsibility.id) ?? 0)
    weight += responsibility.effort
  }
  return weight === 0 ? null : weighed / weight
}

export type Attention = Readonly<Record<Area, number | null>>

export const attentionByArea = memoisedRecent((organisation: Organisation): Attention => ({
  operations: meanAttention(organisation, ({ area }) => area === 'operations'),
  innovation: meanAttention(organisation, ({ area }) => area === 'innovation'),
  alignment: meanAttention(organisation, ({ area }) => area === 'alignment'),
}))

/** Below this attention the rules call an area neglected, and alignment unattended. */
export function attentionBoundOf(company: Company, area: Area): number {
  return assumptionOf(company, area === 'alignment' ? 'unattended-below' : 'neglect-below')
}

export function attentionToStakeholder(organisation: Organisation, stakeholder: StakeholderId): number | null {
  return meanAttention(organisation, ({ id }) => catalogueById.get(id)?.stakeholders.includes(stakeholder) ?? false)
}

export function attentionToMetric(organisation: Organisation, metric: MetricId): number | null {
  return meanAttention(organisation, ({ id }) => catalogueById.get(id)?.metrics.includes(metric) ?? false)
}
