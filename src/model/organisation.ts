import type { Area, Orientation } from '../knowledge/responsibilities'
import type { SourceId } from '../knowledge/sources'
import type { AssumptionId } from './assumptions'
import type { Severity } from './severity'

/** Everything that is saved and undone. Plain, immutable data: it may be compared by reference, frozen and sent to a worker. */
export interface HatrackDocument {
  readonly company: Company
  readonly work: Work
  /** At least one. */
  readonly scenarios: readonly Scenario[]
  /** The scenario that the others are compared with. */
  readonly baselineId: string
  readonly outlook: Outlook
}

/** What nobody knows yet, as somebody guesses it: how the company may grow, and how far efforts may be off. See `outlook.ts`. */
export interface Outlook {
  /** How far ahead is looked. */
  readonly quarters: number
  /** How many futures are drawn. */
  readonly runs: number
  /** The same seed draws the same futures. */
  readonly seed: number
  /** The change of headcount in a quarter, as a share of it; drawn anew for each quarter. */
  readonly growth: Distribution
  /** What a stated effort is multiplied with; drawn once for each responsibility in each future. */
  readonly effort: Distribution
}

export type Distribution =
  | { readonly kind: 'fixed', readonly value: number }
  | { readonly kind: 'uniform', readonly min: number, readonly max: number }
  | { readonly kind: 'triangular', readonly min: number, readonly mode: number, readonly max: number }
  | { readonly kind: 'normal', readonly mean: number, readonly deviation: number }

export const companyKinds = [
  'start-up', 'software-internet', 'digital-platform', 'biotech', 'bank', 'university', 'government', 'enterprise', 'other',
] as const
export type CompanyKind = (typeof companyKinds)[number]

export const stages = ['start-up', 'growing', 'mature'] as const
export type Stage = (typeof stages)[number]

export const goals = ['technology-strategy', 'efficiency'] as const
export type Goal = (typeof goals)[number]

export interface Company {
  readonly name: string
  /** Employees: a whole number from 1 to `maxHeadcount`. */
  readonly headcount: number
  readonly kind: CompanyKind
  /** null: follows the headcount, see `stageOf`. */
  readonly stage: Stage | null
  /** null: not stated. */
  readonly goal: Goal | null
  readonly technologyIsCore: boolean
  readonly itBudgetIsSignificant: boolean
  /** The articles to listen to. */
  readonly sources: readonly SourceId[]
  /** Only what the user changed; the defaults are in `assumptions.ts`. */
  readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>
}

/** What there is to do in this company, whoever does it: the catalogue's responsibilities as adjusted here, and its own. */
export interface Work {
  readonly own: readonly OwnResponsibility[]
  readonly adjustments: readonly Adjustment[]
}

export interface OwnResponsibility {
  readonly id: string
  readonly name: string
  /** null: the deciding question (`coleman/deciding-question`) has not been answered yet. */
  readonly orientation: Orientation | null
  readonly area: Area | null
  /** Points of one leader's attention at the reference headcount. */
  readonly effort: number
}

/** A change to one responsibility of the catalogue or the company's own; `id` is the responsibility's. */
export interface Adjustment {
  readonly id: string
  readonly inScope: boolean
  /** Why it is out of scope, or why its effort differs. */
  readonly reason: string
  /** Points; null: the usual effort. */
  readonly effort: number | null
}

/** A named variant of who does what. */
export interface Scenario {
  readonly id: string
  readonly name: string
  /** Siblings stand in the order of this list. */
  readonly positions: readonly Position[]
  readonly collaborations: readonly Collaboration[]
  readonly assignments: readonly Assignment[]
  /** Responsibilities whose several accountable holders are meant to be several. */
  readonly shared: readonly string[]
  /** Findings that somebody has decided to live with here. At most one for each finding. */
  readonly waivers: readonly Waiver[]
  readonly arrangement: Arrangement
  /** What is meant to change as the company grows. No rule reads it: it is not so yet. */
  readonly plan: readonly PlannedChange[]
  /** Responsibilities whose holders are settled: advice leaves them as they are. */
  readonly pinned: readonly string[]
}

export const plannedKinds = ['hire-cio', 'hire-cto', 'hire-manager', 'leave'] as const
export type PlannedKind = (typeof plannedKinds)[number]

/** A change of the chart that waits for the company to grow. What it does in detail follows from the chart as it will be then. */
export interface PlannedChange {
  readonly id: string
  /** Employees: the first headcount with the change. */
  readonly from: number
  readonly kind: PlannedKind
  /** Whom the manager is hired for, or who leaves; null for the others. */
  readonly positionId: string | null
}

export const directions = ['down', 'right'] as const
/** Where reports stand: below their manager, or right of it. */
export type Direction = (typeof directions)[number]

/** What somebody has decided about how the chart is drawn. Everything else is laid out by itself. */
export interface Arrangement {
  readonly direction: Direction
  /** At most one for each position. Where two would overlap, the later one gives way. */
  readonly places: readonly Place[]
}

/** Where a card was put by hand: its top left corner in px of the chart, whole numbers, at most `maxCoordinate` from 0. */
export interface Place {
  /** The position's. */
  readonly id: string
  readonly x: number
  readonly y: number
}

/** A decision about one fact of one scenario: known, and left as it is. */
export interface Waiver {
  /** The finding's. */
  readonly id: string
  /** As bad as it was when it was waived; what has become worse is to be decided again. */
  readonly severity: Severity
  /** Never blank: whoever comes later reads why. */
  readonly reason: string
}

export const roles = ['CEO', 'CIO', 'CTO', 'CIO-CTO', 'manager', 'team', 'other'] as const
export type Role = (typeof roles)[number]

export const leadershipStyles = ['visionary', 'steady-hand'] as const
export type LeadershipStyle = (typeof leadershipStyles)[number]

export const strengths = ['inward', 'outward', 'both'] as const
export type Strength = (typeof strengths)[number]

export interface Position {
  readonly id: string
  readonly title: string
  readonly role: Role
  /** The name of whoever sits in the seat; null: vacant (for a team: nobody named); `unnamed` where names are hidden. */
  readonly holder: string | null
  readonly managerId: string | null
  /** Points; null: what the assumptions give the role. */
  readonly capacity: number | null
  readonly style: LeadershipStyle | null
  readonly strength: Strength | null
  readonly hasTechnicalExpertise: boolean
}

/** A dotted line: two positions that work together without one leading the other. Undirected. */
export interface Collaboration {
  readonly id: string
  readonly between: readonly [string, string]
}

export type AssignmentKind = 'accountable' | 'delegated'

/** One position's part in one responsibility; there is at most one for each pair. */
export interface Assignment {
  readonly responsibilityId: string
  readonly positionId: string
  readonly kind: AssignmentKind
}

/**
 * One scenario seen as a whole: what rules, load and simulation read. Without its waivers: a waiver is about what the
 * rules find, so it must never change what they find, nor make them look again. Without its arrangement: where a card
 * stands says nothing about the organisation. Without its plan, which is not so yet, and
 * without its pins, which are about what may be advised.
 */
export interface Organisation extends Work, Omit<Scenario, 'id' | 'name' | 'waivers' | 'arrangement' | 'plan' | 'pinned'> {
  readonly scenarioId: string
  readonly company: Company
}
