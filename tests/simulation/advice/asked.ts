import { catalogue } from '../../../src/knowledge/responsibilities'
import { documentFromOutline } from '../../../src/formats/outline/read-outline'
import type { Organisation } from '../../../src/model/organisation'
import { organisationOf } from '../../../src/model/organisation-of'
import { adviceOf, type Advice, type AdviceInput, type Advised } from '../../../src/simulation/advice/advise'
import { usualParticipants } from '../../../src/simulation/advice/participants'
import { usualWeights } from '../../../src/simulation/advice/weights'

/** A chart in which only these responsibilities are to be done, so that a reader can follow. */
export function chartWith(company: Parameters<typeof documentFromOutline>[0], outline: string, ids?: readonly string[]): Organisation {
  const organisation = organisationOf(documentFromOutline(company, outline), 'as-is')!
  return ids ? onlyInScope(organisation, ids) : organisation
}

export function onlyInScope(organisation: Organisation, ids: readonly string[], efforts: Readonly<Record<string, number>> = {}): Organisation {
  const all = new Set([...allIds, ...ids])
  return {
    ...organisation,
    assignments: organisation.assignments.filter(({ responsibilityId }) => ids.includes(responsibilityId)),
    adjustments: [...all].filter((id) => !ids.includes(id) || efforts[id] !== undefined)
      .map((id) => ({ id, inScope: ids.includes(id), reason: '', effort: efforts[id] ?? null })),
  }
}

const allIds = catalogue.map(({ id }) => id)

/** The question with all that is usual, but what is said. */
export function questionAbout(organisation: Organisation, said: Partial<AdviceInput> = {}): AdviceInput {
  return { organisation, participantIds: usualParticipants(organisation), pinned: [], weights: usualWeights, isWithinCapacity: false, seconds: 60, ...said }
}

export async function answerTo(input: AdviceInput): Promise<Advice> {
  const work = adviceOf(input)
  for (;;) {
    const step = await work.next()
    if (step.done) return step.value
  }
}

export async function advised(organisation: Organisation, said: Partial<AdviceInput> = {}): Promise<Advised> {
  const answer = await answerTo(questionAbout(organisation, said))
  if (answer.kind !== 'advised') throw new Error(`No advice: ${JSON.stringify(answer)}`)
  return answer
}

/** "pmo: nobody → CIO", "pmo: CTO → CIO ~IT manager". */
export function movesInWords(organisation: Organisation, { moves }: Advised): readonly string[] {
  const titleOf = (id: string) => organisation.positions.find((position) => position.id === id)?.title ?? id
  const holders = (list: Advised['moves'][number]['to']) =>
    list.map(({ positionId, kind }) => `${kind === 'delegated' ? '~' : ''}${titleOf(positionId)}`).join(' ') || 'nobody'
  return moves.map(({ responsibilityId, from, to }) => `${responsibilityId}: ${holders(from)} → ${holders(to)}`).sort()
}
