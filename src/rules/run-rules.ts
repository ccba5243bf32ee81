import type { Organisation } from '../model/organisation'
import { memoisedRecent } from '../model/rows'
import type { Finding, RuleResults } from './finding'
import { sorted } from './order'
import { rules } from './rules'

export const emptyChart = 'The chart is empty: there is nobody on it yet.'

const ruleOrder: ReadonlyMap<string, number> = new Map(rules.map(({ id }, at) => [id, at]))

/**
 * Everything the rules say about an organisation, whatever state it is in: loops, ids of things that are gone, seats
 * without capacity. Remembered for as long as that very organisation lives.
 */
export const runRules = memoisedRecent((organisation: Organisation): RuleResults => {
  // Each rule would be right to complain about an empty chart. Whoever has just begun needs an invitation instead.
  if (organisation.positions.length === 0) {
    return { findings: [], notApplicable: rules.map(({ id }) => ({ ruleId: id, reason: emptyChart })), passed: [] }
  }
  const findings: Finding[] = []
  const notApplicable: { readonly ruleId: string, readonly reason: string }[] = []
  const passed: string[] = []
  for (const rule of rules) {
    const verdict = rule.check(organisation)
    if ('notApplicable' in verdict) notApplicable.push({ ruleId: rule.id, reason: verdict.notApplicable })
    else if (verdict.findings.length === 0) passed.push(rule.id)
    else findings.push(...verdict.findings)
  }
  return { findings: sorted(findings, ruleOrder), notApplicable, passed }
}, 8)
