import { catalogueById } from '../../knowledge/responsibilities'
import { assumptionIds, assumptions, type AssumptionId } from '../../model/assumptions'
import { maxEffort, maxHeadcount, maxReasonLength } from '../../model/limits'
import type { Company, HatrackDocument, Work } from '../../model/organisation'
import { hasRow, rowOf } from '../../model/rows'
import { freshIds } from './fresh-ids'
import { FieldRepair } from './repair-fields'
import type { Repair } from './repair-kinds'
import { repairOutlook } from './repair-outlook'
import { repairScenario } from './repair-scenario'
import { defaultNames, type DocumentShape } from './schema'
import { quoted } from './wording'

/**
 * A sound document out of one of the right shape. What points nowhere is dropped or comes to stand at the top, what
 * there are two of under one id is kept under another: no position, scenario or own responsibility is ever lost.
 */
export function repair(shape: DocumentShape, repairs: Repair[]): HatrackDocument {
  const fields = new FieldRepair(repairs)
  const work = repairWork(shape.work, fields)
  const freshId = freshIds(shape.scenarios.flatMap(({ id }) => id ?? []))
  const seen = new Set<string>()
  const scenarios = shape.scenarios.map((scenario, at) => {
    const name = fields.name(scenario.name ?? `${defaultNames.scenario} ${at + 1}`, `scenario ${at + 1}`, `${defaultNames.scenario} ${at + 1}`)
    const isTaken = scenario.id !== undefined && seen.has(scenario.id)
    const id = scenario.id === undefined ? freshId('scenario', 1) : isTaken ? freshId(scenario.id) : scenario.id
    if (isTaken) repairs.push({ kind: 'duplicate-id', what: 'scenario', scenario: null, name, id: scenario.id ?? id, newId: id })
    seen.add(id)
    return repairScenario({ ...scenario, id, name }, work, fields)
  })
  const first = scenarios[0]!
  const { baselineId = first.id } = shape
  const isBaselineKnown = hasRow(scenarios, baselineId)
  if (!isBaselineKnown) repairs.push({ kind: 'unknown-baseline', id: baselineId, scenario: first.name })
  return {
    ...shape,
    company: repairCompany(shape.company, fields),
    work,
    scenarios,
    baselineId: isBaselineKnown ? baselineId : first.id,
    outlook: repairOutlook(shape.outlook, fields),
  }
}

function repairCompany(company: DocumentShape['company'], fields: FieldRepair): Company {
  const of = 'the company profile'
  const known: Partial<Record<AssumptionId, number>> = {}
  for (const id of assumptionIds) {
    const value = company.assumptions[id]
    if (value === undefined) continue
    known[id] = fields.number(value, assumptions[id].min, assumptions[id].max, of, assumptions[id].name)
  }
  const sources = company.sources.filter((source, at) => {
    const isFirst = company.sources.indexOf(source) === at
    if (!isFirst) fields.repairs.push({ kind: 'repeated', what: 'source', scenario: null, name: source })
    return isFirst
  })
  return {
    ...company,
    name: fields.name(company.name, of, defaultNames.company),
    headcount: fields.whole(company.headcount, 1, maxHeadcount, of, 'headcount'),
    sources,
    assumptions: { ...company.assumptions, ...known },
  }
}

function repairWork(work: DocumentShape['work'], fields: FieldRepair): Work {
  const freshId = freshIds([...work.own.map(({ id }) => id), ...catalogueById.keys()])
  const seen = new Set<string>()
  const own = work.own.map((responsibility) => {
    const name = fields.name(responsibility.name, `the responsibility ${quoted(responsibility.id)}`, defaultNames.responsibility)
    // Assignments to an id of the catalogue mean the catalogue's, as everywhere else in the program.
    const isTaken = seen.has(responsibility.id) || catalogueById.has(responsibility.id)
    const id = isTaken ? freshId(responsibility.id) : responsibility.id
    if (isTaken) fields.repairs.push({ kind: 'duplicate-id', what: 'responsibility', scenario: null, name, id: responsibility.id, newId: id })
    seen.add(id)
    return { ...responsibility, id, name, effort: fields.number(responsibility.effort, 0, maxEffort, `the responsibility ${quoted(name)}`, 'effort') }
  })
  const adjusted = new Set<string>()
  const adjustments = work.adjustments.flatMap((adjustment) => {
    const { id, effort, reason } = adjustment
    const responsibility = rowOf(own, id)?.name ?? catalogueById.get(id)?.name
    if (responsibility === undefined) {
      fields.repairs.push({ kind: 'unknown-adjustment', id })
      return []
    }
    if (adjusted.has(id)) {
      fields.repairs.push({ kind: 'repeated', what: 'adjustment', scenario: null, name: responsibility })
      return []
    }
    adjusted.add(id)
    const of = `the adjustment of ${quoted(responsibility)}`
    return [{
      ...adjustment,
      reason: fields.text(reason, of, 'reason', maxReasonLength),
      effort: effort === null ? null : fields.number(effort, 0, maxEffort, of, 'effort'),
    }]
  })
  return { ...work, own, adjustments }
}
