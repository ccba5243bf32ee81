import { freshIds } from '../json/fresh-ids'
import { callOf, type Draft, type Person } from './people'
import type { RepairWay } from './people-reading'
import { trouble, type Trouble } from './trouble'

/** Who is who: each draft that is kept has an id of its own. `winners`: for every draft, by its place in the list, the person it became or gave way to. */
export interface Identified {
  readonly people: readonly Person[]
  readonly winners: readonly Person[]
  readonly leftOut: number
}

/** `hasOwnIds`: a column has them, or else names and titles do; `isNested`: nobody is looked up by id, so that one name may be many people's. */
export function identified(drafts: readonly Draft[], isNested: boolean, hasOwnIds: boolean, way: RepairWay<'duplicate-id'>, troubles: Trouble[]): Identified {
  const byEmail = !hasOwnIds && !areUnique(drafts, 'name') && areUnique(drafts, 'email')
  const ownIds = drafts.map((draft) => draft.id || (byEmail ? draft.email : draft.isVacant ? draft.title : draft.name) || draft.title || draft.name || 'position')
  const freshId = freshIds([...ownIds, ...drafts.map(({ manager }) => manager)])
  // Vacant seats of one title are several seats, and boxes are told apart by where they stand: they need no id of their own in the file.
  const isOfOthers = drafts.map(({ id, isVacant }) => id !== '' || (!isVacant && !isNested))
  const last = new Map<string, number>()
  if (way === 'last') ownIds.forEach((ownId, at) => { if (isOfOthers[at]) last.set(ownId, at) })
  const first = new Map<string, Person>()
  const winners: (Person | null)[] = []
  const people = drafts.flatMap((draft, at): readonly Person[] => {
    const ownId = ownIds[at]!
    const winner = first.get(ownId)
    const isLeftOut = isOfOthers[at] && (way === 'last' ? last.get(ownId) !== at : way === 'first' && winner !== undefined)
    const person = { ...draft, id: winner && !isLeftOut ? freshId(ownId) : ownId, ownId }
    if (isOfOthers[at] && (winner || isLeftOut)) troubles.push(trouble('duplicate-id', draft.place, callOf(person), ownId, isLeftOut ? 'left out' : `kept as ${person.id}`))
    if (!winner && !isLeftOut) first.set(ownId, person)
    winners.push(isLeftOut ? null : person)
    return isLeftOut ? [] : [person]
  })
  return { people, winners: winners.map((winner, at) => winner ?? first.get(ownIds[at]!)!), leftOut: drafts.length - people.length }
}

function areUnique(drafts: readonly Draft[], key: 'name' | 'email'): boolean {
  const values = new Set(drafts.map((draft) => draft[key]))
  return values.size === drafts.length && !values.has('')
}
