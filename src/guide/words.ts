import type { Rule } from '../rules/define-rule'

/** "a warning", "critical": what a finding of this rule usually is. */
export function usualOutcome({ severity, outcome }: Rule): string {
  if (outcome === 'question') return 'a question'
  return severity === 'critical' ? 'critical' : `a ${severity}`
}

/** What there is to say of an example in which a rule finds nothing. */
export function silenceWords(notApplicable: string | null): string {
  return notApplicable === null ? 'The rule looks and finds nothing.' : `The rule has nothing to say: ${notApplicable}`
}
