import type { Assignment, Collaboration, HatrackDocument, OwnResponsibility, Position, Scenario } from '../model/organisation'
import { isKnownResponsibility } from '../model/responsibilities'
import { hasRow } from '../model/rows'
import { keptPosition } from './add-position'
import { collaborationBetween } from './connect-positions'
import { defineCommand, inScenario, isRefusal, refuse, type InScenario, type Refusal } from './define-command'
import { addOwnResponsibility } from './own-responsibility'
import { withAssignments } from './scenario-parts'
import { responsibilityName } from './texts'

export interface InsertPositions extends InScenario {
  /** With ids of their own, in sibling order, managers before their reports; whom they report to may be on the chart already. */
  readonly positions: readonly Position[]
  /** Of the new positions. */
  readonly assignments: readonly Assignment[]
  /** Among all that are then on the chart. */
  readonly collaborations: readonly Collaboration[]
  /** Added where the document has no responsibility with that id. */
  readonly own: readonly OwnResponsibility[]
}

/** Puts positions on the chart with all that they do, last among their siblings: what was copied here, elsewhere or in another document. */
export const insertPositions = defineCommand<InsertPositions>()({
  type: 'insert-positions',
  label: (_document, { positions }) => `Paste ${positions.length === 1 ? positions[0]!.title.trim() : `${positions.length} positions`}`,
  apply(document, { scenarioId, positions, assignments, collaborations, own }) {
    if (positions.length === 0) return document
    const equipped = withOwnAdded(document, own)
    if (isRefusal(equipped)) return equipped
    return inScenario(equipped, scenarioId, (scenario) => {
      const inserted = withPositions(scenario, positions)
      if (isRefusal(inserted)) return inserted
      const refusal = assignmentsRefusal(equipped, assignments, positions)
      if (refusal) return refusal
      return withCollaborations(withAssignments(inserted, [...scenario.assignments, ...assignments]), collaborations)
    })
  },
})

function withOwnAdded(document: HatrackDocument, own: readonly OwnResponsibility[]): HatrackDocument | Refusal {
  return own.reduce<HatrackDocument | Refusal>((at, responsibility) =>
    isRefusal(at) || isKnownResponsibility(at.work, responsibility.id) ? at : addOwnResponsibility.apply(at, { responsibility }), document)
}

function withPositions(scenario: Scenario, positions: readonly Position[]): Scenario | Refusal {
  const fresh = new Set<string>()
  const kept: Position[] = []
  for (const position of positions) {
    const outcome = keptPosition(position, (id) => fresh.has(id) || hasRow(scenario.positions, id))
    if (isRefusal(outcome)) return outcome
    fresh.add(outcome.id)
    kept.push(outcome)
  }
  return { ...scenario, positions: [...scenario.positions, ...kept] }
}

function assignmentsRefusal(document: HatrackDocument, assignments: readonly Assignment[], positions: readonly Position[]): Refusal | null {
  const seen = new Map(positions.map(({ id }) => [id, new Set<string>()]))
  for (const { positionId, responsibilityId } of assignments) {
    const given = seen.get(positionId)
    if (!given) return refuse('A responsibility would go to a position that is not among the new ones.')
    if (!isKnownResponsibility(document.work, responsibilityId)) return refuse('One of the responsibilities is not in this document.')
    if (given.has(responsibilityId)) return refuse(`The responsibility \u201c${responsibilityName(document, responsibilityId)}\u201d would go to one position twice.`)
    given.add(responsibilityId)
  }
  return null
}

function withCollaborations(scenario: Scenario, collaborations: readonly Collaboration[]): Scenario | Refusal {
  const added: Collaboration[] = []
  for (const collaboration of collaborations) {
    const { id, between: [a, b] } = collaboration
    if (a === b) return refuse('A position cannot be linked to itself.')
    if (!hasRow(scenario.positions, a) || !hasRow(scenario.positions, b)) return refuse('One of the linked positions is not on the chart.')
    if (hasRow(scenario.collaborations, id) || added.some((other) => other.id === id)) return refuse('There is a link with that id already.')
    if (!collaborationBetween(scenario, a, b) && !collaborationBetween({ collaborations: added }, a, b)) added.push(collaboration)
  }
  return added.length === 0 ? scenario : { ...scenario, collaborations: [...scenario.collaborations, ...added] }
}
