import { documentFromOutline } from '../formats/outline/read-outline'
import type { HatrackDocument } from '../model/organisation'
import { organisationOf } from '../model/organisation-of'
import type { Rule } from '../rules/define-rule'
import type { Finding } from '../rules/finding'
import { chartInWords, notesOf, profileInWords, type ChartLine } from './chart-in-words'
import type { Example } from './examples/example'

/** An example as it was run: the chart, in words and to be drawn, and what the rule says of it. */
export interface ExamplePage {
  readonly title: string
  readonly profile: string
  readonly chart: readonly ChartLine[]
  readonly notes: readonly string[]
  readonly document: HatrackDocument
  readonly findings: readonly Finding[]
  /** Why the rule has nothing to say; null where it looked. */
  readonly notApplicable: string | null
}

export function examplePage(rule: Rule, { title, profile, outline, work }: Example): ExamplePage {
  const document = documentFromOutline(profile, outline, work)
  const organisation = organisationOf(document, document.baselineId)!
  const verdict = rule.check(organisation)
  return {
    title,
    profile: profileInWords(organisation.company),
    chart: chartInWords(organisation),
    notes: notesOf(organisation),
    document,
    findings: 'findings' in verdict ? verdict.findings : [],
    notApplicable: 'notApplicable' in verdict ? verdict.notApplicable : null,
  }
}
