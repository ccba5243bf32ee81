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
  return [...findings].sort((a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
    || categories.indexOf(a.category) - categories.indexOf(b.category)
    || (ruleOrder.get(a.ruleId) ?? 0) - (ruleOrder.get(b.ruleId) ?? 0)
    || compareIds(a.id, b.id))
}
