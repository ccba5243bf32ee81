import { automaticArrangement } from './arrangement'
import { newCompany } from './company'
import type { HatrackDocument, Scenario } from './organisation'
import { ourOutlook } from './outlook'

export function newScenario(id: string, name: string): Scenario {
  return { id, name, positions: [], collaborations: [], assignments: [], shared: [], waivers: [], arrangement: automaticArrangement, plan: [], pinned: [] }
}

/** An empty organisation with one scenario. */
export function newDocument(name = 'Untitled organisation'): HatrackDocument {
  const scenario = newScenario('as-is', 'As is')
  return { company: newCompany(name), work: { own: [], adjustments: [] }, scenarios: [scenario], baselineId: scenario.id, outlook: ourOutlook }
}
