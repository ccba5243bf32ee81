import { categories, severities, type Finding, type Severity } from './finding'

/** By code unit: the same on every machine, which localeCompare is not. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareIds(a.id, b.id)
}

export function isWorse(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) < severities.indexOf(b)
}

/** Worst first, then by category, rule and id. `ruleOrder` is the table of contents. */
export function sorted(findings: readonly Finding[], ruleOrder: ReadonlyMap<string, number>): readonly Finding[] {
  const rankOf = ({ severity, category, ruleId }: Finding) =>
    (severities.indexOf(severity) * categories.length + categories.indexOf(category)) * ruleOrder.size + (ruleOrder.get(ruleId) ?? 0)
  return findings.map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank || compareIds(a.finding.id, b.finding.id))
    .map(({ finding }) => finding)
}
