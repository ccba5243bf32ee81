import { claimText } from '../knowledge/claims'
import { sourceOf, type ClaimId } from '../knowledge/claims/claim-id'
import { sources, type SourceId } from '../knowledge/sources'
import { loadAssumptions } from '../load/load-assumptions'
import { valueWords } from '../model/assumption-words'
import { assumptions, type AssumptionId } from '../model/assumptions'
import type { Rule } from '../rules/define-rule'
import type { Basis } from '../rules/finding'
import { ruleProse } from '../rules/prose'
import type { RuleId } from '../rules/rules'
import { examples } from './examples'
import { examplePage, type ExamplePage } from './example-page'

/** Everything there is to read about a rule, as plain data: the Markdown file and the dialog both show this. */
export interface RulePage {
  readonly rule: Rule
  readonly why: string
  readonly whenToIgnore: string
  readonly supporting: readonly CitedClaim[]
  readonly opposing: readonly CitedClaim[]
  readonly inferred: string
  /** The rule's own numbers, then those of the load model where it looks at load or attention. */
  readonly numbers: readonly NumberOfOurs[]
  readonly loadNumbers: readonly NumberOfOurs[]
  readonly choices: readonly string[]
  readonly fires: ExamplePage
  readonly silent: ExamplePage
}

export interface CitedClaim {
  readonly id: ClaimId
  readonly text: string
  readonly source: SourceId
  readonly short: string
}

export interface NumberOfOurs {
  readonly id: AssumptionId
  readonly name: string
  readonly value: string
  readonly why: string
}

/** How a rule comes from what the sources say. */
export const basisMeanings: Readonly<Record<Basis, string>> = {
  stated: 'Nothing: a source says it. What is ours is only how we read it on a chart.',
  inferred: 'No source says it in so many words. It is our conclusion from what they do say.',
  structural: 'No source says it, and it does not depend on those you listen to: it is our own judgement of a chart.',
}

/** In the place of claims, where there are none. */
export const nobodySays = 'No source speaks of this.'

/** True of every rule that looks at load or attention. */
export const loadWords = 'How much effort each responsibility takes is ours as well. The inspector shows it for each, and it can be changed there.'

export function rulePage(rule: Rule<RuleId>): RulePage {
  const { fires, silent } = examples[rule.id]!
  const { why, whenToIgnore, inference, choices } = ruleProse[rule.id]
  const { assumptions: ids } = rule
  // One number of the load model alone does not mean that the rule looks at load.
  const ofLoad: readonly AssumptionId[] = loadAssumptions.every((id) => ids.includes(id)) ? loadAssumptions : []
  return {
    rule, why, whenToIgnore, choices,
    supporting: rule.claims.supporting.map(cited),
    opposing: rule.claims.opposing.map(cited),
    inferred: inference ?? basisMeanings[rule.basis],
    numbers: ids.filter((id) => !ofLoad.includes(id)).map(numberOf),
    loadNumbers: ofLoad.map(numberOf),
    fires: examplePage(rule, fires),
    silent: examplePage(rule, silent),
  }
}

function cited(id: ClaimId): CitedClaim {
  const source = sourceOf(id)
  return { id, text: claimText(id), source, short: sources[source].short }
}

function numberOf(id: AssumptionId): NumberOfOurs {
  const { name, why, value } = assumptions[id]
  return { id, name, value: valueWords(assumptions[id], value), why }
}
