import type { Command } from '../commands'
import type { ClaimId } from '../knowledge/claims'
import type { AssumptionId } from '../model/assumptions'
import type { Severity } from '../model/severity'

export { severities, type Severity } from '../model/severity'
export const severityNames: Readonly<Record<Severity, string>> = { critical: 'Critical', warning: 'Warning', note: 'Note' }

export const categories = ['overload', 'neglect', 'clarity', 'structure', 'alignment'] as const
export type Category = (typeof categories)[number]
export const categoryNames: Readonly<Record<Category, string>> = {
  overload: 'Overload', neglect: 'Neglect', clarity: 'Clarity', structure: 'Structure', alignment: 'Alignment',
}

/** Stated by a source, inferred from one, or structural: ours. */
export type Basis = 'stated' | 'inferred' | 'structural'
export const basisNames: Readonly<Record<Basis, string>> = {
  stated: 'Stated by a source', inferred: 'Inferred from sources', structural: 'Ours: structural',
}

/** A problem, or a question that only a person can decide: where sources disagree, it cites both sides. */
export type RuleOutcome = 'problem' | 'question'

/** One number that the rule compared. */
export interface Evidence {
  readonly label: string
  readonly value: number
  /** 'attention' is a share, too; it is rounded down wherever it is told. */
  readonly unit: 'share' | 'attention' | 'points' | 'employees' | 'responsibilities'
  /** What it was compared with, and where that bound comes from: an assumption of ours that the user may change. */
  readonly limit?: { readonly value: number, readonly assumption: AssumptionId }
}

/** Plain data: may be compared between scenarios by id, waived, and computed in a worker. */
export interface Finding {
  /** `rule/message/subjects`: the same for the same fact, whatever else changes around it. */
  readonly id: string
  readonly ruleId: string
  readonly messageId: string
  readonly category: Category
  readonly severity: Severity
  readonly basis: Basis
  readonly outcome: RuleOutcome
  /** One line for a list: "CTO wears both hats". */
  readonly title: string
  /** A full sentence that names what it is about. */
  readonly message: string
  readonly positionIds: readonly string[]
  readonly responsibilityIds: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Claims of the chosen sources that support it, and that speak against it. */
  readonly supporting: readonly ClaimId[]
  readonly opposing: readonly ClaimId[]
}

/** Rule and subjects, whatever is said of them: "stretched" and "overloaded" of one seat are one fact that worsens. */
export function factOf({ id, ruleId, messageId }: Pick<Finding, 'id' | 'ruleId' | 'messageId'>): string {
  return `${ruleId}/${id.slice(ruleId.length + messageId.length + 2)}`
}

/** Ordinary edits that would help, taken as one undoable step. */
export interface Fix {
  readonly title: string
  readonly commands: readonly Command[]
}

export interface RuleResults {
  /** Worst first, then by category, rule and subject: the same organisation always gives the same list. */
  readonly findings: readonly Finding[]
  /** Rules that say nothing about this organisation, and why: silence is not a pass. */
  readonly notApplicable: readonly { readonly ruleId: string, readonly reason: string }[]
  /** Rules that looked and found nothing. */
  readonly passed: readonly string[]
}
