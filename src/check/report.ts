import type { ClaimId } from '../knowledge/claims'
import type { Area, Home } from '../knowledge/responsibilities'
import type { FileFormat } from '../formats/file/file-reading'
import type { PeopleSource, ProblemGroup, RowCounts } from '../formats/people/people-reading'
import type { AssumptionId } from '../model/assumptions'
import type { AssignmentKind, Company, Stage, Waiver } from '../model/organisation'
import type { Basis, Category, Evidence, RuleOutcome, Severity } from '../rules/finding'

/**
 * What a check says of one scenario of one file: plain data, and as it stands the JSON that `--json` prints, so every
 * change of this shape is one that other people's scripts see (docs/check.md). Numbers are finite and rounded to six
 * places: the same organisation gives the same text, in whichever order its records stand.
 */
export interface Report {
  /** As the person wrote it. */
  readonly file: string
  readonly format: FileFormat
  /** The profile, with the stage that is reckoned with. */
  readonly company: Omit<Company, 'stage'> & { readonly stage: Stage }
  readonly scenario: ReportedScenario
  /** All that the file has. */
  readonly scenarios: readonly ReportedScenario[]
  /** How many there are. */
  readonly positions: number
  /** Those who report to nobody. */
  readonly roots: readonly ReportedPosition[]
  /** Positions on the longest reporting line, its top included. */
  readonly depth: number
  readonly vacant: readonly ReportedPosition[]
  /** What was put right or is worth knowing of how the file was read. */
  readonly notes: readonly string[]
  /** How a list of people was read; null: the file is a saved chart. */
  readonly import: ReportedImport | null
  readonly load: readonly ReportedLoad[]
  /** The share of the attention it needs that each area gets; null: nothing of it is in scope. */
  readonly attention: Readonly<Record<Area, number | null>>
  /** Worst first, those that stand. */
  readonly findings: readonly ReportedFinding[]
  /** What somebody has decided to live with, and why: counts and the exit code leave it out. */
  readonly waived: readonly (ReportedFinding & { readonly reason: string })[]
  /** Waivers of what is not found: no fact any more, or told by another name. */
  readonly staleWaivers: readonly Waiver[]
  readonly notApplicable: readonly (ReportedRule & { readonly reason: string })[]
  readonly passed: readonly ReportedRule[]
  readonly counts: Counts
}

export interface ReportedImport extends Omit<PeopleSource, 'sample' | 'columns'> {
  /** By header. */
  readonly columns: Readonly<Record<keyof PeopleSource['columns'], string | null>>
  /** `fromRows + leftOut = rows`; `added`: positions that stand on no row. */
  readonly counts: RowCounts
  readonly problems: readonly ReportedProblem[]
}

export interface ReportedProblem extends Pick<ProblemGroup, 'kind' | 'title' | 'detail' | 'isProblem' | 'rows' | 'count'> {
  /** What was done about it, where there is a choice. */
  readonly repair: string | null
}

export type Counts = Readonly<Record<Severity, number>>

export interface ReportedScenario {
  readonly id: string
  readonly name: string
  readonly isBaseline: boolean
}

export interface ReportedPosition {
  readonly id: string
  readonly title: string
  /** null: vacant, or for a team nobody named. */
  readonly holder: string | null
}

export interface ReportedLoad {
  /** The position's id. */
  readonly position: string
  readonly title: string
  readonly points: number
  readonly capacity: number
  /** null: something is carried and there is no capacity for it. */
  readonly utilisation: number | null
  /** What the points are made of. `share`: how much of that responsibility's work this position does. */
  readonly carried: readonly { readonly responsibility: string, readonly kind: AssignmentKind, readonly share: number, readonly points: number }[]
}

export interface ReportedFinding {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly category: Category
  readonly basis: Basis
  readonly outcome: RuleOutcome
  readonly title: string
  readonly message: string
  readonly positions: readonly ReportedPosition[]
  readonly responsibilities: readonly { readonly id: string, readonly name: string }[]
  readonly evidence: readonly ReportedEvidence[]
  readonly sources: { readonly for: readonly ReportedClaim[], readonly against: readonly ReportedClaim[] }
  /** The decision that holds no more, because it has become worse since. */
  readonly outgrown: Waiver | null
  /** Titles, best first, of what was tried and helps; null: it was not asked for. */
  readonly fixes: readonly string[] | null
}

export interface ReportedEvidence {
  readonly label: string
  readonly value: number | null
  readonly unit: Evidence['unit']
  /** An assumption of ours, or what the file sets in its place. */
  readonly limit?: { readonly value: number, readonly assumption: AssumptionId, readonly isChanged: boolean }
}

export interface ReportedClaim {
  readonly claim: ClaimId
  readonly source: string
  /** In our own words. */
  readonly text: string
  /** Where a question asks CIO or CTO: what this source answers. */
  readonly answer: Home | null
}

export interface ReportedRule {
  readonly rule: string
  readonly title: string
}
