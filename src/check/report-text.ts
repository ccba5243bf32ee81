import { companyKindNames, goalNames, stageNames } from '../model/company'
import { attentionPercent, percent } from '../rules/texts'
import { severities } from '../rules/finding'
import { isReport, type Checked, type NotChecked } from './check-file'
import { severityLines } from './finding-text'
import { columns, counted, paragraph, some } from './lines'
import type { Counts, Report, ReportedLoad, ReportedPosition } from './report'

/** For people: calm, aligned, and the same without colour. The last line of each report is its sum. */
export function textOf(checked: Checked): string {
  return `${(isReport(checked) ? reportLines(checked) : errorLines(checked)).join('\n')}\n`
}

function errorLines({ file, error: { title, detail, remedy } }: NotChecked): readonly string[] {
  return [...paragraph(file === null ? title : `${file}: ${title}`, 0), ...paragraph(detail, 2), ...paragraph(remedy, 2)]
}

function reportLines(report: Report): readonly string[] {
  const { file, notes, findings, waived, counts } = report
  return [
    ...paragraph(file, 0), '',
    ...columns(headerOf(report), 2), '',
    ...(notes.length > 0 ? ['  From reading the file', ...notes.flatMap((note) => paragraph(note, 4, '- ')), ''] : []),
    ...severities.flatMap((severity) => severityLines(severity, findings.filter((finding) => finding.severity === severity))),
    ...waivedLines(report),
    ...checkedLines(report),
    ...paragraph(`${file}: ${countsWords(counts)}${waived.length > 0 ? `, ${waived.length.toLocaleString('en')} waived` : ''}`, 0),
  ]
}

function countsWords({ critical, warning, note }: Counts): string {
  return `${critical.toLocaleString('en')} critical, ${counted(warning, 'warning')}, ${counted(note, 'note')}`
}

function headerOf({ company, scenario, scenarios, positions, roots, depth, vacant, load, attention }: Report): [string, string][] {
  const others = scenarios.filter(({ id }) => id !== scenario.id).map(({ name }) => name)
  const { operations, innovation, alignment } = attention
  const busiest = [...load].filter(({ points }) => points > 0).sort((a, b) => (b.utilisation ?? Infinity) - (a.utilisation ?? Infinity))
  const profile = [
    ...(company.kind === 'other' ? [] : [companyKindNames[company.kind].toLowerCase()]),
    stageNames[company.stage].toLowerCase(), counted(company.headcount, 'employee'),
    company.goal ? `goal: ${goalNames[company.goal].toLowerCase()}` : 'no goal stated',
  ]
  return [
    ['Company', `${company.name}: ${profile.join(', ')}`],
    ['Scenario', `${scenario.name}${others.length > 0 ? ` (also in the file: ${some(others)})` : ''}`],
    ['Chart', positions === 0 ? 'empty: there is nobody on it yet' : `${counted(positions, 'position')}, ${counted(depth, 'level')} deep`],
    ...(roots.length > 0 ? [['At the top', some(roots.map(called))] as [string, string]] : []),
    ...(vacant.length > 0 ? [['Vacant', `${vacant.length.toLocaleString('en')}: ${some(vacant.map(({ title }) => title))}`] as [string, string]] : []),
    ...(busiest.length > 0 ? [['Most load', some(busiest.slice(0, 5).map(loadWords))] as [string, string]] : []),
    ['Attention', `operations ${share(operations)}, innovation ${share(innovation)}, alignment ${share(alignment)}`],
  ]
}

function loadWords({ title, utilisation }: ReportedLoad): string {
  return utilisation === null ? `${title} (no capacity)` : `${title}: ${percent(utilisation)}`
}

function share(attention: number | null): string {
  return attention === null ? '(out of scope)' : attentionPercent(attention)
}

function called({ title, holder }: ReportedPosition): string {
  return holder === null ? title : `${title} (${holder})`
}

/** Out of the counts, never out of sight. */
function waivedLines({ waived, staleWaivers }: Report): readonly string[] {
  const stale = staleWaivers.flatMap(({ id, reason }) => paragraph(`A waiver matches no finding (${id}): ${reason}`, 2))
  const staleLines = stale.length > 0 ? [...stale, ''] : []
  if (waived.length === 0) return staleLines
  return [...staleLines, `WAIVED (${waived.length.toLocaleString('en')})`, '', ...waived.flatMap(({ severity, title, reason }) => [...paragraph(title, 2, `${severity}  `), ...paragraph(`because: ${reason}`, 4)]), '']
}

/** Silence is not a pass. Rules with one reason share a line. */
function checkedLines({ notApplicable, passed }: Report): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const { reason, rule } of notApplicable) byReason.set(reason, [...byReason.get(reason) ?? [], rule])
  const reasons = [...byReason].map(([reason, rules]) => `${reason.replace(/\.$/, '')}: ${some(rules)}`)
  return [
    ...(reasons.length > 0 ? [`  ${counted(notApplicable.length, 'rule')} did not apply`, ...reasons.flatMap((reason) => paragraph(reason, 4, '- ')), ''] : []),
    ...(passed.length > 0 ? [`  ${counted(passed.length, 'rule')} looked and found nothing`, ''] : []),
  ]
}
