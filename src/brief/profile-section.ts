import { sourceIds, sources } from '../knowledge/sources'
import { companyKindNames, goalNames, stageNames, stageOf } from '../model/company'
import { assumptionIds, assumptions } from '../model/assumptions'
import type { Company, Organisation } from '../model/organisation'
import { responsibilitiesOf } from '../model/responsibilities'
import { hasRow } from '../model/rows'
import { counted, listed } from '../rules/texts'
import type { Block, Fact, Section } from './brief'
import { table, valueOf } from './words'

const mostAdjusted = 20

/** What the rules were told of the company, and every number that is not ours any more. */
export function profileSection(organisation: Organisation): Section {
  const { company } = organisation
  return { title: 'The company', blocks: [{ kind: 'facts', facts: factsOf(company) }, ...changedAssumptions(company), ...adjustedWork(organisation)] }
}

function factsOf(company: Company): readonly Fact[] {
  const { headcount, kind, stage, goal, technologyIsCore, itBudgetIsSignificant, sources: chosen } = company
  const yesNo = (is: boolean) => is ? 'Yes' : 'Not stated'
  const left = sourceIds.filter((id) => !chosen.includes(id))
  return [
    { term: 'Headcount', text: counted(headcount, 'employee', 'employees') },
    { term: 'Kind', text: companyKindNames[kind] },
    { term: 'Stage', text: `${stageNames[stageOf(company)]}${stage === null ? ', by headcount' : ''}` },
    { term: 'Goal', text: goal === null ? 'Not stated' : goalNames[goal] },
    { term: 'Technology is core', text: yesNo(technologyIsCore) },
    { term: 'Significant IT budget', text: yesNo(itBudgetIsSignificant) },
    { term: 'Sources listened to', text: chosen.length === 0 ? 'None' : left.length === 0 ? `All ${counted(sourceIds.length, 'article', 'articles')}` : `${listed(chosen.map((id) => sources[id].short))}; not to ${listed(left.map((id) => sources[id].short))}` },
  ]
}

function changedAssumptions(company: Company): readonly Block[] {
  const changed = assumptionIds.filter((id) => company.assumptions[id] !== undefined && company.assumptions[id] !== assumptions[id].value)
  if (changed.length === 0) return [{ kind: 'paragraph', text: 'All assumptions are our defaults.', isQuiet: true }]
  return [table('Assumptions changed for this company', [{ name: 'Assumption' }, { name: 'Our default', isNumber: true }, { name: 'Here', isNumber: true }],
    changed.map((id) => [assumptions[id].name, valueOf(id, assumptions[id].value), valueOf(id, company.assumptions[id]!)]), changed.length)]
}

/** Efforts that differ; what is out of scope stands with the open questions. */
function adjustedWork(organisation: Organisation): readonly Block[] {
  const all = responsibilitiesOf(organisation)
  const efforts = organisation.adjustments.flatMap(({ id, inScope, effort, reason }) => {
    const responsibility = all.get(id)
    return inScope && effort !== null && responsibility ? [[responsibility.shortName, `${effort} points`, reason.trim() === '' ? '\u2013' : reason]] : []
  })
  const own = organisation.own.filter(({ id }) => hasRow(organisation.own, id)).map(({ name, effort, orientation }) => [name, orientation ?? 'not decided yet', `${effort} points`])
  return [
    ...efforts.length > 0 ? [table('Efforts set for this company', [{ name: 'Responsibility' }, { name: 'Effort', isNumber: true }, { name: 'Why' }], efforts, mostAdjusted)] : [],
    ...own.length > 0 ? [table('The company’s own responsibilities', [{ name: 'Responsibility' }, { name: 'Looks' }, { name: 'Effort', isNumber: true }], own, mostAdjusted)] : [],
  ]
}
