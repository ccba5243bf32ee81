import { sourceOf } from '../../knowledge/claims/claim-id'
import { judgementOf } from '../../rules/conflicting-responsibilities'
import { assumptionOf } from '../../model/assumptions'
import type { Company } from '../../model/organisation'
import { maxUnfit, type Problem, type Question, type Seat } from './problem'
import type { Weights } from './weights'

/** A mixed-integer program, row by row: minimise `cost` over columns within their bounds. */
export interface Program {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Two costs that differ by no more than this are the same. */
  readonly gap: number
}

export interface Column {
  readonly cost: number
  readonly lower: number
  readonly upper: number
  readonly isWhole: boolean
}

export interface Row {
  readonly lower: number
  readonly upper: number
  readonly terms: readonly Term[]
}

/** A column's number, and what it counts for. */
export type Term = readonly [column: number, factor: number]

/** The program of a problem, with the columns that say which way each question is answered. */
export interface AllocationProgram extends Program {
  /** For each question the column of its first way; the others follow it. */
  readonly firstColumns: readonly number[]
  /** What a cost of 1 in the program is in points of overload. */
  readonly scale: number
}

export interface Wish {
  readonly weights: Weights
  /** Nobody may have more than their capacity. */
  readonly isWithinCapacity: boolean
}

/**
 * A share just below a bound and one just above it have to be told apart by more than the solver's tolerance: points at
 * the reference headcount.
 */
const margin = 1e-4

/** One column for each way, of which each question takes exactly one; overload and conflict are what the loads make of it. */
export function programOf(company: Company, problem: Problem, { weights, isWithinCapacity }: Wish): AllocationProgram {
  const { questions, seats, factor } = problem
  // Where the company is so large that points run into the millions, the solver shall not.
  const scale = Math.max(1, factor)
  const pointCost = factor / scale
  const columns: Column[] = []
  const rows: Row[] = []
  const firstColumns = questions.map(({ ways, mustChange }) => {
    const first = columns.length
    ways.forEach(({ isMisplaced, undone }, at) => columns.push({
      cost: weights.neglect * undone * pointCost + (isMisplaced ? weights.misplacement / scale : 0),
      lower: 0, upper: at === 0 && mustChange ? 0 : 1, isWhole: true,
    }))
    rows.push({ lower: 1, upper: 1, terms: ways.map((_, at) => [first + at, 1]) })
    return first
  })
  const carriedBy = carriedBySeat(questions, firstColumns)
  const conflictCost = countsConflicts(company) ? weights.conflict / scale : 0
  for (const seat of seats) {
    const carried = carriedBy.get(seat.position.id) ?? []
    if (carried.length === 0) continue
    addOverload({ columns, rows }, seat, carried, { ...weights, pointCost, isWithinCapacity })
    if (conflictCost > 0 && seat.position.role !== 'team') addConflict({ columns, rows }, carried, conflictCost, company)
  }
  return { columns, rows, firstColumns, scale, gap: 1e-6 }
}

/** Whether a head with both hats is more than a note in such a company, and a chosen source speaks of it. */
export function countsConflicts(company: Company): boolean {
  const { severity, supporting } = judgementOf(company)
  return severity !== 'note' && supporting.some((claim) => company.sources.includes(sourceOf(claim)))
}

interface Growing {
  readonly columns: Column[]
  readonly rows: Row[]
}

/** One way in which one position would carry something. */
interface Carrying {
  readonly column: number
  readonly points: number
  readonly question: Question
}

function carriedBySeat(questions: readonly Question[], firstColumns: readonly number[]): ReadonlyMap<string, readonly Carrying[]> {
  const carried = new Map<string, Carrying[]>()
  questions.forEach((question, number) => question.ways.forEach(({ parts }, at) => {
    for (const { positionId, points } of parts) {
      const carrying = { column: firstColumns[number]! + at, points, question }
      const known = carried.get(positionId)
      if (known) known.push(carrying)
      else carried.set(positionId, [carrying])
    }
  }))
  return carried
}

/** The most that ways of different questions can come to together: of each question the greatest. */
function mostOf(carried: readonly Carrying[], valueOf: (carrying: Carrying) => number): number {
  const most = new Map<Question, number>()
  for (const carrying of carried) most.set(carrying.question, Math.max(most.get(carrying.question) ?? 0, valueOf(carrying)))
  return [...most.values()].reduce((total, value) => total + value, 0)
}

/** Columns for what is over capacity and over critical: at least load − bound, and no more than it costs. */
function addOverload(
  { columns, rows }: Growing, { capacity, critical }: Seat, carried: readonly Carrying[],
  { overload, heavyOverload, pointCost, isWithinCapacity }: Weights & { readonly pointCost: number, readonly isWithinCapacity: boolean },
): void {
  const most = mostOf(carried, ({ points }) => points)
  const terms = carried.map(({ column, points }): Term => [column, points])
  if (isWithinCapacity) {
    if (most > capacity) rows.push({ lower: -Infinity, upper: capacity, terms })
    return
  }
  for (const [bound, weight] of [[capacity, overload], [critical, heavyOverload]] as const) {
    if (most <= bound || weight === 0) continue
    const over = columns.push({ cost: weight * pointCost, lower: 0, upper: Infinity, isWhole: false }) - 1
    rows.push({ lower: -Infinity, upper: bound, terms: [...terms, [over, -1]] })
  }
}

/**
 * A column that is 1 unless one side is small: by its part of the load, or by its number of responsibilities. Each way
 * of being small is a column that may be 1 only where it is true.
 */
function addConflict({ columns, rows }: Growing, carried: readonly Carrying[], cost: number, company: Company): void {
  const share = assumptionOf(company, 'conflict-share-from')
  const count = assumptionOf(company, 'conflict-count-from')
  const few = Math.ceil(count) - 1
  const sides = (['inward', 'outward'] as const).map((side) => {
    const isOn = ({ question }: Carrying) => question.responsibility.orientation === side
    return { isOn, most: mostOf(carried, (one) => isOn(one) ? 1 : 0) }
  })
  if (sides.some(({ most }) => most <= few)) return
  const outs: Term[] = []
  const whole = () => columns.push({ cost: 0, lower: 0, upper: 1, isWhole: true }) - 1
  for (const { isOn, most } of sides) {
    const excess = (one: Carrying) => one.points * ((isOn(one) ? 1 : 0) - share)
    const large = mostOf(carried, excess) + margin
    const isSmall = whole()
    rows.push({ lower: -Infinity, upper: large - margin, terms: [...carried.map((one): Term => [one.column, excess(one)]), [isSmall, large]] })
    const areFew = whole()
    rows.push({ lower: -Infinity, upper: most, terms: [...carried.filter(isOn).map(({ column }): Term => [column, 1]), [areFew, most - few]] })
    outs.push([isSmall, 1], [areFew, 1])
  }
  if (carried.some(({ points }) => points === 0)) {
    // Whoever holds nothing but what takes no effort is not torn either.
    const isIdle = whole()
    const most = mostOf(carried, ({ points }) => points)
    rows.push({ lower: -Infinity, upper: most, terms: [...carried.map(({ column, points }): Term => [column, points]), [isIdle, most]] })
    outs.push([isIdle, 1])
  }
  const isTorn = columns.push({ cost, lower: 0, upper: 1, isWhole: false }) - 1
  rows.push({ lower: 1, upper: Infinity, terms: [...outs, [isTorn, 1]] })
}

export interface FewestChanges extends Program {
  /** How many changes there are at least, where the program costs at least this much. */
  readonly leastChanges: (bound: number) => number
}

/** The same program asking, at no more than this cost, for the fewest changes; among equals, for the least odd ones. */
export function fewestChanges(program: AllocationProgram, { questions }: Problem, mostCost: number): FewestChanges {
  const costs = program.columns.map(({ cost }, column): Term => [column, cost]).filter(([, cost]) => cost !== 0)
  // All oddness together counts for less than one change. Whole numbers, so that the solver need not look between them.
  const change = (maxUnfit + 1) * (questions.length + 1)
  const columns = program.columns.map((column) => ({ ...column, cost: 0 }))
  questions.forEach(({ ways }, number) => ways.forEach(({ unfit }, at) => {
    const column = program.firstColumns[number]! + at
    columns[column] = { ...columns[column]!, cost: at === 0 ? 0 : change + unfit }
  }))
  return {
    columns, rows: [...program.rows, { lower: -Infinity, upper: mostCost, terms: costs }],
    gap: 0.99,
    leastChanges: (bound) => Math.ceil(bound / (change + maxUnfit) - 1e-6),
  }
}

/** The same program asking only for the fewest points over capacity. */
export function leastOverload(company: Company, problem: Problem): AllocationProgram {
  const nothing: Weights = { overload: 1, heavyOverload: 0, neglect: 0, conflict: 0, misplacement: 0 }
  return programOf(company, problem, { weights: nothing, isWithinCapacity: false })
}
