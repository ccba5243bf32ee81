import type { Assignment } from './organisation'
import { memoisedRecent } from './rows'

type Assignments = readonly Assignment[]

function groupedBy(key: 'positionId' | 'responsibilityId') {
  return memoisedRecent((assignments: Assignments): ReadonlyMap<string, Assignments> => {
    const groups = new Map<string, Assignment[]>()
    for (const assignment of assignments) {
      const group = groups.get(assignment[key])
      if (group) group.push(assignment)
      else groups.set(assignment[key], [assignment])
    }
    return groups
  })
}

const byPosition = groupedBy('positionId')
const byResponsibility = groupedBy('responsibilityId')
const none: Assignments = []

export function assignmentsOfPosition(assignments: Assignments, positionId: string): Assignments {
  return byPosition(assignments).get(positionId) ?? none
}

export function assignmentsOfResponsibility(assignments: Assignments, responsibilityId: string): Assignments {
  return byResponsibility(assignments).get(responsibilityId) ?? none
}

export function assignmentOf(assignments: Assignments, responsibilityId: string, positionId: string): Assignment | undefined {
  return assignmentsOfPosition(assignments, positionId).find((assignment) => assignment.responsibilityId === responsibilityId)
}

/** Whoever answers for it: usually one, several only where it is shared or two lay claim to it. */
export function ownersOf(assignments: Assignments, responsibilityId: string): readonly string[] {
  return holdersOf(assignments, responsibilityId, 'accountable')
}

export function delegatesOf(assignments: Assignments, responsibilityId: string): readonly string[] {
  return holdersOf(assignments, responsibilityId, 'delegated')
}

function holdersOf(assignments: Assignments, responsibilityId: string, kind: Assignment['kind']): readonly string[] {
  return assignmentsOfResponsibility(assignments, responsibilityId)
    .filter((assignment) => assignment.kind === kind)
    .map((assignment) => assignment.positionId)
}
