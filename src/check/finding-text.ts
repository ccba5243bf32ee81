import { assumptions } from '../model/assumptions'
import { basisNames, type Severity } from '../rules/finding'
import { attentionPercent, percent } from '../rules/texts'
import { columns, counted, paragraph } from './lines'
import type { ReportedClaim, ReportedEvidence, ReportedFinding } from './report'

/** Of findings that say the same of one position after another, the first few say it all. */
const toldInFull = 3
const toldByTitle = 7

const headings: Readonly<Record<Severity, string>> = { critical: 'CRITICAL', warning: 'WARNINGS', note: 'NOTES' }

/** A severity's findings under a heading: the first of each kind in full, the next ones by title, the rest counted. */
export function severityLines(severity: Severity, findings: readonly ReportedFinding[]): readonly string[] {
  if (findings.length === 0) return []
  const byRule = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const alike = byRule.get(finding.rule)
    if (alike) alike.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return [`${headings[severity]} (${findings.length.toLocaleString('en')})`, '', ...[...byRule.values()].flatMap((alike) => [
    ...alike.slice(0, toldInFull).flatMap((finding) => [...findingLines(finding), '']),
    ...restLines(alike.slice(toldInFull)),
  ])]
}

function restLines(rest: readonly ReportedFinding[]): readonly string[] {
  if (rest.length === 0) return []
  const left = rest.length - toldByTitle
  return [
    ...rest.slice(0, toldByTitle).flatMap(titleLines),
    ...(left > 0 ? [`  and ${left.toLocaleString('en')} more of this rule; --json lists them all`] : []), '',
  ]
}

function titleLines({ severity, title }: ReportedFinding): readonly string[] {
  return paragraph(title, 2, `${severity}  `)
}

function findingLines(finding: ReportedFinding): readonly string[] {
  const { outcome, message, rule, basis, evidence, sources, outgrown, fixes } = finding
  return [
    ...titleLines(finding),
    ...paragraph(outcome === 'question' ? `A question for you. ${message}` : message, 4),
    ...(outgrown ? paragraph(`Waived as a ${outgrown.severity} and worse now. Because: ${outgrown.reason}`, 4) : []),
    ...columns(evidenceRows(evidence), 4),
    ...columns([
      ...limitsOf(evidence).map((limit): [string, string] => ['bound', limit]),
      ['basis', `${basisNames[basis]} (rule ${rule})`],
      ...sources.for.map((claim) => claimRow('for', claim)),
      ...sources.against.map((claim) => claimRow('against', claim)),
    ], 4),
    ...fixLines(fixes),
  ]
}

/** A part that is nothing explains nothing. Ones stand under ones, whatever the unit. */
function evidenceRows(evidence: readonly ReportedEvidence[]): [string, string][] {
  const shown = evidence
    .filter(({ value, limit }) => value !== 0 || limit !== undefined)
    .map(({ label, value, unit }) => ({ label, words: rowWords(value, unit) }))
  const digitsOf = (words: string) => words.search(/[^\d,]|$/)
  const longest = Math.max(0, ...shown.map(({ words }) => digitsOf(words)))
  return shown.map(({ label, words }) => [label, '\u00a0'.repeat(longest - digitsOf(words)) + words])
}

/** Each bound once, and whose it is. */
function limitsOf(evidence: readonly ReportedEvidence[]): readonly string[] {
  return [...new Set(evidence.flatMap(({ unit, limit }) => limit
    ? [`${assumptions[limit.assumption].name} ${worded(limit.value, unit === 'attention' ? 'share' : unit)} (${limit.isChanged ? 'set in this file' : 'our assumption'})`]
    : []))]
}

function worded(value: number | null, unit: ReportedEvidence['unit']): string {
  if (value === null) return 'no capacity'
  if (unit === 'share') return percent(value)
  if (unit === 'attention') return attentionPercent(value)
  return unit === 'points' ? `${value.toLocaleString('en', { maximumFractionDigits: 1 })} points` : counted(value, singular[unit], unit)
}

/** What is counted stands in the label already. */
function rowWords(value: number | null, unit: ReportedEvidence['unit']): string {
  return value !== null && (unit === 'employees' || unit === 'responsibilities') ? value.toLocaleString('en') : worded(value, unit)
}

const singular = { employees: 'employee', responsibilities: 'responsibility' } as const

function claimRow(side: string, { claim, source, text, answer }: ReportedClaim): [string, string] {
  return [answer ?? side, `${text} (${source}; ${claim})`]
}

/** null: nobody asked. */
function fixLines(fixes: readonly string[] | null): readonly string[] {
  if (fixes === null) return []
  if (fixes.length === 0) return ['    No simple change helps.']
  return ['    Would help, best first', ...fixes.slice(0, 3).flatMap((fix) => paragraph(fix, 6, '- '))]
}
