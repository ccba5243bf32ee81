import { namelessPositions, unnamed } from './nameless'
import type { HatrackDocument, Scenario, Waiver } from './organisation'
import { isKnownResponsibility } from './responsibilities'

/**
 * The document without the names of people, to be handed over. Ids are new, because those of imported positions are often names or
 * e-mail addresses; what other programs added is left out; in reasons, names are replaced by the title of the seat.
 */
export function namelessDocument({ company, work, scenarios, baselineId, outlook }: HatrackDocument): HatrackDocument {
  const ids = newIds(scenarios)
  const tell = teller(scenarios)
  const { name, headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources, assumptions } = company
  return {
    company: { name, headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources, assumptions },
    work: {
      own: work.own.map(({ id, name, orientation, area, effort }) => ({ id, name, orientation, area, effort })),
      adjustments: work.adjustments.map(({ id, inScope, reason, effort }) => ({ id, inScope, reason: tell(reason), effort })),
    },
    scenarios: scenarios.map((scenario) => namelessScenario(scenario, ids, tell, (id) => isKnownResponsibility(work, id))),
    baselineId,
    outlook: { quarters: outlook.quarters, runs: outlook.runs, seed: outlook.seed, growth: { ...outlook.growth }, effort: { ...outlook.effort } },
  }
}

/** A file has no filled seat without a name: what stands there instead, so that the seat stays filled. */
export const withheldName = 'Name withheld'

/** The same as a file may hold it. */
export function withWithheldNames(document: HatrackDocument): HatrackDocument {
  return {
    ...document,
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      positions: scenario.positions.map((position) => position.holder === unnamed ? { ...position, holder: withheldName } : position),
    })),
  }
}

type Ids = ReadonlyMap<string, string>

function namelessScenario(scenario: Scenario, ids: Ids, tell: (text: string) => string, isResponsibility: (id: string) => boolean): Scenario {
  const { id, name, positions, collaborations, assignments, shared, waivers, arrangement, plan, pinned } = scenario
  const idOf = (old: string) => ids.get(old) ?? ''
  return {
    id, name: tell(name), shared, pinned,
    positions: namelessPositions(positions).map(({ id, title, role, holder, managerId, capacity, style, strength, hasTechnicalExpertise }) => ({
      id: idOf(id), title, role, holder, managerId: managerId === null ? null : idOf(managerId), capacity, style, strength, hasTechnicalExpertise,
    })),
    collaborations: collaborations.map(({ between: [a, b] }, at) => ({ id: `link-${at + 1}`, between: [idOf(a), idOf(b)] })),
    assignments: assignments.map(({ responsibilityId, positionId, kind }) => ({ responsibilityId, positionId: idOf(positionId), kind })),
    waivers: waivers.flatMap((waiver) => namelessWaiver(waiver, ids, tell, isResponsibility)),
    arrangement: { direction: arrangement.direction, places: arrangement.places.map(({ id, x, y }) => ({ id: idOf(id), x, y })) },
    plan: plan.map(({ from, kind, positionId }, at) => ({ id: `change-${at + 1}`, from, kind, positionId: positionId === null ? null : idOf(positionId) })),
  }
}

/** A waiver is known by what it is about. One about somebody who is not there mutes nothing, and goes. */
function namelessWaiver({ id, severity, reason }: Waiver, ids: Ids, tell: (text: string) => string, isResponsibility: (id: string) => boolean): readonly Waiver[] {
  const [rule = '', message = '', ...rest] = id.split('/')
  const subjects = rest.join('/')
  const parts = subjects === '' ? [] : ids.has(subjects) ? [subjects] : subjects.split('+')
  if (!parts.every((part) => ids.has(part) || isResponsibility(part) || /^[a-z-]+$/.test(part))) return []
  // In the order in which the rules name them.
  const renamed = parts.map((part) => ids.get(part) ?? part).sort()
  return [{ id: [rule, message, renamed.join('+')].join('/'), severity, reason: tell(reason) }]
}

/** The same seat has the same id in each scenario, so that they can still be compared. */
function newIds(scenarios: readonly Scenario[]): Ids {
  const ids = new Map<string, string>()
  for (const { positions } of scenarios) for (const { id } of positions) if (!ids.has(id)) ids.set(id, `seat-${ids.size + 1}`)
  return ids
}

const shortestPart = 3
const special = /[.*+?^${}()|[\]\\]/g

/** Replaces names, whole or in parts ("Maya" of "Maya Chen"), wherever they stand as words. */
function teller(scenarios: readonly Scenario[]): (text: string) => string {
  const titles = new Map<string, string>()
  for (const { positions } of scenarios) {
    for (const { holder, title } of positions) {
      if (!holder) continue
      for (const word of [holder, ...holder.split(/\s+/)]) {
        if (word === holder || word.length >= shortestPart) titles.set(word.toLowerCase(), titles.get(word.toLowerCase()) ?? title)
      }
    }
  }
  if (titles.size === 0) return (text) => text
  const longestFirst = [...titles.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(special, '\\$&'))
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(named, (word) => titles.get(word.toLowerCase()) ?? '')
}
