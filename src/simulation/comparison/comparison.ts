import { attentionByArea, type Attention } from '../../load/attention'
import type { Organisation } from '../../model/organisation'
import { effectBetween, type Effect } from '../../rules/effect-of'
import type { Finding } from '../../rules/finding'
import { runRules } from '../../rules/run-rules'
import { finished } from '../progressing'
import { renamedIn, renamingBetween, type Renaming } from './matching'
import { structureChangesBetween, type StructureChange } from './structure'
import { workChangesBetween, type WorkChange } from './work'

export type Change = StructureChange | WorkChange

/** Two scenarios laid over each other: the same position has the same id in both. */
export interface Pair {
  readonly before: Organisation
  /** With the ids of `before`. */
  readonly after: Organisation
  /** By the id in the later scenario, the one here: positions matched by title and role, because their ids differ. */
  readonly renaming: Renaming
}

/** What differs in a pair: who is where, who does what, and what comes of it. */
export interface Differences extends Pick<Effect, 'resolved' | 'raised' | 'worsened' | 'eased' | 'loads' | 'attention'> {
  readonly structure: readonly StructureChange[]
  readonly work: readonly WorkChange[]
  /** As bad as before, and told by the later one. */
  readonly unchanged: readonly Finding[]
  readonly attention: { readonly before: Attention, readonly after: Attention }
}

export type Comparison = Pair & Differences

export function pairOf(before: Organisation, after: Organisation): Pair {
  const renaming = renamingBetween(before.positions, after.positions)
  return { before, after: renamedIn(after, renaming), renaming }
}

/** Two organisations of one company laid over each other, with all that differs. */
export function comparisonOf(before: Organisation, after: Organisation): Comparison {
  const pair = pairOf(before, after)
  return { ...pair, ...finished(differencesOf(pair)) }
}

/** Yields how much of it is done, from 0 to 1: for two large charts it takes longer than a frame. */
export function* differencesOf({ before, after }: Pick<Pair, 'before' | 'after'>): Generator<number, Differences, void> {
  runRules(before)
  yield 0.4
  const effect = effectBetween(before, after)
  yield 0.8
  const touched = new Set([...effect.raised, ...[...effect.worsened, ...effect.eased].map((change) => change.after)].map(({ id }) => id))
  return {
    ...effect,
    structure: structureChangesBetween(before, after),
    work: workChangesBetween(before, after),
    unchanged: runRules(after).findings.filter(({ id }) => !touched.has(id)),
    attention: { before: attentionByArea(before), after: attentionByArea(after) },
  }
}

/** Nobody could tell the two apart. */
export function isAlike({ structure, work }: Pick<Comparison, 'structure' | 'work'>): boolean {
  return structure.length === 0 && work.length === 0
}

/** The same for the same difference of the same two scenarios. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case 'work': return `work/${change.responsibilityId}`
    case 'reordered': return `reordered/${change.managerId ?? ''}`
    case 'linked':
    case 'unlinked': return `${change.kind}/${change.between.join('/')}`
    case 'added':
    case 'removed':
    case 'moved':
    case 'edited': return `${change.kind}/${change.positionId}`
  }
}

/** The positions that a change is about, those it is most about first. */
export function subjectsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'work': return [...new Set([...change.after.owners, ...change.before.owners, ...change.after.delegates, ...change.before.delegates])]
    case 'reordered': return change.managerId === null ? [] : [change.managerId]
    case 'linked':
    case 'unlinked': return change.between
    case 'moved': return [change.positionId, ...[change.to, change.from].filter((id) => id !== null)]
    case 'added':
    case 'removed':
    case 'edited': return [change.positionId]
  }
}
