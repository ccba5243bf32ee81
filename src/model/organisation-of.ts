import type { HatrackDocument, Organisation, Scenario } from './organisation'
import { memoisedRecent, rowOf } from './rows'

const organisationsOf = memoisedRecent((_document: HatrackDocument) => new Map<string, Organisation>(), 32)

export function scenarioOf(document: HatrackDocument, scenarioId: string): Scenario | undefined {
  return rowOf(document.scenarios, scenarioId)
}

/** One scenario as a whole: the same object for as long as the document is the same. Undefined: no such scenario. */
export function organisationOf(document: HatrackDocument, scenarioId: string): Organisation | undefined {
  const known = organisationsOf(document)
  const hit = known.get(scenarioId)
  if (hit) return hit
  const scenario = scenarioOf(document, scenarioId)
  if (!scenario) return undefined
  const { positions, collaborations, assignments, shared } = scenario
  const organisation: Organisation = {
    scenarioId, company: document.company, ...document.work, positions, collaborations, assignments, shared,
  }
  known.set(scenarioId, organisation)
  return organisation
}
