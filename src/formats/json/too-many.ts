import {
  maxAdjustments, maxAssignments, maxCollaborations, maxOwnResponsibilities, maxPinned, maxPlaces, maxPositions, maxScenarios, maxWaivers,
} from './file-limits'
import { maxPlannedChanges } from '../../model/limits'
import { isObject } from './identify'
import type { JsonObject } from './migrations'
import type { ReadProblem } from './read-problem'

const inScenario = [
  { key: 'positions', what: 'positions', limit: maxPositions },
  { key: 'collaborations', what: 'collaborations', limit: maxCollaborations },
  { key: 'assignments', what: 'assignments', limit: maxAssignments },
  { key: 'shared', what: 'shared responsibilities', limit: maxAssignments },
  { key: 'waivers', what: 'waivers', limit: maxWaivers },
  { key: 'plan', what: 'planned changes', limit: maxPlannedChanges },
  { key: 'pinned', what: 'pinned responsibilities', limit: maxPinned },
] as const

const inArrangement = [{ key: 'places', what: 'places', limit: maxPlaces }] as const

const inWork = [
  { key: 'own', what: 'own responsibilities', limit: maxOwnResponsibilities },
  { key: 'adjustments', what: 'adjustments', limit: maxAdjustments },
] as const

/** The first list that is longer than the program takes, counted before any of its records is looked at. */
export function tooManyOf(content: JsonObject): ReadProblem | null {
  const { scenarios, work, company } = content
  return tooLong(scenarios, 'scenarios', 'scenarios', maxScenarios)
    ?? firstTooLong(work, 'work', inWork)
    ?? tooLong(isObject(company) ? company['sources'] : null, 'sources', 'company.sources', maxScenarios)
    ?? (Array.isArray(scenarios) ? scenarios : []).reduce<ReadProblem | null>(
      (found, scenario, at) => found ?? firstTooLong(scenario, `scenarios[${at}]`, inScenario)
        ?? (isObject(scenario) ? firstTooLong(scenario['arrangement'], `scenarios[${at}].arrangement`, inArrangement) : null), null)
}

function firstTooLong(holder: unknown, path: string, lists: readonly { key: string, what: string, limit: number }[]): ReadProblem | null {
  if (!isObject(holder)) return null
  for (const { key, what, limit } of lists) {
    const found = tooLong(holder[key], what, `${path}.${key}`, limit)
    if (found) return found
  }
  return null
}

function tooLong(list: unknown, what: string, path: string, limit: number): ReadProblem | null {
  return Array.isArray(list) && list.length > limit ? { kind: 'too-many', what, path, count: list.length, limit } : null
}
