import type { Organisation, Position } from '../../model/organisation'
import { grouped, hasRow, rowOf } from '../../model/rows'

/** By the id that a position has in the one scenario, the id of the same position in the other; only where the two differ. */
export type Renaming = ReadonlyMap<string, string>

/**
 * Which positions of `after` are positions of `before` under another id. A duplicated scenario keeps its ids; of two that
 * were made independently, those with the same title and role are the same, those under the same manager first.
 */
export function renamingBetween(before: readonly Position[], after: readonly Position[]): Renaming {
  const renaming = new Map<string, string>()
  const taken = new Set<string>()
  for (const keyOf of [seatKey, titleKey]) {
    const open = grouped(before.filter(({ id }) => !hasRow(after, id) && !taken.has(id)), (position) => keyOf(before, position))
    const next = new Map<string, number>()
    for (const position of after) {
      if (hasRow(before, position.id) || renaming.has(position.id)) continue
      const key = keyOf(after, position)
      const at = next.get(key) ?? 0
      const match = open.get(key)?.[at]
      if (!match) continue
      next.set(key, at + 1)
      taken.add(match.id)
      renaming.set(position.id, match.id)
    }
  }
  return renaming
}

function titleKey(_positions: readonly Position[], { title, role }: Position): string {
  return JSON.stringify([title.trim().toLowerCase(), role])
}

function seatKey(positions: readonly Position[], position: Position): string {
  const manager = position.managerId === null ? undefined : rowOf(positions, position.managerId)
  return JSON.stringify([titleKey(positions, position), manager ? titleKey(positions, manager) : null])
}

/** The organisation with its positions called otherwise; the very same where nobody is, so that what is remembered of it holds. */
export function renamedIn(organisation: Organisation, renaming: Renaming): Organisation {
  if (renaming.size === 0) return organisation
  const idOf = (id: string) => renaming.get(id) ?? id
  return {
    ...organisation,
    positions: organisation.positions.map((position) => ({
      ...position, id: idOf(position.id), managerId: position.managerId === null ? null : idOf(position.managerId),
    })),
    assignments: organisation.assignments.map((assignment) => ({ ...assignment, positionId: idOf(assignment.positionId) })),
    collaborations: organisation.collaborations.map((link) => ({ ...link, between: [idOf(link.between[0]), idOf(link.between[1])] })),
  }
}

export function reversed(renaming: Renaming): Renaming {
  return new Map([...renaming].map(([from, to]) => [to, from]))
}
