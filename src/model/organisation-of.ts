import type { HatrackDocument, Organisation, Scenario } from './organisation'
import { newScenario } from './new-document'
import { ourOutlook } from './outlook'
import { memoisedRecent, rowOf } from './rows'

const organisationsOf = memoisedRecent((_document: HatrackDocument) => new Map<string, Organisation>(), 32)

export function scenarioOf(document: HatrackDocument, scenarioId: string): Scenario | undefined {
  return rowOf(document.scenarios, scenarioId)
}

/**
 * One scenario as a whole. The same object for as long as nothing in it changes: what is derived from it outlives a
 * waiver, a new name, and edits to other scenarios. Undefined: no such scenario.
 */
export function organisationOf(document: HatrackDocument, scenarioId: string): Organisation | undefined {
  const known = organisationsOf(document)
  const hit = known.get(scenarioId)
  if (hit) return hit
  const scenario = scenarioOf(document, scenarioId)
  if (!scenario) return undefined
  const { positions, collaborations, assignments, shared } = scenario
  const organisation = sharedAmongRecent({
    scenarioId, company: document.company, ...document.work, positions, collaborations, assignments, shared,
  })
  known.set(scenarioId, organisation)
  return organisation
}

/** A document of this organisation alone: commands edit documents, and whoever only tries them out needs no more. */
export const documentOf = memoisedRecent((organisation: Organisation): HatrackDocument => {
  const { scenarioId: id, company, own, adjustments, positions, collaborations, assignments, shared } = organisation
  const scenario = { ...newScenario(id, ''), positions, collaborations, assignments, shared }
  return { company, work: { own, adjustments }, scenarios: [scenario], baselineId: id, outlook: ourOutlook }
})

const mostRecent = 32
/** Asked for last first. */
let recent: readonly Organisation[] = []

/** The organisation that was made of the very same parts before, if it was among the last. */
function sharedAmongRecent(made: Organisation): Organisation {
  const organisation = recent.find((other) => isOfSameParts(made, other)) ?? made
  recent = [organisation, ...recent.filter((other) => other !== organisation)].slice(0, mostRecent)
  return organisation
}

function isOfSameParts(a: Organisation, b: Organisation): boolean {
  const keys = Object.keys(a) as (keyof Organisation)[]
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
