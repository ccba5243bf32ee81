import { createStore } from 'zustand/vanilla'
import type { AdviceInput, Advice } from '../../../simulation/advice/advise'
import { usualParticipants } from '../../../simulation/advice/participants'
import { usualWeights, type Weights } from '../../../simulation/advice/weights'
import { nameless } from '../../../model/nameless'
import type { Organisation } from '../../../model/organisation'
import { hasRow } from '../../../model/rows'

/** What was asked, of which chart. */
export interface Request {
  readonly input: AdviceInput
  /** The organisation as it was then: what the answer is about. */
  readonly base: Organisation
}

/** Kept for this tab, so that looking at another page loses neither settings nor what took ten seconds to find. */
export interface AdviceState {
  /** The document and scenario that it is about; for another, all begins anew. */
  readonly about: string
  /** null: those whom we suggest. */
  readonly participantIds: readonly string[] | null
  readonly weights: Weights
  readonly isWithinCapacity: boolean
  readonly request: Request | null
  readonly advice: Advice | null
  /** Moves that are not to be taken. */
  readonly leftOut: ReadonlySet<string>
}

const fresh = { participantIds: null, weights: usualWeights, isWithinCapacity: false, request: null, advice: null, leftOut: new Set<string>() }

export const adviceStore = createStore<AdviceState>()(() => ({ about: '', ...fresh }))

export const usualSeconds = 10
export const longSeconds = 60

export function beginAbout(about: string): void {
  if (adviceStore.getState().about !== about) adviceStore.setState({ about, ...fresh })
}

/** Those who take part and are still there. */
export function participantsOf({ participantIds }: Pick<AdviceState, 'participantIds'>, organisation: Organisation): readonly string[] {
  return participantIds?.filter((id) => hasRow(organisation.positions, id)) ?? usualParticipants(organisation)
}

/** The question as it would be put now. Names are left at home: the answer has ids only. */
export function questionOf(state: AdviceState, organisation: Organisation, pinned: readonly string[], seconds: number): Request {
  const { weights, isWithinCapacity } = state
  return { base: organisation, input: { organisation: nameless(organisation), pinned, participantIds: participantsOf(state, organisation), weights, isWithinCapacity, seconds } }
}

export function ask(request: Request): void {
  adviceStore.setState({ request, advice: null, leftOut: new Set<string>() })
}

export function toggleLeftOut(responsibilityId: string): void {
  const leftOut = new Set(adviceStore.getState().leftOut)
  if (!leftOut.delete(responsibilityId)) leftOut.add(responsibilityId)
  adviceStore.setState({ leftOut })
}
