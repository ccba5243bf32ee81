import { areaNames } from '../../knowledge/responsibilities'
import { assignmentsOfResponsibility } from '../../model/assignments'
import type { AssignmentKind, Organisation, Position } from '../../model/organisation'
import type { Responsibility } from '../../model/responsibilities'
import type { Table } from './write-csv'

/** What is not in the document is not made up: a dotted line says nothing of who is consulted or informed. */
export const partLetters: Readonly<Record<AssignmentKind, 'A' | 'R'>> = { accountable: 'A', delegated: 'R' }

/** Responsibilities by positions, as given: A for who answers for one, R for who does it for its owner. */
export function raciTable({ assignments, shared }: Organisation, responsibilities: readonly Responsibility[], positions: readonly Position[]): Table {
  return {
    columns: ['Responsibility', 'Area', 'Looks', 'Effort in points', 'Shared on purpose', ...headingsOf(positions)],
    rows: responsibilities.map(({ id, name, area, orientation, effort }) => {
      const parts = new Map(assignmentsOfResponsibility(assignments, id).map(({ positionId, kind }) => [positionId, partLetters[kind]]))
      return [
        name, area === null ? 'Not classified yet' : areaNames[area], orientation ?? 'not decided yet', String(effort), shared.includes(id) ? 'yes' : '',
        ...positions.map((position) => parts.get(position.id) ?? ''),
      ]
    }),
  }
}

/** Titles; those that are there twice with whoever sits there, and else counted, so that no two columns are called the same. */
function headingsOf(positions: readonly Position[]): readonly string[] {
  const times = new Map<string, number>()
  for (const { title } of positions) times.set(title, (times.get(title) ?? 0) + 1)
  const taken = new Map<string, number>()
  return positions.map(({ title, holder }) => {
    const heading = times.get(title)! > 1 && holder ? `${title} (${holder})` : title
    const count = (taken.get(heading) ?? 0) + 1
    taken.set(heading, count)
    return count === 1 ? heading : `${heading} (${count})`
  })
}
