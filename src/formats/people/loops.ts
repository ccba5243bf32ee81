import { executiveIn } from '../../model/role-from-title'
import type { Person } from './people'

/**
 * Who is to stand at the top so that no reporting line runs in a circle: of each circle the one whose title is the
 * highest, or else who leads the most people, or else whose id comes first. The order of the rows does not matter.
 */
export function loopCutsOf(people: readonly Person[], managerOf: ReadonlyMap<Person, Person>): readonly Person[] {
  const reports = new Map<Person, number>()
  for (const manager of managerOf.values()) reports.set(manager, (reports.get(manager) ?? 0) + 1)
  const isBefore = (a: Person, b: Person) =>
    rankOf(a) - rankOf(b) || (reports.get(a) ?? 0) - (reports.get(b) ?? 0) || (a.id < b.id ? 1 : -1)
  const settled = new Set<Person>()
  const cuts: Person[] = []
  for (const person of people) {
    const path = new Set<Person>()
    let at: Person | undefined = person
    while (at && !settled.has(at) && !path.has(at)) {
      path.add(at)
      at = managerOf.get(at)
    }
    if (at && path.has(at)) cuts.push(highestOf(at, managerOf, isBefore))
    for (const visited of path) settled.add(visited)
  }
  return cuts
}

function highestOf(onLoop: Person, managerOf: ReadonlyMap<Person, Person>, compare: (a: Person, b: Person) => number): Person {
  let highest = onLoop
  for (let at = managerOf.get(onLoop); at && at !== onLoop; at = managerOf.get(at)) {
    if (compare(at, highest) > 0) highest = at
  }
  return highest
}

function rankOf({ title }: Person): number {
  const role = executiveIn(title)
  return role === 'CEO' ? 2 : role === null || role === 'manager' ? 0 : 1
}
