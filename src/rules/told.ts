import type { Organisation } from '../model/organisation'
import type { Rule } from './define-rule'
import type { Finding } from './finding'

/** What another rule says, for a rule that would only say it again. Asking it takes in which sources are chosen. */
export function toldBy(rule: Rule, organisation: Organisation): readonly Finding[] {
  const verdict = rule.check(organisation)
  return 'findings' in verdict ? verdict.findings : []
}
