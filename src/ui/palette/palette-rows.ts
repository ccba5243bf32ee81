import { catalogueById } from '../../knowledge/responsibilities'
import { sourceOf } from '../../knowledge/claims/claim-id'
import { sources } from '../../knowledge/sources'
import { assignmentsOfResponsibility } from '../../model/assignments'
import type { Assignment, Organisation } from '../../model/organisation'
import { isVacant } from '../../model/position'
import { responsibilitiesOf, type Responsibility } from '../../model/responsibilities'
import { memoised, rowOf } from '../../model/rows'

/** Who owns a responsibility, as a row of the palette says it. */
export interface OwnerText {
  readonly text: string
  /** What a person should look at: nobody, or a seat in which nobody sits. */
  readonly isGap: boolean
  /** The owners' and delegates' titles and names, to be filtered by. */
  readonly searched: string
}

export function ownerTextsOf(organisation: Organisation): ReadonlyMap<string, OwnerText> {
  return new Map([...responsibilitiesOf(organisation).keys()].map((id) => [id, ownerTextOf(organisation, id)]))
}

function ownerTextOf({ positions, assignments }: Organisation, responsibilityId: string): OwnerText {
  return textOf(assignmentsOfResponsibility(assignments, responsibilityId))(positions)
}

/** By its holders, which stay the same list through every edit that is not about them. */
const textOf = memoised((held: readonly Assignment[]) => memoised((positions: Organisation['positions']): OwnerText => {
  const holders = held
    .flatMap(({ positionId, kind }) => {
      const position = rowOf(positions, positionId)
      return position ? [{ position, kind }] : []
    })
  const searched = holders.map(({ position }) => `${position.title} ${position.holder ?? 'vacant'}`).join(' ')
  const owners = holders.filter(({ kind }) => kind === 'accountable').map(({ position }) => position)
  if (owners.length === 0) return { text: 'nobody', isGap: true, searched: `${searched} nobody` }
  if (owners.every(isVacant)) return { text: 'vacant seat', isGap: true, searched }
  const delegates = holders.length - owners.length
  return { text: owners.map(({ title }) => title).join(', ') + (delegates > 0 ? ` +${delegates}` : ''), isGap: false, searched }
}))

export function matches({ id, name, shortName, area }: Responsibility, owner: OwnerText, filter: string): boolean {
  if (filter === '') return true
  const homes = catalogueById.get(id)?.homes ?? []
  const named = homes.map(({ claim }) => sources[sourceOf(claim)].short).join(' ')
  const searched = [name, shortName, area ?? 'not classified', owner.searched, named].join(' ').toLowerCase()
  return filter.toLowerCase().split(/\s+/).every((word) => searched.includes(word))
}
