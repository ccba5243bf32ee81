import { areaNames, areas } from '../knowledge/responsibilities'
import { severityNames, type Finding } from '../rules/finding'
import { counted, listed } from '../rules/texts'
import { comparisonOf, isAlike, type Comparison } from '../simulation/comparison/comparison'
import { responsibilityIn, structureInWords, turnInWords, workGroups } from '../simulation/comparison/in-words'
import { overviewOf } from '../simulation/comparison/overview'
import { summaryOf } from '../simulation/comparison/summary'
import type { BriefInput, ToldScenario } from './brief-input'
import type { Block, Section } from './brief'
import { attentionOf, few, heading, paragraph, table, utilisation } from './words'

const mostChanges = 20
const mostLoads = 12
const mostScenarios = 8

/** What differs from the baseline, in words and figures; then all scenarios in a line each. */
export function comparisonSection({ scenario, baseline, scenarios }: Pick<BriefInput, 'scenario' | 'baseline' | 'scenarios'>): Section | null {
  if (!baseline) return scenarios.length < 2 ? null : { title: 'Scenarios side by side', blocks: [scenarioTable(scenarios, scenario)] }
  const comparison = comparisonOf(baseline.organisation, scenario.organisation)
  const names = { before: baseline.name, after: scenario.name }
  return { title: `Before and after: ${names.before} and ${names.after}`, blocks: [
    { kind: 'list', items: summaryOf(comparison, names).map((text) => ({ text })) },
    ...isAlike(comparison) ? [] : [...structureBlocks(comparison), ...workBlocks(comparison), ...findingBlocks(comparison, names), ...loadBlocks(comparison, names), attentionTable(comparison, names)],
    ...scenarios.length > 2 ? [scenarioTable(scenarios, scenario)] : [],
  ] }
}

type Names = { readonly before: string, readonly after: string }

function structureBlocks(comparison: Comparison): readonly Block[] {
  if (comparison.structure.length === 0) return []
  return [heading('Who is where'), { kind: 'list', items: few(comparison.structure.map((change) => structureInWords(comparison, change)), mostChanges) }]
}

function workBlocks(comparison: Comparison): readonly Block[] {
  if (comparison.work.length === 0) return []
  const rows = workGroups(comparison, comparison.work).map(({ way, changes }) => {
    const names = changes.map((change) => [responsibilityIn(comparison, change.responsibilityId), turnInWords(change)].filter((part) => part !== '').join(', '))
    return [way, listed(names, 12)]
  })
  return [table('Responsibilities that changed hands', [{ name: 'From and to' }, { name: 'Responsibilities' }], rows, mostChanges)]
}

function findingBlocks({ resolved, raised, worsened, eased, unchanged }: Comparison, { before, after }: Names): readonly Block[] {
  const row = (what: string, words = '') => (finding: Finding) => [what, words || severityNames[finding.severity], finding.title]
  const turned = (what: string) => (change: { readonly before: Finding, readonly after: Finding }) =>
    [what, `${severityNames[change.before.severity]} \u2192 ${severityNames[change.after.severity]}`, change.after.title]
  const rows = [...raised.map(row('New')), ...worsened.map(turned('Worse')), ...eased.map(turned('Eased')), ...resolved.map(row('Resolved'))]
  const both = unchanged.length === 0 ? 'No finding is in both.' : `${counted(unchanged.length, 'finding is', 'findings are')} in both, as bad as before.`
  return [
    ...rows.length > 0 ? [table(`Findings of ${after} beside those of ${before}`, [{ name: 'What became of it' }, { name: 'Severity' }, { name: 'Finding' }], rows, mostChanges)] : [],
    paragraph(both),
  ]
}

function loadBlocks({ loads }: Comparison, { before, after }: Names): readonly Block[] {
  if (loads.length === 0) return []
  const words = (share: number | null) => share === null ? 'not there' : utilisation(share)
  const size = ({ before, after }: Comparison['loads'][number]) => Math.abs(Math.min(100, after ?? 0) - Math.min(100, before ?? 0))
  const rows = [...loads].sort((a, b) => size(b) - size(a)).map((load) => [load.title, words(load.before), words(load.after)])
  return [table('Load', [{ name: 'Position' }, { name: before, isNumber: true }, { name: after, isNumber: true }], rows, mostLoads)]
}

function attentionTable({ attention }: Comparison, { before, after }: Names): Block {
  const rows = areas.map((area) => [areaNames[area], attentionOf(attention.before[area]), attentionOf(attention.after[area])])
  return table('Attention', [{ name: 'Area' }, { name: before, isNumber: true }, { name: after, isNumber: true }], rows, rows.length)
}

function scenarioTable(scenarios: readonly ToldScenario[], present: ToldScenario): Block {
  const number = (name: string) => ({ name, isNumber: true })
  const rows = scenarios.slice(0, mostScenarios).map((scenario) => {
    const { findings, attention, highest } = overviewOf(scenario.organisation, scenario.waivers)
    return [
      scenario === present ? `${scenario.name} (this one)` : scenario.name, String(findings.critical), String(findings.warning), String(findings.note),
      attentionOf(attention.innovation), attentionOf(attention.operations), highest ? `${highest.title}, ${utilisation(highest.utilisation)}` : 'nobody',
    ]
  })
  const shown = table('Scenarios side by side', [
    { name: 'Scenario' }, number('Critical'), number('Warnings'), number('Notes'), number('Innovation gets'), number('Operations gets'), { name: 'Highest load' },
  ], rows, rows.length)
  return { ...shown, left: scenarios.length - rows.length }
}
