import { applyCommands, isRefusal, type Command } from '../../commands'
import type { Company, Organisation, PlannedChange } from '../../model/organisation'
import { documentOf, organisationOf } from '../../model/organisation-of'
import { planInOrder } from '../../model/plan'
import { memoisedRecent } from '../../model/rows'
import { plannedEdits } from './planned-edits'

/** How the chart stands from a headcount on, until the next stage. */
export interface Stage {
  /** Employees; the first stage begins at 1. */
  readonly from: number
  /** What begins it; null: the chart as it is today. */
  readonly change: PlannedChange | null
  /** All that has been changed until then. */
  readonly commands: readonly Command[]
  /** With the headcount at which it begins: see `atHeadcount`. */
  readonly organisation: Organisation
  /** Nothing comes of the change: it is so already, or it cannot be made any more. */
  readonly isIdle: boolean
}

/** The organisation with another headcount and everything else as it is. */
export function atHeadcount(organisation: Organisation, headcount: number): Organisation {
  if (organisation.company.headcount === headcount) return organisation
  return { ...organisation, company: withHeadcount(organisation.company, headcount) }
}

function withHeadcount(company: Company, headcount: number): Company {
  return { ...company, headcount }
}

const stagesWith = memoisedRecent((organisation: Organisation) => memoisedRecent((plan: readonly PlannedChange[]): readonly [Stage, ...Stage[]] => {
  const first: Stage = { from: 1, change: null, commands: [], organisation: atHeadcount(organisation, 1), isIdle: false }
  const stages: [Stage, ...Stage[]] = [first]
  for (const change of planInOrder(plan)) stages.push(after(stages.at(-1)!, change))
  return stages
}))

/** The stages of a plan, each made of the one before at the headcount from which its change is planned. */
export function stagesOf(organisation: Organisation, plan: readonly PlannedChange[]): readonly [Stage, ...Stage[]] {
  return stagesWith(organisation)(plan)
}

/** The stage at a headcount: of several that begin with it, the last. */
export function stageAt(stages: readonly [Stage, ...Stage[]], headcount: number): Stage {
  return stages.findLast(({ from }) => from <= headcount) ?? stages[0]
}

function after(before: Stage, change: PlannedChange): Stage {
  const organisation = atHeadcount(before.organisation, change.from)
  const commands = plannedEdits(organisation, change)
  const outcome = applyCommands(documentOf(organisation), commands)
  const next = isRefusal(outcome) ? undefined : organisationOf(outcome.document, organisation.scenarioId)
  if (commands.length === 0 || !next || next === organisation) return { ...before, from: change.from, change, organisation, isIdle: true }
  return { from: change.from, change, commands: [...before.commands, ...commands], organisation: next, isIdle: false }
}
