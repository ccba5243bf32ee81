import { namelessPositions, unnamed } from './nameless'
import type { HatrackDocument, Scenario, Waiver } from './organisation'
import { isKnownResponsibility } from './responsibilities'

/**
 * The document without the names of people, to be handed over. Ids are new, because those of imported positions are often names or
 * e-mail addresses; what other programs added is left out; in reasons and the names of scenarios, people become the title of their seat.
 * Titles, and names of responsibilities and of the company, stay as they are written.
 */
export function namelessDocument({ company, work, scenarios, baselineId, outlook }: HatrackDocument): HatrackDocument {
  const seats = newIds(scenarios.flatMap(({ positions }) => positions), 'seat')
  const own = newIds(work.own, 'own')
  const ids: Ids = { seat: (id) => seats.get(id), responsibility: (id) => own.get(id) ?? (isKnownResponsibility(work, id) ? id : undefined) }
  const tell = teller(scenarios)
  const { name, headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources, assumptions } = company
  return {
    company: { name, headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources, assumptions },
    work: {
      own: work.own.map(({ id, name, orientation, area, effort }) => ({ id: own.get(id)!, name, orientation, area, effort })),
      adjustments: work.adjustments.map(({ id, inScope, reason, effort }) => ({ id: ids.responsibility(id) ?? '', inScope, reason: tell(reason), effort })),
    },
    scenarios: scenarios.map((scenario) => namelessScenario(scenario, ids, tell)),
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

/** The new id of what had the old one; undefined: there is no such thing. */
interface Ids {
  readonly seat: (old: string) => string | undefined
  readonly responsibility: (old: string) => string | undefined
}

function namelessScenario(scenario: Scenario, ids: Ids, tell: (text: string) => string): Scenario {
  const { id, name, positions, collaborations, assignments, shared, waivers, arrangement, plan, pinned } = scenario
  const idOf = (old: string) => ids.seat(old) ?? ''
  const workIdOf = (old: string) => ids.responsibility(old) ?? ''
  return {
    id, name: tell(name), shared: shared.map(workIdOf), pinned: pinned.map(workIdOf),
    positions: namelessPositions(positions).map(({ id, title, role, holder, managerId, capacity, style, strength, hasTechnicalExpertise }) => ({
      id: idOf(id), title, role, holder, managerId: managerId === null ? null : idOf(managerId), capacity, style, strength, hasTechnicalExpertise,
    })),
    collaborations: collaborations.map(({ between: [a, b] }, at) => ({ id: `link-${at + 1}`, between: [idOf(a), idOf(b)] })),
    assignments: assignments.map(({ responsibilityId, positionId, kind }) => ({ responsibilityId: workIdOf(responsibilityId), positionId: idOf(positionId), kind })),
    waivers: waivers.flatMap((waiver) => namelessWaiver(waiver, ids, tell)),
    arrangement: { direction: arrangement.direction, places: arrangement.places.map(({ id, x, y }) => ({ id: idOf(id), x, y })) },
    plan: plan.map(({ from, kind, positionId }, at) => ({ id: `change-${at + 1}`, from, kind, positionId: positionId === null ? null : idOf(positionId) })),
  }
}

/** A waiver is known by what it is about. One about somebody who is not there mutes nothing, and goes. */
function namelessWaiver({ id, severity, reason }: Waiver, ids: Ids, tell: (text: string) => string): readonly Waiver[] {
  const [rule = '', message = '', ...rest] = id.split('/')
  const subjects = rest.join('/')
  const parts = subjects === '' ? [] : ids.seat(subjects) === undefined ? subjects.split('+') : [subjects]
  const renamed = parts.map((part) => ids.seat(part) ?? ids.responsibility(part) ?? (/^[a-z-]+$/.test(part) ? part : undefined))
  if (renamed.includes(undefined)) return []
  // In the order in which the rules name them.
  renamed.sort()
  return [{ id: [rule, message, renamed.join('+')].join('/'), severity, reason: tell(reason) }]
}

/** By the old ones. The same seat has the same id in each scenario, so that they can still be compared. */
function newIds(rows: readonly { readonly id: string }[], name: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const { id } of rows) if (!ids.has(id)) ids.set(id, `${name}-${ids.size + 1}`)
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
