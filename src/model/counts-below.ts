import type { Position } from './organisation'
import { reportsByManager } from './reporting'
import { memoisedRecent } from './rows'

/** For each position the number of those below it, at any depth; none for who stands in a loop. */
export const countsBelow = memoisedRecent((positions: readonly Position[]): ReadonlyMap<string, number> => {
  const reportsBy = reportsByManager(positions)
  const fromTheTop: Position[] = [...reportsBy.get(null) ?? []]
  for (let at = 0; at < fromTheTop.length; at++) fromTheTop.push(...reportsBy.get(fromTheTop[at]!.id) ?? [])
  const counts = new Map<string, number>()
  for (const { id, managerId } of fromTheTop.reverse()) {
    if (managerId !== null) counts.set(managerId, (counts.get(managerId) ?? 0) + (counts.get(id) ?? 0) + 1)
  }
  return counts
})
