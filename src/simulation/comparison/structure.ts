import type { Collaboration, Organisation, Position } from '../../model/organisation'
import { reportsByManager } from '../../model/reporting'
import { hasRow, rowOf } from '../../model/rows'

/** What is known of a seat and of whoever sits in it; where it stands is told apart. */
const seatFields = ['title', 'role', 'holder', 'capacity', 'style', 'strength', 'hasTechnicalExpertise'] as const
export type SeatField = (typeof seatFields)[number]

/** One difference between two charts. Ids are those of the earlier one, and of the later one for what only that has. */
export type StructureChange =
  | { readonly kind: 'added' | 'removed', readonly positionId: string, readonly managerId: string | null }
  | { readonly kind: 'moved', readonly positionId: string, readonly from: string | null, readonly to: string | null }
  | { readonly kind: 'edited', readonly positionId: string, readonly fields: readonly SeatField[] }
  /** Those who report there in both stand in another order. */
  | { readonly kind: 'reordered', readonly managerId: string | null }
  | { readonly kind: 'linked' | 'unlinked', readonly between: Collaboration['between'] }

/** Both with the same ids for the same positions. Linear in what the two charts hold. */
export function structureChangesBetween(before: Organisation, after: Organisation): readonly StructureChange[] {
  const kept = after.positions.flatMap((is) => {
    const was = rowOf(before.positions, is.id)
    return was ? [{ was, is }] : []
  })
  return [
    ...onlyIn(after, before).map(({ id, managerId }): StructureChange => ({ kind: 'added', positionId: id, managerId })),
    ...onlyIn(before, after).map(({ id, managerId }): StructureChange => ({ kind: 'removed', positionId: id, managerId })),
    ...kept.flatMap(({ was, is }): StructureChange[] => was.managerId === is.managerId ? []
      : [{ kind: 'moved', positionId: is.id, from: was.managerId, to: is.managerId }]),
    ...kept.flatMap(({ was, is }): StructureChange[] => {
      const fields = seatFields.filter((field) => was[field] !== is[field])
      return fields.length === 0 ? [] : [{ kind: 'edited', positionId: is.id, fields }]
    }),
    ...reorderedIn(before, after),
    ...linksOnlyIn(after, before).map(({ between }): StructureChange => ({ kind: 'linked', between })),
    ...linksOnlyIn(before, after).map(({ between }): StructureChange => ({ kind: 'unlinked', between })),
  ]
}

function onlyIn(one: Organisation, other: Organisation): readonly Position[] {
  return one.positions.filter(({ id }) => !hasRow(other.positions, id))
}

function reorderedIn(before: Organisation, after: Organisation): readonly StructureChange[] {
  return [...reportsByManager(after.positions).keys()].flatMap((managerId): StructureChange[] => {
    const [was, is] = [keptReports(before, after, managerId), keptReports(after, before, managerId)]
    return was.every((id, at) => id === is[at]) ? [] : [{ kind: 'reordered', managerId }]
  })
}

/** Who reports to this manager in both, in the order of the one. */
export function keptReports(one: Organisation, other: Organisation, managerId: string | null): readonly string[] {
  const reports = reportsByManager(one.positions).get(managerId) ?? []
  return reports.flatMap(({ id }) => rowOf(other.positions, id)?.managerId === managerId ? [id] : [])
}

function linksOnlyIn(one: Organisation, other: Organisation): readonly Collaboration[] {
  const known = new Set(other.collaborations.map(linkKey))
  return one.collaborations.filter((link) => !known.has(linkKey(link)))
}

/** A link has no direction. */
export function linkKey({ between }: Pick<Collaboration, 'between'>): string {
  return JSON.stringify([...between].sort())
}
