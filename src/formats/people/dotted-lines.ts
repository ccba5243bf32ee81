import type { Collaboration } from '../../model/organisation'
import { maxCollaborations } from '../json/file-limits'
import { found, type Directory } from './managers'
import { callOf, type Person } from './people'
import type { PeopleTable } from './people-table'
import { trouble, type Trouble } from './trouble'

/** Collaborations of the lists that name whom somebody works with beside their manager. */
export function dottedLinesOf(people: readonly Person[], { links }: PeopleTable, directory: Directory, troubles: Trouble[]): Collaboration[] {
  const lines = new Map<string, Collaboration>()
  const draw = (from: Person, to: Person) => {
    const between = from.id < to.id ? [from.id, to.id] as const : [to.id, from.id] as const
    const key = JSON.stringify(between)
    if (from !== to && !lines.has(key) && lines.size < maxCollaborations) lines.set(key, { id: `dotted-${lines.size + 1}`, between })
  }
  for (const person of people) {
    for (const { value, to } of namedIn(person.dotted, directory)) {
      if (to) draw(person, to)
      else troubles.push(trouble('unknown-dotted', person.place, callOf(person), value, 'no dotted line'))
    }
  }
  for (const link of links) {
    const [from] = found(link.from, directory)
    const [to] = found(link.to, directory)
    if (from && to) draw(from, to)
    else troubles.push(trouble('unknown-dotted', 'beside the list', from ? link.from : link.to, from ? link.to : link.from, 'no dotted line'))
  }
  return [...lines.values()]
}

/** A cell may hold one name with a comma in it, or several ids. */
function namedIn(cell: string, directory: Directory): { readonly value: string, readonly to: Person | undefined }[] {
  if (cell === '') return []
  const [whole] = found(cell, directory)
  if (whole) return [{ value: cell, to: whole }]
  const values = cell.split(/[,;|:\n]/).map((one) => one.trim()).filter((one) => one !== '')
  return values.map((value) => ({ value, to: found(value, directory)[0] }))
}
