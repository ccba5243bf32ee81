import { catalogueById } from '../knowledge/responsibilities'
import { isCoordinate } from './arrangement'
import { ownersOf } from './assignments'
import { assumptionIds, assumptions } from './assumptions'
import { maxCapacity, maxEffort, maxHeadcount } from './limits'
import type { HatrackDocument, Scenario } from './organisation'
import { outlookProblemsOf } from './outlook'
import { isWhoKnown } from './plan'
import { loopCutsOf } from './reporting'
import { isKnownResponsibility } from './responsibilities'
import { hasRow } from './rows'

/**
 * What holds for every document, whatever was done to it: commands keep it, the reader repairs it. Each sentence
 * returned names one violation; none means that the document is sound.
 */
export function violationsOf(document: HatrackDocument): readonly string[] {
  return [
    ...companyViolations(document),
    ...duplicates('scenario', document.scenarios),
    ...duplicates('own responsibility', document.work.own),
    ...duplicates('adjustment', document.work.adjustments),
    ...document.work.own.filter((own) => !isWithin(own.effort, 0, maxEffort)).map((own) => `effort of ${own.id}`),
    ...document.work.own.filter(({ id }) => catalogueById.has(id)).map(({ id }) => `own responsibility ${id} is in the catalogue`),
    ...document.work.adjustments.filter(({ effort }) => effort !== null && !isWithin(effort, 0, maxEffort)).map(({ id }) => `adjusted effort of ${id}`),
    ...document.work.adjustments.filter(({ id }) => !isKnownResponsibility(document.work, id)).map(({ id }) => `adjustment of unknown ${id}`),
    ...(document.scenarios.length === 0 ? ['no scenario'] : []),
    ...(hasRow(document.scenarios, document.baselineId) ? [] : ['the baseline is no scenario']),
    ...document.scenarios.flatMap((scenario) => scenarioViolations(document, scenario)),
    ...outlookProblemsOf(document.outlook),
  ]
}

function companyViolations({ company }: HatrackDocument): string[] {
  const found: string[] = []
  if (!Number.isInteger(company.headcount) || !isWithin(company.headcount, 1, maxHeadcount)) found.push('headcount')
  for (const id of assumptionIds) {
    const value = company.assumptions[id]
    if (value !== undefined && !isWithin(value, assumptions[id].min, assumptions[id].max)) found.push(`assumption ${id}`)
  }
  return found
}

function scenarioViolations(document: HatrackDocument, scenario: Scenario): string[] {
  const { positions, collaborations, assignments, shared, waivers, arrangement: { places }, plan, pinned } = scenario
  const isPosition = (id: string) => hasRow(positions, id)
  const isResponsibility = (id: string) => isKnownResponsibility(document.work, id)
  const pairs = assignments.map(({ positionId, responsibilityId }) => ({ id: JSON.stringify([positionId, responsibilityId]) }))
  const links = collaborations.map(({ between }) => ({ id: JSON.stringify([...between].sort()) }))
  return [
    ...duplicates('position', positions),
    ...duplicates('collaboration', collaborations),
    ...duplicates('assignment', pairs),
    ...duplicates('collaboration between', links),
    ...duplicates('shared', shared.map((id) => ({ id }))),
    ...positions.filter(({ managerId }) => managerId !== null && !isPosition(managerId)).map(({ id }) => `unknown manager of ${id}`),
    ...positions.filter(({ capacity }) => capacity !== null && !isWithin(capacity, 0, maxCapacity)).map(({ id }) => `capacity of ${id}`),
    ...loopCutsOf(positions).map((id) => `reporting loop at ${id}`),
    ...collaborations.filter(({ between: [a, b] }) => a === b || !isPosition(a) || !isPosition(b)).map(({ id }) => `ends of collaboration ${id}`),
    ...assignments.filter(({ positionId, responsibilityId }) => !isPosition(positionId) || !isResponsibility(responsibilityId))
      .map(({ positionId, responsibilityId }) => `assignment of ${responsibilityId} to ${positionId}`),
    ...shared.filter((id) => ownersOf(assignments, id).length < 2).map((id) => `${id} shared by fewer than two`),
    ...duplicates('waiver', waivers),
    ...waivers.filter(({ reason }) => reason.trim() === '').map(({ id }) => `waiver of ${id} without a reason`),
    ...duplicates('place', places),
    ...places.filter(({ id }) => !isPosition(id)).map(({ id }) => `place of unknown ${id}`),
    ...duplicates('planned change', plan),
    ...plan.filter(({ from }) => !Number.isInteger(from) || !isWithin(from, 1, maxHeadcount)).map(({ id }) => `headcount of the planned change ${id}`),
    ...plan.filter(({ kind, positionId }) => !isWhoKnown(kind, positionId, positions)).map(({ id }) => `whom the planned change ${id} is about`),
    ...places.filter(({ x, y }) => !isCoordinate(x) || !isCoordinate(y)).map(({ id }) => `place of ${id}`),
    ...duplicates('pinned', pinned.map((id) => ({ id }))),
    ...pinned.filter((id) => !isResponsibility(id)).map((id) => `pinned unknown ${id}`),
  ]
}

function duplicates(what: string, rows: readonly { readonly id: string }[]): string[] {
  // Not by comparing records: the very same record may stand in the list twice.
  const seen = new Set<string>()
  return rows.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => `duplicate ${what} ${id}`)
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isFinite(value) && value >= min && value <= max
}
