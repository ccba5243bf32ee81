import type { Command } from '../../commands'
import type { HatrackDocument, Work } from '../../model/organisation'
import { isKnownResponsibility } from '../../model/responsibilities'
import { rowOf } from '../../model/rows'

export interface PastePlace {
  readonly scenarioId: string
  /** Of the document that it is pasted into. */
  readonly work: Work
  /** Whom a position of the clip that reports to nobody in it shall report to. */
  readonly managerOf: (clippedId: string) => string | null
  readonly newId: (kind: string) => string
}

export interface Paste {
  readonly command: Extract<Command, { readonly type: 'insert-positions' }>
  /** The new ids by those in the clip, in the clip's order. */
  readonly ids: ReadonlyMap<string, string>
}

/** The edit that puts a clip on a chart, under ids that nobody has. Null: there is nothing in it. */
export function pasteOf({ work: clippedWork, scenarios: [clip] }: HatrackDocument, { scenarioId, work, managerOf, newId }: PastePlace): Paste | null {
  if (!clip || clip.positions.length === 0) return null
  const ids = new Map(clip.positions.map(({ id }) => [id, newId('position')]))
  // Another document may have given the same id to other work.
  const ownIds = new Map(clippedWork.own.map(({ id, name }) => {
    const present = rowOf(work.own, id)
    return [id, present && present.name !== name ? newId('own') : id]
  }))
  const own = clippedWork.own.map((responsibility) => ({ ...responsibility, id: ownIds.get(responsibility.id)! }))
  return {
    ids,
    command: {
      type: 'insert-positions', scenarioId, own,
      positions: managersFirst(clip.positions).map((position) => ({
        ...position, id: ids.get(position.id)!, managerId: position.managerId === null ? managerOf(position.id) : ids.get(position.managerId) ?? null,
      })),
      assignments: clip.assignments.flatMap((assignment) => {
        const responsibilityId = ownIds.get(assignment.responsibilityId) ?? assignment.responsibilityId
        const isKnown = isKnownResponsibility(work, responsibilityId) || rowOf(own, responsibilityId) !== undefined
        return isKnown ? [{ ...assignment, responsibilityId, positionId: ids.get(assignment.positionId)! }] : []
      }),
      collaborations: clip.collaborations.map(({ between: [a, b], ...more }) => ({ ...more, id: newId('collaboration'), between: [ids.get(a)!, ids.get(b)!] })),
    },
  }
}

/** Ours are in that order; what comes from elsewhere may not be. */
function managersFirst<P extends { readonly id: string, readonly managerId: string | null }>(positions: readonly P[]): readonly P[] {
  const below = new Map<string | null, P[]>()
  for (const position of positions) {
    const siblings = below.get(position.managerId)
    if (siblings) siblings.push(position)
    else below.set(position.managerId, [position])
  }
  const ordered: P[] = [...below.get(null) ?? []]
  for (let at = 0; at < ordered.length; at++) ordered.push(...below.get(ordered[at]!.id) ?? [])
  return ordered
}
