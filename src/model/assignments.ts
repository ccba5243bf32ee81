import type { Assignment } from './organisation'
import { memoisedRecent } from './rows'

type Assignments = readonly Assignment[]

function groupedBy(key: 'positionId' | 'responsibilityId') {
  let last: { readonly assignments: Assignments, readonly groups: ReadonlyMap<string, Assignments> } | null = null
  return memoisedRecent((assignments: Assignments): ReadonlyMap<string, Assignments> => {
    const groups = last ? regrouped(last.groups, key, assignments, touchedBy(key, last.assignments, assignments)) : regrouped(new Map(), key, assignments, null)
    last = { assignments, groups }
    return groups
  })
}

/** The keys of all that differs: an edit changes a few rows in one place and leaves those before and after it. */
function touchedBy(key: 'positionId' | 'responsibilityId', before: Assignments, after: Assignments): ReadonlySet<string> {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return new Set([...before.slice(start, before.length - end), ...after.slice(start, after.length - end)].map((assignment) => assignment[key]))
}

/** New groups for what was touched (null: for all); the others are the very same, and so is what is remembered of them. */
function regrouped(
  before: ReadonlyMap<string, Assignments>, key: 'positionId' | 'responsibilityId', assignments: Assignments, touched: ReadonlySet<string> | null,
): ReadonlyMap<string, Assignments> {
  if (touched?.size === 0) return before
  const fresh = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    const id = assignment[key]
    if (touched && !touched.has(id)) continue
    const group = fresh.get(id)
    if (group) group.push(assignment)
    else fresh.set(id, [assignment])
  }
  if (!touched) return fresh
  const groups = new Map(before)
  for (const id of touched) groups.delete(id)
  for (const [id, group] of fresh) groups.set(id, group)
  return groups
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
