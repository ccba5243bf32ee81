import { growthFactorOf } from '../../load/effort'
import { capacityOf } from '../../model/position'
import type { Assignment, Organisation } from '../../model/organisation'
import { scopeInOrder } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'
import type { Progressing } from '../progressing'
import { amountsOf, burdenOf, costOf, type Burden, type Change } from './burden'
import { allocated, movesOf, type Allocation, type Move } from './moves'
import { necessaryOf, tolerance } from './necessary'
import { maxWays, problemOf, type Participation, type Problem } from './problem'
import { fewestChanges, leastOverload, programOf, type AllocationProgram, type Wish } from './program'
import { loadSolver, type Limits, type Solver } from './solver'
import type { Weights } from './weights'

export interface AdviceInput extends Participation, Wish, Limits {
  readonly organisation: Organisation
}

export type Advice =
  | { readonly kind: 'nothing-to-advise', readonly why: 'no-positions' | 'no-work' | 'nobody-at-hand' | 'all-fixed' }
  | { readonly kind: 'too-large', readonly most: number }
  /** The time ran out before any way was found that keeps the wish. */
  | { readonly kind: 'not-found', readonly seconds: number }
  | Advised

export interface Advised {
  readonly kind: 'advised'
  readonly moves: readonly Move[]
  readonly before: Burden
  readonly after: Burden
  readonly proof: Proof
  /** Points that the work in scope takes, and that those who take part have. */
  readonly work: number
  readonly capacity: number
  /** Nobody over capacity was wished for and is not possible: what comes nearest. */
  readonly shortfall: Shortfall | null
}

export interface Proof {
  /** How much of the cost might still be saved, from 0 (proven best) to 1. */
  readonly gap: number
  /** No way with fewer moves is as good. */
  readonly isFewest: boolean
  readonly seconds: number
}

export interface Shortfall {
  /** Points that stay over capacity however the work is dealt out. */
  readonly points: number
}

/**
 * The best allocation of the responsibilities to those who take part, and among equally good ones the one that changes
 * least: a mixed-integer program, solved twice; what was moved for nothing when the time ran out is left out again. Rejects when the solver cannot be loaded.
 */
export async function* adviceOf(input: AdviceInput): Progressing<Advice> {
  const { organisation } = input
  const nothing = nothingToAdvise(organisation)
  if (nothing) return nothing
  const problem = problemOf(organisation, input)
  if (!problem) return { kind: 'too-large', most: maxWays }
  if (problem.ownerIds.length === 0) return { kind: 'nothing-to-advise', why: 'nobody-at-hand' }
  if (problem.questions.every(({ isSettled }) => isSettled)) return { kind: 'nothing-to-advise', why: 'all-fixed' }
  yield 0.05
  const solver = await loadSolver()
  yield 0.1
  const found = yield* search(solver, problem, input)
  if (!found) return { kind: 'not-found', seconds: input.seconds }
  const { choice, shortfall, seconds } = found
  const allocation = yield* scaled(necessaryOf(organisation, allocationOf(problem, choice), input), 0.8, 0.9)
  const [before, after] = [burdenOf(organisation), burdenOf(allocated(organisation, allocation))]
  const cost = costOf(amountsOf(after), input.weights)
  const moves = yield* scaled(movesOf(organisation, allocation, before, after, (changes) => costOfChanges(changes, input.weights)), 0.9, 1)
  return {
    kind: 'advised', moves, before, after, shortfall,
    proof: { gap: gapOf(cost, found.bound), isFewest: moves.length <= found.leastMoves, seconds },
    work: workOf(organisation), capacity: capacityAtHand(organisation, input.participantIds),
  }
}

function nothingToAdvise(organisation: Organisation): Advice | null {
  if (organisation.positions.length === 0) return { kind: 'nothing-to-advise', why: 'no-positions' }
  return scopeInOrder(organisation).length === 0 ? { kind: 'nothing-to-advise', why: 'no-work' } : null
}

interface Found {
  /** The way taken for each question. */
  readonly choice: readonly number[]
  readonly bound: number
  /** No way that is as good has fewer moves than this; below 0: not known. */
  readonly leastMoves: number
  readonly shortfall: Shortfall | null
  readonly seconds: number
}

/** The best first; then, at that cost, the fewest changes. */
function* search(solver: Solver, problem: Problem, { organisation: { company }, weights, isWithinCapacity, seconds, nodes }: AdviceInput): Generator<number, Found | null, void> {
  // Something is left for the second question, however hard the first.
  const within = (limit: number) => ({ seconds: Math.max(0.2 * seconds, limit), ...nodes === undefined ? {} : { nodes } })
  let program = programOf(company, problem, { weights, isWithinCapacity })
  let best = solver.solve(program, within(0.7 * seconds))
  let shortfall: Shortfall | null = null
  let used = best.seconds
  yield 0.5
  if (best.status === 'infeasible') {
    const least = solver.solve(leastOverload(company, problem), within(0))
    program = programOf(company, problem, { weights, isWithinCapacity: false })
    used += least.seconds
    best = solver.solve(program, within(0.7 * seconds - used))
    used += best.seconds
    shortfall = { points: least.bound * problem.factor }
    yield 0.6
  }
  if (best.status === 'cut' && !best.values && isWithinCapacity && !shortfall) return null
  const choice = best.values ? choiceOf(program, problem, best.values) : startOf(problem)
  const bound = best.bound * program.scale
  if (!best.values) return { choice, bound, leastMoves: -1, shortfall, seconds: used }
  const question = fewestChanges(program, problem, best.cost + tolerance / program.scale)
  const fewer = solver.solve(question, within(seconds - used), best.values)
  yield 0.8
  const final = fewer.values ? choiceOf(program, problem, fewer.values) : choice
  return { choice: final, bound, leastMoves: question.leastChanges(fewer.bound), shortfall, seconds: used + fewer.seconds }
}

/** Everything as it is; what may not stay unowned, the least odd way. */
function startOf({ questions }: Problem): readonly number[] {
  return questions.map(({ ways, mustChange }) =>
    mustChange ? ways.reduce((best, { unfit }, at) => at > 0 && (best === 0 || unfit < ways[best]!.unfit) ? at : best, 0) : 0)
}

function choiceOf({ firstColumns }: AllocationProgram, { questions }: Problem, values: Float64Array): readonly number[] {
  return questions.map(({ ways }, number) => {
    const first = firstColumns[number]!
    return ways.reduce((best, _, at) => values[first + at]! > values[first + best]! ? at : best, 0)
  })
}

function allocationOf({ questions }: Problem, choice: readonly number[]): Allocation {
  return new Map(questions.flatMap(({ responsibility, ways }, number): [string, readonly Assignment[]][] =>
    choice[number] === 0 ? [] : [[responsibility.id, ways[choice[number]!]!.holders]]))
}

function gapOf(cost: number, bound: number): number {
  const open = cost - Math.max(0, bound)
  return open <= Math.max(2 * tolerance, cost * 1e-6) ? 0 : Math.min(1, open / cost)
}

function costOfChanges(changes: readonly Change[], weights: Weights): number {
  return changes.reduce((cost, { part, by }) => cost + by * (part === 'unowned' ? 0 : weights[part]), 0)
}

function workOf(organisation: Organisation): number {
  return scopeInOrder(organisation).reduce((total, { effort }) => total + effort, 0) * growthFactorOf(organisation.company)
}

function capacityAtHand({ company, positions }: Organisation, participantIds: readonly string[]): number {
  return participantIds.reduce((total, id) => {
    const position = rowOf(positions, id)
    return position ? total + capacityOf(company, position) : total
  }, 0)
}

function* scaled<Result>(work: Generator<number, Result, void>, from: number, to: number): Generator<number, Result, void> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    yield from + (to - from) * step.value
  }
}
