import { assumptionIds } from '../../model/assumptions'
import type { Company, HatrackDocument, Scenario } from '../../model/organisation'
import { scenarioOf } from '../../model/organisation-of'
import { rowOf } from '../../model/rows'
import { counted, listed } from '../../rules/texts'
import { isAlike, type Comparison } from './comparison'
import { employees, findingsSentence, summaryOf } from './summary'

/** The same scenario in two states of one document; ids of that scenario in each. */
export interface TwoStates {
  readonly before: HatrackDocument
  readonly after: HatrackDocument
  readonly beforeId: string
  readonly afterId: string
}

/** What differs between an earlier version and the chart, in sentences: what is compared, and everything else that a document holds. */
export function versionSummaryOf(comparison: Comparison, states: TwoStates, names: { readonly before: string, readonly after: string }): readonly string[] {
  const others = otherDifferences(states)
  if (!isAlike(comparison)) return [...summaryOf(comparison, names), ...others]
  const hasEffect = [comparison.resolved, comparison.raised, comparison.worsened, comparison.eased].some((changed) => changed.length > 0)
  if (others.length === 0 && !hasEffect) return [`Nothing differs between ${names.before} and ${names.after}.`]
  return ['Positions and responsibilities are the same.', ...others, ...hasEffect ? [findingsSentence(comparison, 'That')] : []]
}

/** What differs beside the positions and responsibilities of the scenario that is compared. */
function otherDifferences(states: TwoStates): readonly string[] {
  const { before, after } = states
  const changed: readonly (readonly [name: string, isChanged: boolean])[] = [
    ['the company’s profile', profileFields.some((field) => !isSame(before.company[field], after.company[field]))],
    ['responsibilities of the company’s own', !isSame(before.work.own, after.work.own)],
    ['scope and efforts', !isSame(before.work.adjustments, after.work.adjustments)],
    ['the guesses at what may come', !isSame(before.outlook, after.outlook)],
    ...partsOf(states),
  ]
  const assumptions = assumptionIds.filter((id) => before.company.assumptions[id] !== after.company.assumptions[id]).length
  const names = changed.flatMap(([name, isChanged]) => isChanged ? [name] : [])
  return [
    ...before.company.name === after.company.name ? [] : [`The company was called “${before.company.name}”; now it is “${after.company.name}”.`],
    ...before.company.headcount === after.company.headcount ? [] : [`There were ${employees(before.company)}; now there are ${counted(after.company.headcount, '', '').trim()}.`],
    ...assumptions === 0 ? [] : [`${counted(assumptions, 'assumption differs', 'assumptions differ')}.`],
    ...names.length === 0 ? [] : [`What differs, too: ${listed(names, names.length)}.`],
    ...scenarioSentences(states),
  ]
}

const profileFields = ['kind', 'stage', 'goal', 'technologyIsCore', 'itBudgetIsSignificant', 'sources'] as const satisfies readonly (keyof Company)[]

/** What of the scenario is no part of an organisation. */
function partsOf({ before, after, beforeId, afterId }: TwoStates): readonly (readonly [string, boolean])[] {
  const [was, is] = [scenarioOf(before, beforeId), scenarioOf(after, afterId)]
  if (!was || !is) return []
  return [
    ['waived findings', !isSame(was.waivers, is.waivers)],
    ['where cards stand', !isSame(was.arrangement, is.arrangement)],
    ['planned changes', !isSame(was.plan, is.plan)],
    ['what is pinned', !isSame(was.pinned, is.pinned)],
  ]
}

function scenarioSentences({ before, after, beforeId, afterId }: TwoStates): readonly string[] {
  const named = (scenarios: readonly Scenario[]) => listed(scenarios.map(({ name }) => name))
  const added = after.scenarios.filter(({ id }) => !rowOf(before.scenarios, id))
  const gone = before.scenarios.filter(({ id }) => !rowOf(after.scenarios, id))
  const edited = after.scenarios.filter((is) => {
    const was = rowOf(before.scenarios, is.id)
    return was !== undefined && is.id !== afterId && is.id !== beforeId && !isSame(was, is)
  })
  return [
    ...added.length > 0 ? [`New since then: ${named(added)}.`] : [],
    ...gone.length > 0 ? [`Gone since then: ${named(gone)}.`] : [],
    ...edited.length > 0 ? [`Edited since then: ${named(edited)}.`] : [],
    ...before.baselineId === after.baselineId ? [] : ['Another scenario is the baseline.'],
  ]
}

/** Plain data, read by the same reader: alike is what is written alike. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}
