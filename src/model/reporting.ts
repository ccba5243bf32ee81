import type { Position } from './organisation'
import { hasRow, memoisedRecent, placeOf, rowOf } from './rows'

type Positions = readonly Position[]

/** Direct reports by manager, in sibling order; under null: the positions that report to nobody here. */
export const reportsByManager = memoisedRecent((positions: Positions): ReadonlyMap<string | null, Positions> => {
  const reports = new Map<string | null, Position[]>()
  for (const position of positions) {
    const known = position.managerId !== null && hasRow(positions, position.managerId)
    const key = known ? position.managerId : null
    const siblings = reports.get(key)
    if (siblings) siblings.push(position)
    else reports.set(key, [position])
  }
  return reports
})

export function reportsOf(positions: Positions, id: string): readonly Position[] {
  return reportsByManager(positions).get(id) ?? []
}

/** Managers from the nearest up. Ends at the top, at an unknown manager, or where a loop would begin again. */
export function managersOf(positions: Positions, id: string): readonly Position[] {
  const seen = new Set([id])
  const managers: Position[] = []
  let at = rowOf(positions, id)?.managerId ?? null
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const manager = rowOf(positions, at)
    if (!manager) break
    managers.push(manager)
    at = manager.managerId
  }
  return managers
}

/** The position and everyone below it, managers before their reports. Survives loops: nobody is visited twice. */
export function branchOf(positions: Positions, id: string): readonly Position[] {
  const root = rowOf(positions, id)
  if (!root) return []
  const branch = [root]
  const seen = new Set([id])
  for (let at = 0; at < branch.length; at++) {
    for (const report of reportsOf(positions, branch[at]!.id)) {
      if (seen.has(report.id)) continue
      seen.add(report.id)
      branch.push(report)
    }
  }
  return branch
}

/** Positions on the longest way from the top down, the top included; 0: nobody is there. Who stands in a loop is below no top. */
export function depthOf(positions: Positions): number {
  let depth = 0
  for (let level = reportsByManager(positions).get(null) ?? []; level.length > 0; depth++) {
    level = level.flatMap(({ id }) => reportsOf(positions, id))
  }
  return depth
}

/** Whether `id` would come to stand above itself if it reported to `managerId`. */
export function wouldLoop(positions: Positions, id: string, managerId: string): boolean {
  return id === managerId || managersOf(positions, managerId).some((manager) => manager.id === id)
}

/**
 * The positions whose reporting line has to be cut so that no loop is left: in each loop the one that comes first in
 * the list, so that the same file always gives the same repair.
 */
export function loopCutsOf(positions: Positions): readonly string[] {
  const settled = new Set<string>()
  const cuts: string[] = []
  for (const { id } of positions) {
    const path = new Set<string>()
    let at: string | null = id
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.add(at)
      at = rowOf(positions, at)?.managerId ?? null
    }
    if (at !== null && path.has(at)) cuts.push(firstOfLoop(positions, at))
    for (const visited of path) settled.add(visited)
  }
  return cuts
}

function firstOfLoop(positions: Positions, onLoop: string): string {
  let first = onLoop
  for (let at = rowOf(positions, onLoop)?.managerId; at !== undefined && at !== null && at !== onLoop; at = rowOf(positions, at)?.managerId) {
    if (placeOf(positions, at)! < placeOf(positions, first)!) first = at
  }
  return first
}

/** Those of `ids` that stand below no other of them, in the order of the chart: moving these moves all. */
export function topmostOf(positions: Positions, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids)
  return positions.flatMap(({ id }) => chosen.has(id) && !managersOf(positions, id).some((manager) => chosen.has(manager.id)) ? [id] : [])
}
