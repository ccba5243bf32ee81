import { maxHeadcount, maxPlannedChanges } from '../model/limits'
import type { HatrackDocument, PlannedChange, PlannedKind } from '../model/organisation'
import { scenarioOf } from '../model/organisation-of'
import { isWhoKnown } from '../model/plan'
import { hasRow, patched, rowOf, withoutRow, withRow } from '../model/rows'
import { defineCommand, inScenario, refuse, type InScenario } from './define-command'
import { positionTitle } from './texts'

export interface PlanChange extends InScenario {
  /** In the place of the planned change with its id, if there is one. */
  readonly change: PlannedChange
}

/** Plans a change of the chart for when the company has grown, or changes what is planned. */
export const planChange = defineCommand<PlanChange>()({
  type: 'plan-change',
  label: (document, { scenarioId, change }) => `Plan to ${wordsOf(document, scenarioId, change)} from ${change.from.toLocaleString('en')} employees`,
  apply: (document, { scenarioId, change }) =>
    inScenario(document, scenarioId, (scenario) => {
      const { from, kind, positionId } = change
      if (!Number.isInteger(from) || from < 1 || from > maxHeadcount) {
        return refuse(`A change is planned from a headcount: a whole number from 1 to ${maxHeadcount.toLocaleString('en')}.`)
      }
      if (!isWhoKnown(kind, positionId, scenario.positions)) return refuse('Whom the planned change is about is no longer on the chart.')
      const { plan } = scenario
      const present = rowOf(plan, change.id)
      if (!present && plan.length >= maxPlannedChanges) return refuse(`A plan holds at most ${maxPlannedChanges} changes: drop one first.`)
      if (!present) return { ...scenario, plan: [...plan, change] }
      const next = withRow(plan, patched(present, change))
      return next === plan ? scenario : { ...scenario, plan: next }
    }),
})

export interface UnplanChange extends InScenario {
  readonly changeId: string
}

export const unplanChange = defineCommand<UnplanChange>()({
  type: 'unplan-change',
  label(document, { scenarioId, changeId }) {
    const change = rowOf(scenarioOf(document, scenarioId)?.plan ?? [], changeId)
    return change ? `Drop the plan to ${wordsOf(document, scenarioId, change)}` : 'Drop a planned change'
  },
  apply: (document, { scenarioId, changeId }) =>
    inScenario(document, scenarioId, (scenario) =>
      hasRow(scenario.plan, changeId) ? { ...scenario, plan: withoutRow(scenario.plan, changeId) } : refuse('That is no longer planned.')),
})

const doing: Readonly<Record<PlannedKind, (who: string) => string>> = {
  'hire-cio': () => 'hire a CIO',
  'hire-cto': () => 'hire a CTO',
  'hire-manager': (who) => `hire a manager for ${who}`,
  leave: (who) => `do without ${who}`,
}

function wordsOf(document: HatrackDocument, scenarioId: string, { kind, positionId }: PlannedChange): string {
  return doing[kind](positionId === null ? '' : positionTitle(document, scenarioId, positionId))
}
