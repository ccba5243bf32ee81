import { assignmentsOfPosition } from '../../model/assignments'
import { newDocument } from '../../model/new-document'
import type { HatrackDocument, Organisation, Position } from '../../model/organisation'
import { branchOf, managersOf, reportsByManager, reportsOf } from '../../model/reporting'

/** What is copied: exactly these positions, and of a folded manager the branch, which is what one sees and takes. */
export function clippedIds({ positions }: Organisation, ids: readonly string[], collapsed: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => collapsed.has(id) ? branchOf(positions, id).map((position) => position.id) : [id]))
}

/** Whether somebody below these stays behind. */
export function leavesReports({ positions }: Organisation, ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) => reportsOf(positions, id).some((report) => !ids.has(report.id)))
}

/**
 * Positions as a small document of their own, with what they do and how they work together, so that the reader of files
 * reads clips too. Who is between two of them and not among them is left out of the line.
 */
export function clipOf(organisation: Organisation, ids: ReadonlySet<string>): HatrackDocument {
  const { own } = organisation
  const positions = inLines(organisation.positions, ids)
  const assignments = positions.flatMap(({ id }) => assignmentsOfPosition(organisation.assignments, id))
  const used = new Set(assignments.map(({ responsibilityId }) => responsibilityId))
  const collaborations = organisation.collaborations.filter(({ between }) => between.every((id) => ids.has(id)))
  const empty = newDocument()
  return {
    ...empty,
    work: { own: own.filter(({ id }) => used.has(id)), adjustments: [] },
    scenarios: empty.scenarios.map((scenario) => ({ ...scenario, positions, assignments, collaborations })),
  }
}

/** Managers before their reports, siblings in their order, each under the nearest manager who is there too. */
function inLines(positions: readonly Position[], ids: ReadonlySet<string>): readonly Position[] {
  const below = reportsByManager(positions)
  const found: Position[] = []
  const waiting = [...below.get(null) ?? []].reverse()
  while (waiting.length > 0) {
    const position = waiting.pop()!
    if (ids.has(position.id)) {
      const manager = managersOf(positions, position.id).find(({ id }) => ids.has(id))
      found.push({ ...position, managerId: manager?.id ?? null })
    }
    waiting.push(...[...below.get(position.id) ?? []].reverse())
  }
  return found
}
