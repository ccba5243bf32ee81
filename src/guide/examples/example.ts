import type { Company, Work } from '../../model/organisation'

/** A tiny organisation as an outline (formats/outline), literal, so that a reader sees all of it at once. */
export interface Example {
  /** What it shows; of the silent one, what is different from the one that fires. */
  readonly title: string
  readonly profile: Partial<Company>
  readonly outline: string
  readonly work?: Work
}

/** Two of them for a rule, as near to one another as can be: a test runs both. */
export interface RuleExamples {
  /** Gives exactly one finding of the rule, with this message. */
  readonly fires: Example & { readonly message: string }
  readonly silent: Example
}

export type ExamplesByRule = Readonly<Record<string, RuleExamples>>
