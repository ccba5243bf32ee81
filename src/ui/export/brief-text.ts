import { runJob } from '../../background/run-job'
import type { Section } from '../../brief/brief'
import type { ToldScenario } from '../../brief/brief-input'
import type { BriefOrder } from '../../brief/written-brief'
import { organisationOf, scenarioOf } from '../../model/organisation-of'
import { planAhead } from '../../model/plan'
import { responsibilitiesInScope } from '../../model/responsibilities'
import type { ExportWishes, Making } from './export-format'
import { growthSection } from './growth-section'
import { departuresSection, uncertaintySection } from './outlook-sections'

/** Every headcount is looked at with all rules, every seat in each future: of larger charts nobody waits for a file as long. */
const largestGrown = 150
const largestDrawn = 300

/** The brief as the text of a file: what the simulations say is asked first, off the main thread, then all of it is written there. */
export async function briefText(wishes: ExportWishes, as: BriefOrder['as'], making: Making): Promise<string> {
  const { organisation, waivers, document, scenarioName, title, date, arrangement, colouring } = wishes
  const scenario: ToldScenario = { name: scenarioName, organisation, waivers }
  const scenarios = document.scenarios.flatMap(({ id, name, waivers }): readonly ToldScenario[] => {
    const told = organisationOf(document, id)
    return id === organisation.scenarioId ? [scenario] : told ? [{ name, organisation: told, waivers }] : []
  })
  const baselineAt = document.scenarios.findIndex(({ id }) => id === document.baselineId)
  const baseline = document.baselineId === organisation.scenarioId ? null : scenarios[baselineAt] ?? null
  const plan = scenarioOf(document, organisation.scenarioId)?.plan ?? []
  const simulated = await simulatedSections(wishes, plan, { ...making, onProgress: (done) => making.onProgress(0.7 * done) })
  const input = { title, date, scenario, arrangement, colouring, baseline, scenarios, simulated }
  return runJob('brief', { input, as }, { ...making, onProgress: (done) => making.onProgress(0.7 + 0.3 * done) })
}

/** What needs nobody, or no work, has nothing to say. */
async function simulatedSections({ organisation, waivers, document }: ExportWishes, plan: Parameters<typeof planAhead>[0], { signal, onProgress }: Making): Promise<readonly Section[]> {
  const scope = new Set(responsibilitiesInScope(organisation).map(({ id }) => id))
  if (!organisation.assignments.some(({ responsibilityId }) => scope.has(responsibilityId))) return []
  const part = (from: number, size: number) => ({ signal, onProgress: (done: number) => onProgress(from + size * done) })
  const ahead = planAhead(plan, organisation.company.headcount)
  const grow = (changes: typeof ahead, from: number) => runJob('growth', { organisation, plan: changes }, part(from, 0.25))
  const isGrown = organisation.positions.length <= largestGrown
  const growth = isGrown ? await grow(ahead, 0) : null
  const unplanned = isGrown && ahead.length > 0 ? await grow([], 0.25) : null
  const { outlook } = document
  const departures = await runJob('departures', { organisation }, part(0.5, 0.25))
  const isDrawn = organisation.positions.length <= largestDrawn
  const uncertainty = isDrawn ? await runJob('uncertainty', { organisation, outlook }, part(0.75, 0.25)) : null
  const missed = departuresSection(organisation, departures)
  return [
    growthSection(organisation, waivers, plan, growth && { growth, unplanned }),
    ...missed ? [missed] : [],
    uncertaintySection(uncertainty),
  ]
}
