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

/** An edit that adds or takes away more rows than this in one place is taken for another table. */
const longestRun = 64
/** Beyond this many, all anew is as quick. */
const mostTouched = 200

/** The keys of the rows that differ, found by walking along both tables; null: too many to tell. */
function touchedBy(key: 'positionId' | 'responsibilityId', before: Assignments, after: Assignments): ReadonlySet<string> | null {
  const touched = new Set<string>()
  let [was, is] = [0, 0]
  while (was < before.length || is < after.length) {
    if (before[was] === after[is]) {
      was++
      is++
      continue
    }
    const { removed, added } = differenceAt(before, was, after, is)
    for (const end = was + removed; was < end; was++) touched.add(before[was]![key])
    for (const end = is + added; is < end; is++) touched.add(after[is]![key])
    if (touched.size > mostTouched) return null
  }
  return touched
}

/** How many rows are gone and how many are new where the tables part. */
function differenceAt(before: Assignments, was: number, after: Assignments, is: number): { readonly removed: number, readonly added: number } {
  if (was >= before.length || is >= after.length) return { removed: before.length - was, added: after.length - is }
  for (let run = 1; run <= longestRun; run++) {
    if (before[was + run] === after[is]) return { removed: run, added: 0 }
    if (after[is + run] === before[was]) return { removed: 0, added: run }
  }
  return { removed: 1, added: 1 }
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
